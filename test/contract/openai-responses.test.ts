import { provider } from "@genlock/openai";
import type { ImageRequest, ProviderError } from "@genlock/provider";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { callModel, failModel, imageRequest } from "../support/call-model.ts";
import { inputPicture } from "../support/input-picture.ts";
import {
  type Fault,
  type OpenAIServer,
  startOpenAIServer,
} from "../support/openai-server/index.ts";

let server: OpenAIServer;
beforeEach(async () => {
  server = await startOpenAIServer();
});
afterEach(() => server.close());

function model(modelId = "gpt-image-2") {
  return provider.model(modelId, {
    environment: { OPENAI_API_KEY: server.key, OPENAI_BASE_URL: server.baseUrl },
  });
}

const responses = { api: "responses" } as const;

async function failBy(fault: Fault, changes: Partial<ImageRequest> = {}): Promise<ProviderError> {
  server.enqueueFault(fault);
  return failModel(model(), { ...responses, ...changes });
}

describe("what is sent", () => {
  test("the tool is forced, and both models are bounded", async () => {
    await callModel(model(), responses);
    expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "POST /v1/responses",
    ]);
    expect(server.requests[0]?.body).toEqual({
      model: "gpt-5.4-mini",
      max_output_tokens: 4096,
      max_tool_calls: 1,
      tool_choice: { type: "image_generation" },
      tools: [{ type: "image_generation", model: "gpt-image-2", size: "1024x1024" }],
      input: [
        {
          type: "message",
          role: "user",
          content: [{ type: "input_text", text: "A lighthouse in fog" }],
        },
      ],
    });
  });

  test("every setting, each where it belongs", async () => {
    await callModel(model("gpt-image-1.5"), {
      ...responses,
      operation: "edit",
      images: [await inputPicture("png", "red")],
      mask: await inputPicture("png", "#00000000"),
      size: "1536x1024",
      quality: "low",
      background: "opaque",
      outputFormat: "webp",
      outputCompression: 80,
      moderation: "low",
      inputFidelity: "high",
      responses: { model: "gpt-5.5", action: "edit", maxOutputTokens: 900 },
      params: { complexity: "low", store: false, safety_identifier: "abc", metadata: { a: "b" } },
    });
    const { tools, input, ...outer } = server.requests[0]?.body ?? {};
    expect(outer).toEqual({
      model: "gpt-5.5",
      max_output_tokens: 900,
      max_tool_calls: 1,
      tool_choice: { type: "image_generation" },
      store: false,
      safety_identifier: "abc",
      metadata: { a: "b" },
    });
    expect(tools).toEqual([
      {
        type: "image_generation",
        model: "gpt-image-1.5",
        action: "edit",
        size: "1536x1024",
        quality: "low",
        background: "opaque",
        output_format: "webp",
        output_compression: 80,
        moderation: "low",
        input_fidelity: "high",
        complexity: "low",
        input_image_mask: { image_url: expect.stringMatching(/^data:image\/png;base64,iVBOR/) },
      },
    ]);
    expect(input).toMatchObject([
      {
        content: [
          { type: "input_text" },
          { type: "input_image", detail: "high", image_url: expect.stringMatching(/^data:image/) },
        ],
      },
    ]);
  });

  test("pictures that are looked at only leave the action to the main model", async () => {
    const images = [await inputPicture("png", "red", "reference")];
    await callModel(model(), { ...responses, operation: "edit", images });
    expect(server.requests[0]?.body["tools"]).toEqual([
      { type: "image_generation", model: "gpt-image-2", size: "1024x1024" },
    ]);
  });
});

