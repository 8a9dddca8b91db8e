import type { ImageInput, ImageRequest } from "@genlock/provider";
import { describe, expect, test } from "vitest";
import { sampleRequest } from "../sample-request.test-support.ts";
import { estimateCall } from "./estimate-call.ts";

const input: ImageInput = {
  role: "base",
  label: undefined,
  digest: undefined,
  mediaType: undefined,
  byteLength: undefined,
  width: undefined,
  height: undefined,
  hasAlpha: undefined,
  read: () => Promise.reject(new Error("nobody reads while pricing")),
};

function settings(changes: Partial<NonNullable<ImageRequest["responses"]>>) {
  return { model: undefined, action: undefined, maxOutputTokens: undefined, ...changes };
}

/** The worst case in US dollars; `undefined`: it cannot be told. */
function worst(changes: Partial<ImageRequest>, model = "gpt-image-2"): number | undefined {
  const request = sampleRequest({ api: "responses", quality: "low", ...changes });
  return estimateCall(request, model)?.max;
}

describe("the worst case of a response", () => {
  test("is the picture, everything read twice, and all the main model may write", () => {
    const bytes = Buffer.byteLength("A lighthouse in fog") + Buffer.byteLength("{}");
    const once = bytes + 4000;
    const words = (once + once + 4096 + 10_000) * 0.75 + 4096 * 4.5;
    const drawing = (once + 4096) * 5 + 196 * 30;
    expect(worst({})).toBeCloseTo((words + drawing) / 1e6, 12);
  });

  test("grows with everything that can cost more", () => {
    const plain = worst({}) ?? Number.NaN;
    const dearer: readonly Partial<ImageRequest>[] = [
      { images: [input], operation: "edit" },
      { mask: input, operation: "edit", images: [input] },
      { partialImages: 1 },
      { prompt: "A lighthouse in thick fog" },
      { responses: settings({ maxOutputTokens: 4097 }) },
      { responses: settings({ model: "gpt-5.4" }) },
      { continues: { handle: undefined, image: input } },
      { params: { instructions: "Be bold." } },
    ];
    for (const changes of dearer) {
      expect(worst(changes)).toBeGreaterThan(plain);
    }
    expect(worst({ responses: settings({ maxOutputTokens: 500 }) })).toBeLessThan(plain);
  });

  test.each([
    [{ responses: settings({ model: "gpt-6-luna" }) }, "gpt-image-2"],
    [{ params: { service_tier: "priority" } }, "gpt-image-2"],
    [{ count: 2 }, "gpt-image-2"],
    [{ responses: settings({ maxOutputTokens: Number.NaN }) }, "gpt-image-2"],
    [{ params: { complexity: "high" } }, "gpt-image-2"],
    [{}, "gpt-image-2.6-flare"],
    [{}, "dall-e-3"],
  ])("of %j with %s cannot be told", (changes, model) => {
    expect(worst(changes, model)).toBeUndefined();
  });

  test("of more than the usual price covers cannot be told", () => {
    expect(worst({ prompt: "x".repeat(250_000) })).toBeDefined();
    expect(worst({ prompt: "x".repeat(254_000) })).toBeUndefined();
  });
});
