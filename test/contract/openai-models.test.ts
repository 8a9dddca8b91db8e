import { provider } from "@genlock/openai";
import { afterEach, beforeEach, expect, test } from "vitest";
import { callModel, failModel } from "../support/call-model.ts";
import { type OpenAIServer, startOpenAIServer } from "../support/openai-server/index.ts";

let server: OpenAIServer;
beforeEach(async () => {
  server = await startOpenAIServer();
});
afterEach(() => server.close());

function context(environment: { [name: string]: string } = {}) {
  return {
    environment: { OPENAI_API_KEY: server.key, OPENAI_BASE_URL: server.baseUrl, ...environment },
  };
}

const { signal } = new AbortController();

test.each([
  ["gpt-image-2", { served: true, endsOn: undefined }],
  ["gpt-image-1-mini", { served: true, endsOn: "2027-05-01" }],
  ["gpt-image-1", { served: false, endsOn: undefined }],
])("what the service says about %s", async (model, news) => {
  expect(await provider.lookUpModel?.(model, context(), signal)).toEqual(news);
  expect(server.requests[0]).toMatchObject({ method: "GET", path: `/v1/models/${model}` });
});

test.each([
  [{ OPENAI_API_KEY: "" }, "PROVIDER_CREDENTIALS", "not-sent"],
  [{ OPENAI_API_KEY: "sk-wrong" }, "PROVIDER_CREDENTIALS", "rejected"],
  [{ OPENAI_BASE_URL: "http://127.0.0.1:9/v1" }, "PROVIDER_UNREACHABLE", "not-sent"],
])("%o cannot be asked", async (environment, code, outcome) => {
  await expect(
    provider.lookUpModel?.("gpt-image-2", context(environment), signal),
  ).rejects.toMatchObject({ code, outcome });
});

test("every answer tells what is left of the limits", async () => {
  const model = provider.model("gpt-image-2", context());
  const requests = { limit: 500, remaining: 499, resetAfter: 60_120 };
  const tokens = { limit: undefined, remaining: 249_000, resetAfter: 240 };
  const { result } = await callModel(model);
  expect(result.rateLimit).toEqual({ requests, tokens, images: undefined });
  server.enqueueFault({ kind: "rate-limit", retryAfter: "7" });
  const error = await failModel(model);
  expect(error.rateLimit).toEqual({
    requests: { ...requests, remaining: 498 },
    tokens,
    images: undefined,
  });
});
