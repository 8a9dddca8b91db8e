import { provider } from "@genlock/openai";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { callModel } from "../support/call-model.ts";
import { type OpenAIServer, startOpenAIServer } from "../support/openai-server/index.ts";

let server: OpenAIServer;
beforeEach(async () => {
  server = await startOpenAIServer({ servesRetired: true });
});
afterEach(() => server.close());

function model(modelId = "gpt-image-2", environment: { [name: string]: string } = {}) {
  return provider.model(modelId, {
    environment: { OPENAI_API_KEY: server.key, OPENAI_BASE_URL: server.baseUrl, ...environment },
  });
}

describe("what is sent", () => {
  test("only what was written, and the size", async () => {
    await callModel(model());
    expect(server.requests[0]).toMatchObject({
      method: "POST",
      path: "/v1/images/generations",
      body: { model: "gpt-image-2", prompt: "A lighthouse in fog", n: 1, size: "1024x1024" },
    });
    expect(Object.keys(server.requests[0]?.body ?? {}).sort()).toEqual([
      "model",
      "n",
      "prompt",
      "size",
    ]);
  });

  test("every setting in the service's words", async () => {
    await callModel(model("gpt-image-1.5"), {
      count: 2,
      size: "1536x1024",
      quality: "low",
      background: "opaque",
      outputFormat: "webp",
      outputCompression: 80,
      moderation: "low",
      params: { safety_identifier: "abc", complexity: "low" },
    });
    expect(server.requests[0]?.body).toEqual({
      model: "gpt-image-1.5",
      prompt: "A lighthouse in fog",
      n: 2,
      size: "1536x1024",
      quality: "low",
      background: "opaque",
      output_format: "webp",
      output_compression: 80,
      moderation: "low",
      safety_identifier: "abc",
      complexity: "low",
    });
  });

  test("who calls", async () => {
    await callModel(model("gpt-image-2", { OPENAI_ORG_ID: "org-1", OPENAI_PROJECT_ID: "proj-1" }));
    await callModel(model());
    const [first, second] = server.requests;
    expect(first?.headers).toMatchObject({
      authorization: `Bearer ${server.key}`,
      "openai-organization": "org-1",
      "openai-project": "proj-1",
      "accept-encoding": "identity",
      "x-stainless-retry-count": "0",
    });
    expect(second?.headers["openai-organization"]).toBeUndefined();
    expect(second?.headers["openai-project"]).toBeUndefined();
  });

  test("a base URL with a slash at its end is the same", async () => {
    await callModel(model("gpt-image-2", { OPENAI_BASE_URL: `${server.baseUrl}/` }));
    expect(server.requests[0]?.path).toBe("/v1/images/generations");
  });
});

