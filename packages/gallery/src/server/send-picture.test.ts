import { createServer } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { sendPicture } from "./send-picture.ts";

/** Serves bytes of a type once and answers how they arrive. */
async function send(mediaType: string, init: RequestInit = {}): Promise<Response> {
  const bytes = new TextEncoder().encode("<svg/>");
  const server = createServer((request, response) =>
    sendPicture(request, response, { mediaType, bytes }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return fetch(`http://127.0.0.1:${port}/`, init);
}

test("SVG is sent into a sandbox, since whoever opens it by itself opens a document", async () => {
  const response = await send("image/svg+xml");
  expect(response.headers.get("content-security-policy")).toBe("sandbox");
  expect(await response.text()).toBe("<svg/>");
});

test("other pictures need none, and HEAD gets no bytes", async () => {
  const response = await send("image/png", { method: "HEAD" });
  expect(response.headers.get("content-security-policy")).toBeNull();
  expect(response.headers.get("content-length")).toBe("6");
  expect(await response.text()).toBe("");
});
