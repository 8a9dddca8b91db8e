import { provider } from "@genlock/openai";
import { conformanceCases } from "@genlock/provider/conformance";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenAIServer, startOpenAIServer } from "../support/openai-server/index.ts";

let server: OpenAIServer;
beforeAll(async () => {
  server = await startOpenAIServer({ servesRetired: true });
});
afterAll(() => server.close());

function context() {
  return { environment: { OPENAI_API_KEY: server.key, OPENAI_BASE_URL: server.baseUrl } };
}

const failing = {
  environment: { OPENAI_API_KEY: "sk-canary-0123456789", OPENAI_BASE_URL: "http://127.0.0.1:9/v1" },
};

const subjects = [
  ["gpt-image-2", "images"],
  ["gpt-image-1.5", "images"],
  ["gpt-image-2.5-flare", "images"],
  ["dall-e-2", "images"],
  ["gpt-image-2", "responses"],
  ["gpt-image-1.5", "responses"],
] as const;

for (const [model, api] of subjects) {
  describe(`the openai provider keeps the contract with ${model} through ${api}`, () => {
    const subject = {
      provider,
      context,
      model,
      request: { api },
      failingContext: failing,
      // The SDK's constructor has no option for it; openai-environment.test.ts proves that it changes nothing.
      unpreventable: ["OPENAI_CUSTOM_HEADERS"],
    };
    test.each(conformanceCases(subject))("$name", async ({ run }) => {
      await expect(run()).resolves.toBeUndefined();
    });
  });
}
