import type { ImageInput, ImageRequest } from "@genlock/provider";
import { sampleRequest } from "@genlock/provider/conformance";
import { describe, expect, test } from "vitest";
import { checkRequest } from "./check-request.ts";
import { provider } from "./provider.ts";

const model = provider.model("draft-1", { environment: {} });

function requestWith(changes: Partial<ImageRequest>): ImageRequest {
  return sampleRequest(model, { provider, context: { environment: {} } }, changes);
}

function input(changes: Partial<ImageInput>): ImageInput {
  return {
    role: "base",
    label: undefined,
    digest: undefined,
    mediaType: undefined,
    byteLength: undefined,
    width: undefined,
    height: undefined,
    hasAlpha: undefined,
    read: () => Promise.reject(new Error("check reads nothing")),
    ...changes,
  };
}

describe("settings written for other providers are taken in silence", () => {
  const settings: Partial<ImageRequest>[] = [
    { quality: "hd" },
    { quality: "ultra-high-2030" },
    { moderation: "low", inputFidelity: "high" },
    { params: { user: "someone", complexity: 3, svg: { nested: [true] } } },
    { size: "1792x1024" },
    { size: "3840x2160" },
    { size: undefined },
    { outputCompression: 40, outputFormat: "png" },
    { background: "transparent", outputFormat: "webp" },
    { partialImages: 3, count: 10 },
  ];
  test.each(settings)("%j", (changes) => {
    expect(checkRequest(requestWith(changes))).toEqual([]);
  });
});

describe("what cannot be drawn is refused", () => {
  test("a response draws one picture", () => {
    expect(checkRequest(requestWith({ api: "responses" }))).toEqual([]);
    const [finding] = checkRequest(requestWith({ api: "responses", count: 2 }));
    expect(finding).toMatchObject({ severity: "error", field: "count", suggestion: 1 });
  });

  test("a turn needs nothing but the picture before it", () => {
    const continues = { handle: undefined, image: input({}) };
    expect(checkRequest(requestWith({ operation: "edit", continues }))).toEqual([]);
  });

  test("a size beyond 4096 suggests one of the same aspect", () => {
    const [finding] = checkRequest(requestWith({ size: "8192x4096" }));
    expect(finding).toMatchObject({ field: "size", suggestion: "4096x2048" });
  });

  test("a variation takes exactly one picture and no prompt", () => {
    const one = requestWith({ operation: "variation", prompt: "", images: [input({})] });
    expect(checkRequest(one)).toEqual([]);
    expect(checkRequest({ ...one, images: [input({}), input({})] })).toHaveLength(1);
  });

  test("a mask needs an edit, and transparency", () => {
    const mask = input({ hasAlpha: false });
    const edit = requestWith({ operation: "edit", images: [input({})], mask });
    expect(checkRequest(edit).map((finding) => finding.field)).toEqual(["mask"]);
    const generation = requestWith({ mask: input({}) });
    expect(checkRequest(generation).map((finding) => finding.field)).toEqual(["mask"]);
  });
});