describe("what comes back", () => {
  test("real pictures of the asked size, format and transparency", async () => {
    const { pictures, result } = await callModel(model(), {
      count: 3,
      size: "1280x720",
      outputFormat: "webp",
      background: "transparent",
    });
    expect(pictures).toHaveLength(3);
    for (const picture of pictures) {
      const { format, width, height, hasAlpha } = await sharp(picture).metadata();
      expect({ format, width, height, hasAlpha }).toEqual({
        format: "webp",
        width: 1280,
        height: 720,
        hasAlpha: true,
      });
    }
    expect(new Set(pictures.map((picture) => picture.toString("base64"))).size).toBe(3);
    expect(result.images.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(result.warnings).toEqual([]);
    expect(result.requestId).toMatch(/^req_/);
  });

  test("what was used, with the answer's own words over the asked ones", async () => {
    const { result } = await callModel(model(), { size: "auto", quality: "auto" });
    expect(result.used).toMatchObject({
      model: "gpt-image-2",
      prompt: "A lighthouse in fog",
      size: "1024x1024",
      quality: "medium",
      background: "opaque",
      output_format: "png",
      n: 1,
    });
    expect(JSON.stringify(result)).not.toContain(server.key);
  });

  test("tokens and their exact price", async () => {
    const { result } = await callModel(model(), { quality: "high" });
    expect(result.usage).toEqual({
      inputTextTokens: 10,
      inputImageTokens: 0,
      outputTextTokens: 0,
      outputImageTokens: 7024,
      totalTokens: 7034,
    });
    expect(result.cost).toBeCloseTo((10 * 5 + 7024 * 30) / 1_000_000, 12);
  });

  test("no usage, no price", async () => {
    server.enqueueFault({ kind: "no-usage" });
    const { result } = await callModel(model());
    expect(result.usage).toBeUndefined();
    expect(result.cost).toBeUndefined();
  });

  test("a price by the picture where that is how it is charged", async () => {
    const { result } = await callModel(model("dall-e-3"), { quality: "hd", size: "1792x1024" });
    expect(result.cost).toBe(0.12);
    expect(result.images[0]?.revisedPrompt).toBe("Revised: A lighthouse in fog");
    expect(server.requests[0]?.body).toMatchObject({ response_format: "b64_json" });
  });

  test("a key that comes back in an answer stays out of the record", async () => {
    const prompt = `Draw ${server.key} in neon`;
    const { result } = await callModel(model("dall-e-3"), { prompt });
    expect(result.images[0]?.revisedPrompt).toBe("Revised: Draw [redacted] in neon");
  });

  test("links are followed without the key", async () => {
    const { pictures } = await callModel(model("dall-e-2"), {
      count: 2,
      size: "256x256",
      params: { response_format: "url" },
    });
    expect((await sharp(pictures[1]).metadata()).width).toBe(256);
    expect(server.requests).toHaveLength(1);
    server.enqueueFault({ kind: "url" });
    expect((await callModel(model())).pictures).toHaveLength(1);
  });

  test.each([
    [{ kind: "wrong-size", size: "512x512" }, "size", "512x512"],
    [{ kind: "wrong-format", format: "jpeg" }, "outputFormat", "jpeg"],
    [{ kind: "opaque" }, "background", "opaque"],
  ] as const)("%o is kept with a warning", async (fault, field, said) => {
    server.enqueueFault(fault);
    const { result, pictures } = await callModel(model(), {
      size: "1024x1024",
      background: "transparent",
      outputFormat: "png",
    });
    expect(pictures).toHaveLength(1);
    expect(result.warnings.map((warning) => warning.field)).toContain(field);
    expect(result.warnings.map((warning) => warning.message).join("\n")).toContain(said);
  });

  test("fewer pictures than asked are kept with a warning", async () => {
    server.enqueueFault({ kind: "fewer" });
    const { result, pictures } = await callModel(model(), { count: 2 });
    expect(pictures).toHaveLength(1);
    expect(result.warnings).toEqual([
      { field: "count", message: "The service answered 1 pictures, not 2." },
    ]);
  });

  test.each(["escaped-slashes", "gzip"] as const)("%s does no harm", async (kind) => {
    server.enqueueFault({ kind });
    const { pictures } = await callModel(model(), { count: 2 });
    expect((await sharp(pictures[1]).metadata()).width).toBe(1024);
  });
});

describe("streams", () => {
  const twoPartials = { partialImages: 2, outputFormat: "jpeg" };

  test("partial images are told, the finished one is kept", async () => {
    const { pictures, partials, result } = await callModel(model(), twoPartials);
    expect(server.requests[0]?.body).toMatchObject({ stream: true, partial_images: 2 });
    expect(partials.map(({ partialIndex, mediaType }) => [partialIndex, mediaType])).toEqual([
      [0, "image/jpeg"],
      [1, "image/jpeg"],
    ]);
    expect((await sharp(partials[0]?.bytes).metadata()).format).toBe("jpeg");
    expect(pictures).toHaveLength(1);
    expect(result.usage?.outputImageTokens).toBe(1756 + 200);
    expect(result.usage?.outputTextTokens).toBeUndefined();
  });

  test("nobody listens, nothing is streamed or paid for it", async () => {
    await callModel(model(), twoPartials, { onPartial: undefined });
    expect(server.requests[0]?.body["stream"]).toBeUndefined();
  });

  test("several pictures are not streamed", async () => {
    const { pictures } = await callModel(model(), { ...twoPartials, count: 2 });
    expect(pictures).toHaveLength(2);
    expect(server.requests[0]?.body["stream"]).toBeUndefined();
  });

  test("a gateway that drops the stream still gives the picture", async () => {
    server.enqueueFault({ kind: "dropped-stream" });
    const { pictures, partials } = await callModel(model(), twoPartials);
    expect(pictures).toHaveLength(1);
    expect(partials).toHaveLength(0);
  });

  test.each([
    [{ kind: "cut-stream", clean: true }, "PROVIDER_BAD_ANSWER", "ambiguous"],
    [{ kind: "cut-stream", clean: false }, "PROVIDER_AMBIGUOUS", "ambiguous"],
    [{ kind: "stream-error", code: "server_error" }, "PROVIDER_AMBIGUOUS", "ambiguous"],
    [{ kind: "stream-error", code: "moderation_blocked" }, "PROVIDER_BLOCKED", "rejected"],
  ] as const)("%o", async (fault, code, outcome) => {
    server.enqueueFault(fault);
    await expect(callModel(model(), twoPartials)).rejects.toMatchObject({ code, outcome });
    expect(server.billed).toHaveLength(1);
  });
});
