import { provider } from "@genlock/openai";
import type { ContinuedTurn, ImageRequest } from "@genlock/provider";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { callModel, failModel, imageRequest } from "../support/call-model.ts";
import { inputOf, inputPicture } from "../support/input-picture.ts";
import { type OpenAIServer, startOpenAIServer } from "../support/openai-server/index.ts";

let server: OpenAIServer;
beforeEach(async () => {
  server = await startOpenAIServer();
});
afterEach(() => server.close());

function model() {
  return provider.model("gpt-image-2", {
    environment: { OPENAI_API_KEY: server.key, OPENAI_BASE_URL: server.baseUrl },
  });
}

const first = { api: "responses" } as const;

/** Draws a first turn and gives what a second goes on from. */
async function firstTurn(changes: Partial<ImageRequest> = {}): Promise<ContinuedTurn> {
  const { pictures, result } = await callModel(model(), { ...first, ...changes });
  const bytes = pictures[0] ?? Buffer.alloc(0);
  const image = inputOf(bytes, { role: "base", mediaType: "image/png", edge: 1024 });
  return { handle: result.continuation, image };
}

function nextTurn(continues: ContinuedTurn): Partial<ImageRequest> {
  return { ...first, operation: "edit", prompt: "Now at night", continues };
}

/** One text of a handle. */
function textOf(handle: ContinuedTurn["handle"], name: string): unknown {
  return Object.entries(handle ?? {}).find(([key]) => key === name)?.[1];
}

/** The input of a request as its kinds. */
function inputKinds(at: number): unknown {
  const { input } = server.requests[at]?.body ?? {};
  return Array.isArray(input)
    ? input.map((item) => [
        item.type,
        ...(item.content ?? []).map((part: { type: string }) => part.type),
      ])
    : [];
}

describe("a turn goes on", () => {
  test("from what the service remembers, without sending a picture", async () => {
    const continues = await firstTurn();
    expect(continues.handle).toEqual({
      response: expect.stringMatching(/^resp_/),
      image: expect.stringMatching(/^ig_/),
      tokens: expect.any(Number),
      pictures: 1,
    });
    const { result, pictures } = await callModel(model(), nextTurn(continues));
    expect(pictures).toHaveLength(1);
    expect(server.requests).toHaveLength(2);
    expect(server.requests[1]?.body).toMatchObject({
      previous_response_id: textOf(continues.handle, "response"),
      tools: [{ action: "edit" }],
    });
    expect(inputKinds(1)).toEqual([["message", "input_text"]]);
    expect(result.used["continued_by"]).toBe("response");
    expect(result.continuation).toMatchObject({ pictures: 2 });
  });

  test("with the picture itself, once the service has forgotten", async () => {
    const continues = await firstTurn();
    server.forgetResponses();
    const { result, pictures } = await callModel(model(), nextTurn(continues));
    expect(pictures).toHaveLength(1);
    expect(server.requests.map(({ status }) => status)).toEqual([200, 400, 200]);
    expect(server.billed).toHaveLength(2);
    expect(server.requests[2]?.body).not.toHaveProperty("previous_response_id");
    expect(inputKinds(2)).toEqual([["message", "input_text", "input_image"]]);
    expect(result.used["continued_by"]).toBe("picture");
    expect(result.continuation).toMatchObject({ pictures: 2 });
  });

  test("from the picture's id where the conversation has grown long", async () => {
    const { handle, image } = await firstTurn();
    const long = { ...Object.fromEntries(Object.entries(handle ?? {})), tokens: 24_001 };
    const { result } = await callModel(model(), nextTurn({ handle: long, image }));
    expect(inputKinds(1)).toEqual([["image_generation_call"], ["message", "input_text"]]);
    expect(server.requests[1]?.body).not.toHaveProperty("previous_response_id");
    expect(result.used["continued_by"]).toBe("image");
    server.forgetResponses();
    const again = await callModel(model(), nextTurn({ handle: long, image }));
    expect(server.requests.map(({ status }) => status)).toEqual([200, 200, 404, 200]);
    expect(again.result.used["continued_by"]).toBe("picture");
  });

  test("without anything remembered when nothing is to be stored", async () => {
    const params = { store: false };
    const continues = await firstTurn({ params });
    expect(continues.handle).toBeUndefined();
    const { result } = await callModel(model(), { ...nextTurn(continues), params });
    expect(server.requests).toHaveLength(2);
    expect(inputKinds(1)).toEqual([["message", "input_text", "input_image"]]);
    expect(result.continuation).toBeUndefined();
  });

  test.each([null, "resp_1", { response: "a b" }, { response: 7 }, []])(
    "with the picture where the handle is %j",
    async (handle) => {
      const image = await inputPicture("png", "red");
      await callModel(model(), nextTurn({ handle, image }));
      expect(inputKinds(0)).toEqual([["message", "input_text", "input_image"]]);
    },
  );

  test("through the Image API with the picture as the first input", async () => {
    const image = await inputPicture("png", "red");
    const reference = await inputPicture("jpeg", "blue", "reference");
    const { result } = await callModel(model(), {
      operation: "edit",
      prompt: "Now at night",
      continues: { handle: { response: "resp_1" }, image },
      images: [reference],
    });
    expect(server.requests[0]?.files.map(({ field, type }) => [field, type])).toEqual([
      ["image[]", "image/png"],
      ["image[]", "image/jpeg"],
    ]);
    expect(result.continuation).toBeUndefined();
  });
});

test("another refusal is not taken for a lost memory", async () => {
  const continues = await firstTurn();
  server.enqueueFault({
    kind: "status",
    status: 404,
    code: "model_not_found",
    message: "No model.",
  });
  const error = await failModel(model(), nextTurn(continues));
  expect(error.code).toBe("PROVIDER_MODEL_NOT_FOUND");
  expect(server.requests).toHaveLength(2);
});

test("a lost memory that fails in the second attempt fails by that", async () => {
  const continues = await firstTurn();
  server.forgetResponses();
  server.enqueueFault({ kind: "no-usage" }, { kind: "reset-after-accept" });
  const error = await failModel(model(), nextTurn(continues));
  expect(error).toMatchObject({ code: "PROVIDER_AMBIGUOUS", outcome: "ambiguous" });
  expect(server.requests).toHaveLength(3);
});

test("the worst case knows what may be remembered", async () => {
  const continues = await firstTurn();
  const price = (handle: ContinuedTurn["handle"]): number =>
    model().estimate(imageRequest(nextTurn({ ...continues, handle })))?.max ?? Number.NaN;
  const known = price(continues.handle);
  const { result } = await callModel(model(), nextTurn(continues));
  expect(result.cost).toBeLessThan(known);
  // Before the first turn is made, nobody knows what will be remembered of it.
  expect(price(undefined)).toBeGreaterThan(known);
  expect(price({ image: "ig_1" })).toBeLessThan(known);
});
