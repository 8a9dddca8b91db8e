import { createServer, type Server } from "node:http";
import { afterEach, expect, test } from "vitest";
import { createImageMiddleware, type FindImage } from "./image-middleware.ts";

const open: Server[] = [];

afterEach(async () => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  }
});

/** Serves the middleware for real and answers its address. */
async function serve(find: FindImage, errors: unknown[] = []): Promise<string> {
  const middleware = createImageMiddleware(find, (error) => errors.push(error));
  const server = createServer((request, response) => {
    middleware(request, response, () => response.writeHead(599).end());
  });
  open.push(server);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return `http://127.0.0.1:${address.port}`;
}

const bytes = new Uint8Array([1, 2, 3]);
const findHero: FindImage = async ({ asset, name }) =>
  asset === "hero" && name === "400.webp"
    ? { mediaType: "image/webp", bytes, etag: '"abc"' }
    : undefined;

test("a picture is answered with its type and revalidated by its tag", async () => {
  const base = await serve(findHero);
  const response = await fetch(`${base}/hero/400.webp?v=1`);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("image/webp");
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(response.headers.get("cache-control")).toBe("no-cache");
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
  const again = await fetch(`${base}/hero/400.webp`, { headers: { "If-None-Match": '"abc"' } });
  expect(again.status).toBe(304);
  const head = await fetch(`${base}/hero/400.webp`, { method: "HEAD" });
  expect(head.headers.get("content-length")).toBe("3");
});

test("what is not there is 404 and never falls through", async () => {
  const base = await serve(findHero);
  for (const path of ["/", "/hero", "/hero/401.webp", "/other/400.webp", "/hero%2f400.webp"]) {
    const response = await fetch(`${base}${path}`);
    expect([path, response.status]).toEqual([path, 404]);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  }
});

test("only reading is answered", async () => {
  const response = await fetch(`${await serve(findHero)}/hero/400.webp`, { method: "POST" });
  expect(response.status).toBe(405);
  expect(response.headers.get("allow")).toBe("GET, HEAD");
});

test("a failure is told to the terminal, not to the browser", async () => {
  const errors: unknown[] = [];
  const base = await serve(async () => {
    throw new Error("disk /secret/path is broken");
  }, errors);
  const response = await fetch(`${base}/hero/original`);
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain("secret");
  expect(String(errors)).toContain("disk /secret/path is broken");
});

test("a drawing that can hold scripts is locked up", async () => {
  const base = await serve(async () => ({ mediaType: "image/svg+xml", bytes, etag: '"x"' }));
  const response = await fetch(`${base}/hero/original`);
  expect(response.headers.get("content-security-policy")).toBe("sandbox");
});
