import { provider } from "@genlock/openai";
import sharp from "sharp";
import { afterEach, beforeEach, expect, test } from "vitest";
import { callModel, failModel, imageRequest } from "../support/call-model.ts";
import { inputPicture } from "../support/input-picture.ts";
import { type OpenAIServer, startOpenAIServer } from "../support/openai-server/index.ts";

let server: OpenAIServer;
beforeEach(async () => {
  server = await startOpenAIServer({ servesRetired: true });
});
afterEach(() => server.close());

function model(modelId = "dall-e-2") {
  return provider.model(modelId, {
    environment: { OPENAI_API_KEY: server.key, OPENAI_BASE_URL: server.baseUrl },
  });
}

async function variation() {
  return {
    operation: "variation",
    prompt: "",
    size: "256x256",
    images: [await inputPicture("png", "red")],
  } as const;
}

test("a variation is a form with a square picture and no prompt", async () => {
  const { pictures, result } = await callModel(model(), { ...(await variation()), count: 2 });
  const [request] = server.requests;
  expect(request?.path).toBe("/v1/images/variations");
  expect(request?.body).toEqual({
    model: "dall-e-2",
    n: 2,
    size: "256x256",
    response_format: "b64_json",
  });
  expect(request?.files.map(({ field, type }) => [field, type])).toEqual([["image", "image/png"]]);
  expect(pictures).toHaveLength(2);
  expect((await sharp(pictures[1]).metadata()).width).toBe(256);
  expect(result.cost).toBe(0.032);
  expect(result.used).toMatchObject({ operation: "variation", model: "dall-e-2" });
});

test("links are followed", async () => {
  const { pictures } = await callModel(model(), {
    ...(await variation()),
    params: { response_format: "url", user: "u1" },
  });
  expect(server.requests[0]?.body).toMatchObject({ response_format: "url", user: "u1" });
  expect((await sharp(pictures[0]).metadata()).width).toBe(256);
});

test("it is priced before, with a dated warning", async () => {
  const request = imageRequest({ ...(await variation()), count: 2 });
  expect(model().estimate(request)).toMatchObject({ min: 0.032, max: 0.032 });
  const finding = model()
    .check(request)
    .find(({ field }) => field === "operation");
  expect(finding).toMatchObject({ severity: "warning", kind: "retired-model" });
  expect(finding?.message).toContain("2026-05-12");
});

test("a model that is not known is asked in the same words", async () => {
  const error = await failModel(model("dall-e-9"), await variation());
  expect(error.code).toBe("PROVIDER_MODEL_NOT_FOUND");
  expect(server.requests[0]?.path).toBe("/v1/images/variations");
});

test("no other model is asked for one", async () => {
  const error = await failModel(model("gpt-image-2"), await variation());
  expect(error).toMatchObject({ code: "PROVIDER_UNSUPPORTED", outcome: "not-sent" });
  expect(server.requests).toHaveLength(0);
});