describe("what comes back", () => {
  test("one real picture, the prompt really drawn, and what was used", async () => {
    const { pictures, result } = await callModel(model(), {
      ...responses,
      size: "1280x720",
      outputFormat: "webp",
      background: "transparent",
    });
    const { format, width, hasAlpha } = await sharp(pictures[0]).metadata();
    expect({ format, width, hasAlpha }).toEqual({ format: "webp", width: 1280, hasAlpha: true });
    expect(result.images).toEqual([{ index: 0, revisedPrompt: "Revised: A lighthouse in fog" }]);
    expect(result.warnings).toEqual([]);
    expect(result.used).toMatchObject({
      api: "responses",
      model: "gpt-image-2",
      quality: "medium",
      output_format: "webp",
      max_output_tokens: 4096,
      response: expect.stringMatching(/^resp_/),
      main_model: { model: "gpt-5.4-mini", output_tokens: 125 },
    });
  });

  test("both bills, and a price within the estimate", async () => {
    const request = { ...responses, quality: "high" };
    const { result } = await callModel(model(), request);
    expect(result.usage).toMatchObject({ inputTextTokens: 10, outputImageTokens: 7024 });
    const words = (2010 + 125) * 0.75 - 5 * 0.75 + 2005 * 0.075 - 5 * 0.075 + 125 * 4.5;
    const drawn = 10 * 5 + 7024 * 30;
    expect(result.cost).toBeGreaterThan(drawn / 1e6);
    expect(Math.abs((result.cost ?? 0) - (words + drawn) / 1e6)).toBeLessThan(1e-4);
    const range = model().estimate(imageRequest(request));
    expect(range?.asOf).toBe("2026-06-04");
    expect(result.cost).toBeLessThan(range?.max ?? 0);
    expect(range?.min).toBeCloseTo((7024 * 30) / 1e6, 9);
  });

  test("no bill of the tool, no price", async () => {
    server.enqueueFault({ kind: "no-usage" });
    const { result, pictures } = await callModel(model(), responses);
    expect(pictures).toHaveLength(1);
    expect(result.usage).toBeUndefined();
    expect(result.cost).toBeUndefined();
    expect(result.used).toMatchObject({ main_model: { cost: expect.any(Number) } });
  });

  test("a main model without a known price", async () => {
    const request = {
      ...responses,
      responses: { model: "gpt-6-luna", action: undefined, maxOutputTokens: undefined },
    };
    expect(model().estimate(imageRequest(request))).toBeUndefined();
    const { result, pictures } = await callModel(model(), request);
    expect(pictures).toHaveLength(1);
    expect(result.cost).toBeUndefined();
  });

  test("a finished picture counts although its call says otherwise", async () => {
    server.enqueueFault({ kind: "generating" });
    expect((await callModel(model(), responses)).pictures).toHaveLength(1);
  });

  test("a main model that was stopped after it drew is a warning", async () => {
    server.enqueueFault({ kind: "incomplete", reason: "max_output_tokens", drawn: true });
    const { result, pictures } = await callModel(model(), responses);
    expect(pictures).toHaveLength(1);
    expect(result.warnings.map(({ field }) => field)).toEqual(["responses"]);
  });

  test.each(["escaped-slashes", "gzip"] as const)("%s does no harm", async (kind) => {
    server.enqueueFault({ kind });
    const { pictures } = await callModel(model(), responses);
    expect((await sharp(pictures[0]).metadata()).width).toBe(1024);
  });

  test("a picture of another size than asked is kept with a warning", async () => {
    server.enqueueFault({ kind: "wrong-size", size: "512x512" });
    const { result } = await callModel(model(), { ...responses, size: "1024x1024" });
    expect(result.warnings.map(({ field }) => field)).toEqual(["size"]);
  });
});

