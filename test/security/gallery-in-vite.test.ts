import { writeFile } from "node:fs/promises";
import { createServer as createHttpServer } from "node:http";
import { join } from "node:path";
import { createLogger, createServer, preview, type InlineConfig } from "vite";
import { genlock } from "vite-plugin-genlock";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { copyExample } from "../support/copy-example.ts";
import { tokenIn } from "../support/gallery-page.ts";
import { startOpenAIServer, type OpenAIServer } from "../support/openai-server/index.ts";
import { sendRaw } from "../support/raw-request.ts";
import { paidHead } from "../support/running-project.ts";

let service: OpenAIServer;
let root: string;
let remove: () => Promise<void>;

beforeEach(async () => {
  vi.stubEnv("VITEST", undefined);
  const copy = await copyExample("site", { undrawn: true });
  ({ root } = copy);
  remove = () => copy.remove();
  service = await startOpenAIServer();
  vi.stubEnv("OPENAI_API_KEY", service.key);
  vi.stubEnv("OPENAI_BASE_URL", service.baseUrl);
  await writeFile(
    join(root, "genlock.yaml"),
    `${paidHead}  hero: { prompt: canary of a prompt, alt: a }\n`,
  );
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await service.close();
  await remove();
});

/** Starts a dev server until the test ends; answers its port. */
async function start(config: InlineConfig = {}): Promise<number> {
  const server = await createServer({
    root,
    configFile: false,
    customLogger: createLogger("silent"),
    plugins: [genlock()],
    optimizeDeps: { noDiscovery: true },
    ...config,
    server: { port: 0, ...config.server },
  });
  onTestFinished(() => server.close());
  if (config.server?.middlewareMode !== undefined) {
    const outer = createHttpServer(server.middlewares);
    await new Promise<void>((resolve) => outer.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void outer.close());
    return portOf(outer.address());
  }
  await server.listen();
  return portOf(server.httpServer?.address() ?? null);
}

function portOf(address: unknown): number {
  if (typeof address !== "object" || address === null || !("port" in address)) throw new Error();
  return Number(address.port);
}

/** Asks for a price as the gallery's page does, but for some headers. */
async function ask(port: number, base: string, headers: Readonly<Record<string, string>>) {
  const host = `127.0.0.1:${port}`;
  return sendRaw(port, {
    method: "POST",
    path: `${base}__genlock/api/quote`,
    headers: { host, origin: `http://${host}`, "content-type": "application/json", ...headers },
    body: "{}",
  });
}

describe("A27: servers that are open to others", () => {
  test.each<[string, string, InlineConfig]>([
    ["--host", "/", { server: { host: true } }],
    ["allowedHosts: true", "/", { server: { host: "127.0.0.1", allowedHosts: true } }],
    ["cors: true", "/", { server: { host: "127.0.0.1", cors: true } }],
    ["another base", "/deep/down/", { base: "/deep/down/", server: { host: "127.0.0.1" } }],
    ["middleware mode", "/", { server: { middlewareMode: true }, appType: "custom" }],
  ])("%s: only the gallery's own page on this machine is answered", async (_, base, config) => {
    const port = await start(config);
    const page = `${base}__genlock/`;
    const html = await sendRaw(port, { path: page, headers: { host: `127.0.0.1:${port}` } });
    expect(html.status).toBe(200);
    const token = tokenIn(html.text);
    expect(token).toHaveLength(43);
    expect((await ask(port, base, { "x-genlock-token": token })).status).toBe(200);
    expect((await ask(port, base, {})).status).toBe(401);
    const evil = { "x-genlock-token": token, host: "evil.example", origin: "http://evil.example" };
    expect((await ask(port, base, evil)).status).toBe(403);
    const foreign = { host: `127.0.0.1:${port}`, origin: "http://evil.example" };
    const fetched = await sendRaw(port, { path: page, headers: foreign });
    expect(fetched.status).toBe(403);
    expect(fetched.headers["access-control-allow-origin"]).toBeUndefined();
    expect(fetched.text).not.toContain(token);
    const named = await sendRaw(port, { path: page, headers: { host: "evil.example" } });
    expect(named.status).toBe(403);
    expect(service.billed).toEqual([]);
  });

  test("a preview has no gallery", async () => {
    await writeFile(join(root, "genlock.yaml"), "version: 1\nassets: {}\n");
    const server = await preview({
      root,
      configFile: false,
      customLogger: createLogger("silent"),
      plugins: [genlock()],
      build: { outDir: "src" },
      preview: { host: "127.0.0.1", port: 0 },
    });
    onTestFinished(() => server.close());
    const port = portOf(server.httpServer.address());
    const answer = await fetch(`http://127.0.0.1:${port}/__genlock/`);
    expect(tokenIn(await answer.text())).toBe("");
  });
});

describe("A29: events of a foreign socket", () => {
  test("start, choose and write nothing", async () => {
    const port = await start({ server: { host: "127.0.0.1" } });
    const client = await (await fetch(`http://127.0.0.1:${port}/@vite/client`)).text();
    const [, token = ""] = /wsToken = "([^"]+)"/.exec(client) ?? [];
    const socket = new WebSocket(`ws://127.0.0.1:${port}/?token=${token}`, "vite-hmr");
    onTestFinished(() => socket.close());
    await new Promise((resolve) => socket.addEventListener("open", resolve));
    for (const event of ["generate", "regenerate", "pick", "prompt", "keep", "pin", "quote"]) {
      const data = { ids: ["hero"], id: "hero", digest: "0".repeat(64), prompt: "x", price: 0 };
      socket.send(JSON.stringify({ type: "custom", event: `genlock:${event}`, data }));
    }
    // What was sent before has been read when this is answered.
    const pong = new Promise((resolve) => socket.addEventListener("message", resolve));
    socket.send(JSON.stringify({ type: "ping" }));
    await Promise.race([pong, new Promise((resolve) => setTimeout(resolve, 300))]);
    expect(service.requests).toEqual([]);
    const page = await (await fetch(`http://127.0.0.1:${port}/__genlock/`)).text();
    const headers = { "x-genlock-token": tokenIn(page) };
    const state = await fetch(`http://127.0.0.1:${port}/__genlock/api/state`, { headers });
    expect((await state.json()).assets).toMatchObject([
      { id: "hero", state: "new", prompt: "canary of a prompt", pinned: false },
    ]);
  });
});

describe("A25: what only the gallery shows", () => {
  test("modules of a page hold no prompt, price or token", async () => {
    const port = await start({ server: { host: "127.0.0.1" } });
    const url = `http://127.0.0.1:${port}/`;
    const token = tokenIn(await (await fetch(`${url}__genlock/`)).text());
    const modules = ["@vite/client", "@id/__x00__virtual:genlock/hero", "src/main.ts"].map(
      async (path) => (await fetch(url + path)).text(),
    );
    const text = (await Promise.all(modules)).join("\n");
    expect(text).toContain("alt");
    expect(text).not.toContain("canary of a prompt");
    expect(text).not.toContain(token);
    expect((await fetch(`${url}__genlock/api/state`)).status).toBe(401);
  });
});
