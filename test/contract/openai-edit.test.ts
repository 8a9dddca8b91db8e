import { createHash } from "node:crypto";
import { provider } from "@genlock/openai";
import type { ImageInput } from "@genlock/provider";
import { afterEach, beforeEach, expect, test } from "vitest";
import { callModel } from "../support/call-model.ts";
import { inputPicture } from "../support/input-picture.ts";
import { type OpenAIServer, startOpenAIServer } from "../support/openai-server/index.ts";

let server: OpenAIServer;
beforeEach(async () => {
  server = await startOpenAIServer();
});
afterEach(() => server.close());

function model(modelId = "gpt-image-1.5") {
  return provider.model(modelId, {
    environment: { OPENAI_API_KEY: server.key, OPENAI_BASE_URL: server.baseUrl },
  });
}

test("one picture is one part with its real type", async () => {
  const { pictures, result } = await callModel(model(), {
    operation: "edit",
    images: [await inputPicture("webp", "red")],
    inputFidelity: "high",
    moderation: "low",
    params: { user: "u1" },
  });
  const [request] = server.requests;
  expect(request?.path).toBe("/v1/images/edits");
  expect(request?.files.map(({ field, type, filename }) => ({ field, type, filename }))).toEqual([
    { field: "image", type: "image/webp", filename: "image-1.webp" },
  ]);
  expect(request?.body).toEqual({
    model: "gpt-image-1.5",
    prompt: "A lighthouse in fog",
    n: 1,
    size: "1024x1024",
    input_fidelity: "high",
    user: "u1",
  });
  expect(pictures).toHaveLength(1);
  expect(result.usage?.inputImageTokens).toBe(323);
  expect(result.used).toMatchObject({ operation: "edit", input_fidelity: "high" });
});

test("several pictures keep their order, with a mask", async () => {
  const colours = ["red", "green", "blue", "white", "black"];
  const images = await Promise.all(
    colours.map((colour, at) => inputPicture(at % 2 === 0 ? "png" : "jpeg", colour)),
  );
  const mask = await inputPicture("png", "#00000000");
  await callModel(model("gpt-image-2"), { operation: "edit", images, mask });
  const files = server.requests[0]?.files ?? [];
  expect(files.map(({ field }) => field).sort()).toEqual([...colours.map(() => "image[]"), "mask"]);
  const sent = files.filter(({ field }) => field === "image[]");
  expect(sent.map(({ bytes }) => createHash("sha256").update(bytes).digest("hex"))).toEqual(
    images.map(({ digest }) => digest),
  );
  expect(server.requests[0]?.body).not.toHaveProperty("input_fidelity");
});

test("an edit streams too", async () => {
  const { partials, pictures } = await callModel(model(), {
    operation: "edit",
    images: [await inputPicture("png", "red")],
    partialImages: 1,
  });
  expect(partials).toHaveLength(1);
  expect(pictures).toHaveLength(1);
});

test("an input that cannot be read sends nothing", async () => {
  const broken: ImageInput = {
    ...(await inputPicture("png", "red")),
    read: () => Promise.reject(new Error("the file is gone")),
  };
  await expect(callModel(model(), { operation: "edit", images: [broken] })).rejects.toMatchObject({
    outcome: "not-sent",
    message: "The request could not be made (the file is gone). Nothing was sent.",
  });
  expect(server.requests).toHaveLength(0);
});

test("the smallest model is not sent the fidelity it has anyway", async () => {
  await callModel(model("gpt-image-1-mini"), {
    operation: "edit",
    images: [await inputPicture("png", "red")],
    inputFidelity: "low",
  });
  expect(server.requests[0]?.body).not.toHaveProperty("input_fidelity");
});