describe("responses without a picture", () => {
  test("words only were paid, and are told", async () => {
    const error = await failBy({ kind: "words", text: "I would rather not draw that." });
    expect(error).toMatchObject({
      code: "PROVIDER_REFUSED",
      outcome: "rejected",
      retryable: false,
    });
    expect(error.message).toContain('"I would rather not draw that."');
    expect(error.hint).toContain("api: images");
    expect(error.cost).toBeGreaterThan(0);
  });

  test("words do not repeat a key", async () => {
    const error = await failBy({ kind: "words", text: `Your key is ${server.key}` });
    expect(error.message).not.toContain(server.key);
  });

  test("a picture that was moderated names its categories", async () => {
    const error = await failBy({ kind: "picture-failed", code: "moderation_blocked" });
    expect(error).toMatchObject({ code: "PROVIDER_BLOCKED", outcome: "rejected" });
    expect(error.message).toContain("violence");
  });

  test("a picture that failed without a reason may have been paid, unless the bill says not", async () => {
    const unclear = await failBy({ kind: "picture-failed" });
    expect(unclear).toMatchObject({ code: "PROVIDER_REFUSED", outcome: "ambiguous" });
    const clear = await failBy({ kind: "picture-failed", unbilled: true });
    expect(clear).toMatchObject({ code: "PROVIDER_REFUSED", outcome: "rejected" });
    expect(clear.cost).toBeGreaterThan(0);
  });

  test("a main model that was stopped before it drew", async () => {
    const short = await failBy({ kind: "incomplete", reason: "max_output_tokens", drawn: false });
    expect(short).toMatchObject({ code: "PROVIDER_REFUSED", outcome: "rejected" });
    expect(short.hint).toContain("max_output_tokens");
    const filtered = await failBy({ kind: "incomplete", reason: "content_filter", drawn: false });
    expect(filtered).toMatchObject({ code: "PROVIDER_BLOCKED", outcome: "rejected" });
  });

  test.each([
    [{ kind: "html" }, "PROVIDER_BAD_ANSWER"],
    [{ kind: "empty-object" }, "PROVIDER_BAD_ANSWER"],
    [{ kind: "bad-base64" }, "PROVIDER_BAD_ANSWER"],
    [{ kind: "cut", framing: "close" }, "PROVIDER_BAD_ANSWER"],
    [{ kind: "cut", framing: "length" }, "PROVIDER_AMBIGUOUS"],
    [{ kind: "reset-after-accept" }, "PROVIDER_AMBIGUOUS"],
    [{ kind: "status", status: 502, html: true }, "PROVIDER_AMBIGUOUS"],
  ] as const)("%o may have been paid", async (fault, code) => {
    expect(await failBy(fault)).toMatchObject({ code, outcome: "ambiguous" });
    expect(server.requests).toHaveLength(1);
  });
});

describe("streams", () => {
  const heard = { ...responses, partialImages: 2, outputFormat: "jpeg" };

  test("partial images are told, the finished one is kept once", async () => {
    const { pictures, partials, result } = await callModel(model(), heard);
    expect(server.requests[0]?.body).toMatchObject({
      stream: true,
      tools: [{ partial_images: 2 }],
    });
    expect(server.requests[0]?.body).not.toHaveProperty("partial_images");
    expect(partials.map(({ partialIndex, mediaType }) => [partialIndex, mediaType])).toEqual([
      [0, "image/jpeg"],
      [1, "image/jpeg"],
    ]);
    expect(pictures).toHaveLength(1);
    expect((await sharp(pictures[0]).metadata()).format).toBe("jpeg");
    expect(result.usage?.outputImageTokens).toBe(1756 + 200);
    expect(result.images[0]?.revisedPrompt).toBe("Revised: A lighthouse in fog");
    expect(result.continuation).toBeDefined();
  });

  test("a gateway that drops the stream still gives the picture", async () => {
    server.enqueueFault({ kind: "dropped-stream" });
    expect((await callModel(model(), heard)).pictures).toHaveLength(1);
  });

  test.each([
    [{ kind: "cut-stream", clean: true }, "PROVIDER_BAD_ANSWER", "ambiguous"],
    [{ kind: "cut-stream", clean: false }, "PROVIDER_AMBIGUOUS", "ambiguous"],
    [{ kind: "stream-error", code: "server_error" }, "PROVIDER_AMBIGUOUS", "ambiguous"],
    [{ kind: "stream-error", code: "moderation_blocked" }, "PROVIDER_BLOCKED", "rejected"],
    [{ kind: "response-failed", code: "server_error" }, "PROVIDER_AMBIGUOUS", "ambiguous"],
    [{ kind: "response-failed", code: "bio_policy" }, "PROVIDER_BLOCKED", "rejected"],
    [{ kind: "words", text: "No." }, "PROVIDER_REFUSED", "rejected"],
    [
      { kind: "incomplete", reason: "max_output_tokens", drawn: false },
      "PROVIDER_REFUSED",
      "rejected",
    ],
    [{ kind: "picture-failed", code: "moderation_blocked" }, "PROVIDER_BLOCKED", "rejected"],
  ] as const)("%o", async (fault, code, outcome) => {
    expect(await failBy(fault, heard)).toMatchObject({ code, outcome });
    expect(server.billed).toHaveLength(1);
  });
});
