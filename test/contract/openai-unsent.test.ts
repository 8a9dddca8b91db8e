import { createServer } from "node:net";
import { provider } from "@genlock/openai";
import type { ProviderError } from "@genlock/provider";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { failModel } from "../support/call-model.ts";
import { type OpenAIServer, startOpenAIServer } from "../support/openai-server/index.ts";

let server: OpenAIServer;
beforeEach(async () => {
  server = await startOpenAIServer();
});
afterEach(() => server.close());

function model(environment: { [name: string]: string } = {}) {
  return provider.model("gpt-image-2", {
    environment: { OPENAI_API_KEY: server.key, OPENAI_BASE_URL: server.baseUrl, ...environment },
  });
}

/** What decides about retry and money. */
function fateOf({ code, outcome, reach, retryable }: ProviderError) {
  return { code, outcome, reach, retryable };
}

describe("calls that were never sent", () => {
  const unreachable = {
    code: "PROVIDER_UNREACHABLE",
    outcome: "not-sent",
    reach: "call",
    retryable: true,
  };

  test("nobody listens", async () => {
    const error = await failModel(model({ OPENAI_BASE_URL: "http://127.0.0.1:9/v1" }));
    expect(fateOf(error)).toEqual(unreachable);
    expect(error.message).toContain("ECONNREFUSED");
  });

  test("the name does not exist", async () => {
    const error = await failModel(model({ OPENAI_BASE_URL: "http://nowhere.invalid/v1" }));
    expect(fateOf(error)).toEqual(unreachable);
  });

  test("the other side speaks no TLS", async () => {
    const plain = createServer((socket) => socket.end("hello\n"));
    await new Promise<void>((resolve) => {
      plain.listen(0, "127.0.0.1", resolve);
    });
    const address = plain.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const error = await failModel(model({ OPENAI_BASE_URL: `https://127.0.0.1:${port}/v1` }));
    plain.close();
    expect(fateOf(error)).toEqual(unreachable);
  });

  test("the caller had already cancelled", async () => {
    const error = await failModel(model(), {}, { signal: AbortSignal.abort() });
    expect(fateOf(error)).toEqual({ ...unreachable, retryable: false });
    expect(server.requests).toHaveLength(0);
  });

  test("a request that cannot be legal", async () => {
    const error = await failModel(model(), { size: "1000x1000" });
    expect(error.code).toBe("PROVIDER_UNSUPPORTED");
    expect(error.outcome).toBe("not-sent");
    expect(server.requests).toHaveLength(0);
  });

  test.each([
    ["OPENAI_API_KEY", ""],
    ["OPENAI_API_KEY", "k\u{1f511}"],
    ["OPENAI_BASE_URL", "not a url"],
    ["OPENAI_BASE_URL", "ftp://example.org/v1"],
    ["OPENAI_BASE_URL", "https://user:hunter2@example.org/v1"],
    ["OPENAI_BASE_URL", "https://example.org/v1?key=abc"],
    ["OPENAI_ORG_ID", "org one"],
  ])("%s=%j stops the run", async (name, value) => {
    const error = await failModel(model({ [name]: value }));
    expect(fateOf(error)).toEqual({
      code: "PROVIDER_CREDENTIALS",
      outcome: "not-sent",
      reach: "run",
      retryable: false,
    });
    expect(error.message).toContain(name);
    expect(error.message).not.toContain("hunter2");
    expect(server.requests).toHaveLength(0);
  });
});

test("a connection that is reset at once is never taken for a refusal", async () => {
  server.enqueueFault({ kind: "reset-before-accept" });
  const error = await failModel(model());
  // Whether the request had left by then is a race that only the client's side of the connection can see.
  expect(["PROVIDER_UNREACHABLE", "PROVIDER_AMBIGUOUS"]).toContain(error.code);
  expect(error.outcome).toBe(error.code === "PROVIDER_AMBIGUOUS" ? "ambiguous" : "not-sent");
  expect(server.requests).toHaveLength(0);
});
