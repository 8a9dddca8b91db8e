import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { OpenAI } from "openai";
import { expect, test } from "vitest";
import { startOpenAIServer } from "../support/openai-server/index.ts";

test("the official SDK as commonly used understands the server, and pays three times for a reset", async () => {
  const server = await startOpenAIServer();
  const client = new OpenAI({ apiKey: server.key, baseURL: server.baseUrl });
  const { data, usage } = await client.images.generate({ model: "gpt-image-2", prompt: "A tree" });
  expect(data?.[0]?.b64_json).toMatch(/^iVBOR/);
  expect(usage?.output_tokens).toBeGreaterThan(0);
  const reset = { kind: "reset-after-accept" } as const;
  server.enqueueFault(reset, reset, reset);
  await expect(client.images.generate({ model: "gpt-image-2", prompt: "A tree" })).rejects.toThrow(
    "Connection error",
  );
  expect(server.billed).toHaveLength(4);
  await server.close();
});

test("it limits images a minute", async () => {
  const server = await startOpenAIServer({ imagesPerMinute: 3 });
  const client = new OpenAI({ apiKey: server.key, baseURL: server.baseUrl, maxRetries: 0 });
  await client.images.generate({ model: "gpt-image-2", prompt: "A tree", n: 3 });
  await expect(
    client.images.generate({ model: "gpt-image-2", prompt: "A tree" }),
  ).rejects.toMatchObject({ status: 429, code: "rate_limit_exceeded" });
  expect(server.billed).toHaveLength(1);
  await server.close();
});

test("it runs as a process of its own", async () => {
  const main = fileURLToPath(new URL("../support/openai-server/main.ts", import.meta.url));
  const child = spawn(process.execPath, [main, "--key", "sk-child-0123456789"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const [line] = await new Promise<string[]>((resolve) => {
    createInterface(child.stdout).once("line", (text) => resolve([text]));
  });
  const { baseUrl, key }: { baseUrl: string; key: string } = JSON.parse(line ?? "{}");
  expect(key).toBe("sk-child-0123456789");
  const client = new OpenAI({ apiKey: key, baseURL: baseUrl, maxRetries: 0 });
  const { data } = await client.images.generate({ model: "gpt-image-2", prompt: "A tree" });
  expect(data).toHaveLength(1);
  const ended = new Promise((resolve) => {
    child.once("exit", resolve);
  });
  child.stdin.end();
  expect(await ended).toBe(0);
});
