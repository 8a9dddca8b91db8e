import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { provider } from "@genlock/openai";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { callModel } from "../support/call-model.ts";
import { type OpenAIServer, startOpenAIServer } from "../support/openai-server/index.ts";

const run = promisify(execFile);
let server: OpenAIServer;
beforeEach(async () => {
  server = await startOpenAIServer();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await server.close();
});

test("nothing the SDK finds in the environment changes a request", async () => {
  const decoy = {
    OPENAI_API_KEY: "sk-decoy-0123456789",
    OPENAI_ADMIN_KEY: "sk-decoy-0123456789",
    OPENAI_BASE_URL: "http://127.0.0.1:9/decoy",
    OPENAI_ORG_ID: "org-decoy",
    OPENAI_PROJECT_ID: "proj-decoy",
    OPENAI_LOG: "debug",
    OPENAI_CUSTOM_HEADERS:
      "Authorization: Bearer decoy\nOpenAI-Organization: decoy\nX-Decoy: decoy\nCookie: decoy",
  };
  for (const [name, value] of Object.entries(decoy)) {
    vi.stubEnv(name, value);
  }
  const model = provider.model("gpt-image-2", {
    environment: { OPENAI_API_KEY: server.key, OPENAI_BASE_URL: server.baseUrl },
  });
  await callModel(model);
  expect(server.requests).toHaveLength(1);
  expect(JSON.stringify(server.requests[0])).not.toContain("decoy");
});

test("the SDK is loaded by the first call only", async () => {
  const script = `
    const { provider } = await import("@genlock/openai");
    const environment = { OPENAI_API_KEY: "k", OPENAI_BASE_URL: "http://127.0.0.1:9/v1" };
    const model = provider.model("gpt-image-2", { environment });
    const request = { operation: "generate", api: "images", prompt: "x", count: 1, partialImages: 0, images: [], params: {} };
    model.check(request);
    model.estimate(request);
    const before = globalThis.loaded;
    const options = { signal: new AbortController().signal, timeouts: {}, sink: {} };
    const failure = await model.generate(request, options).catch((error) => error.code);
    process.stdout.write(JSON.stringify({ before, failure, after: globalThis.loaded > 0 }));
  `;
  const hook = `
    import { registerHooks } from "node:module";
    globalThis.loaded = 0;
    registerHooks({
      load(url, context, next) {
        globalThis.loaded += url.endsWith("/openai/client.mjs") ? 1 : 0;
        return next(url, context);
      },
    });
  `;
  const { stdout } = await run(
    process.execPath,
    [
      "--conditions=genlock-source",
      `--import=data:text/javascript,${encodeURIComponent(hook)}`,
      "--input-type=module",
      "--eval",
      script,
    ],
    { cwd: fileURLToPath(new URL("..", import.meta.url)) },
  );
  expect(JSON.parse(stdout)).toEqual({ before: 0, failure: "PROVIDER_UNREACHABLE", after: true });
});
