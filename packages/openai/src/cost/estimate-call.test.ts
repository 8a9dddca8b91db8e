import type { ImageRequest } from "@genlock/provider";
import { describe, expect, test } from "vitest";
import { findModel } from "../models/find-model.ts";
import { provider } from "../provider.ts";
import { sampleRequest } from "../sample-request.test-support.ts";
import { costOfUsage } from "./cost-of-usage.ts";
import { estimateCall } from "./estimate-call.ts";
import { formulaTokens } from "./output-tokens.ts";
import { pictureCost } from "./picture-cost.ts";

function picture(model: string, changes: Partial<ImageRequest>) {
  const facts = findModel(model);
  return facts === undefined ? undefined : pictureCost(sampleRequest(changes), facts);
}

const fixedSizes = ["1024x1024", "1024x1536", "1536x1024"] as const;
const published: {
  readonly [model: string]: { readonly [quality: string]: readonly number[] };
} = {
  "gpt-image-2": {
    low: [0.006, 0.005, 0.005],
    medium: [0.053, 0.041, 0.041],
    high: [0.211, 0.165, 0.165],
  },
  "gpt-image-1.5": {
    low: [0.009, 0.013, 0.013],
    medium: [0.034, 0.05, 0.05],
    high: [0.133, 0.2, 0.2],
  },
  "gpt-image-1": {
    low: [0.011, 0.016, 0.016],
    medium: [0.042, 0.063, 0.063],
    high: [0.167, 0.25, 0.25],
  },
  "gpt-image-1-mini": {
    low: [0.005, 0.006, 0.006],
    medium: [0.011, 0.015, 0.015],
    high: [0.036, 0.052, 0.052],
  },
};

describe("published prices of one picture", () => {
  for (const [model, qualities] of Object.entries(published)) {
    for (const [quality, prices] of Object.entries(qualities)) {
      test.each(fixedSizes.map((size, at) => [size, prices[at] ?? Number.NaN] as const))(
        `${model} ${quality} %s is $%d`,
        (size, price) => {
          const range = picture(model, { quality, size });
          // Published prices are rounded, and nobody pays more than is said.
          expect(range?.max).toBeGreaterThanOrEqual(price - 0.0005);
          expect(range?.max).toBeLessThanOrEqual(price + Math.max(0.0005, price * 0.015));
          expect(range?.min).toBeLessThanOrEqual((range?.max ?? 0) + 1e-12);
        },
      );
    }
  }

  test.each([
    ["dall-e-3", "standard", "1024x1024", 0.04],
    ["dall-e-3", "standard", "1792x1024", 0.08],
    ["dall-e-3", "standard", "1024x1792", 0.08],
    ["dall-e-3", "hd", "1024x1024", 0.08],
    ["dall-e-3", "hd", "1792x1024", 0.12],
    ["dall-e-2", "standard", "256x256", 0.016],
    ["dall-e-2", "standard", "512x512", 0.018],
    ["dall-e-2", "standard", "1024x1024", 0.02],
  ])("%s %s %s is $%d", (model, quality, size, price) => {
    expect(estimateCall(sampleRequest({ quality, size }), model)).toEqual({
      min: price,
      max: price,
      asOf: "2026-11-10",
    });
  });
});

describe("tokens of flexible sizes", () => {
  test.each([
    [96, 1024, 1024, 7024],
    [96, 1536, 1024, 5488],
    [96, 1792, 1024, 5063],
    [96, 3584, 2048, 12329],
    [48, 1024, 1536, 1372],
    [16, 1024, 1024, 196],
  ])("%d at %dx%d are %d", (axis, width, height, tokens) => {
    expect(formulaTokens(axis, { width, height })).toBe(tokens);
  });

  test("2.5 draws at max for what 2 draws at high, and at high for what 2 draws at medium", () => {
    const size = "2048x1152";
    const [flare, two] = ["gpt-image-2.5-flare", "gpt-image-2"];
    expect(picture(flare, { size, quality: "max" })).toEqual(
      picture(two, { size, quality: "high" }),
    );
    expect(picture(flare, { size, quality: "high" })).toEqual(
      picture(two, { size, quality: "medium" }),
    );
  });

  test("auto covers every size that can be stated", () => {
    const auto = picture("gpt-image-2", { size: "auto", quality: "high" });
    for (const size of ["1024x1024", "3840x2160", "2880x2880", "1408x480", "480x1408", "816x816"]) {
      const stated = picture("gpt-image-2", { size, quality: "high" });
      expect(stated?.min).toBeGreaterThanOrEqual(auto?.min ?? Number.NaN);
      expect(stated?.max).toBeLessThanOrEqual(auto?.max ?? Number.NaN);
    }
  });
});

describe("a call", () => {
  test("has a range over what is left to the model", () => {
    const range = estimateCall(sampleRequest({}), "gpt-image-2");
    expect(range?.min).toBeCloseTo(0.00588, 5);
    expect(range?.max).toBeGreaterThan(0.21072);
    expect(range?.max).toBeLessThan(0.213);
  });

  test("costs by the picture, with its prompt, partials and inputs", () => {
    const base = sampleRequest({ quality: "low", prompt: "ü".repeat(1000) });
    const image = sampleRequest({}).images;
    const one = estimateCall(base, "gpt-image-2")?.max ?? 0;
    expect(one - 196 * 30e-6).toBeCloseTo((2000 + 100) * 5e-6, 10);
    expect(estimateCall({ ...base, count: 4 }, "gpt-image-2")?.max).toBeCloseTo(4 * one, 10);
    expect(estimateCall({ ...base, partialImages: 3 }, "gpt-image-2")?.max).toBeCloseTo(
      one + 300 * 30e-6,
      10,
    );
    expect(image).toEqual([]);
  });

  test("is unknown where a price is", () => {
    expect(estimateCall(sampleRequest({}), "gpt-image-99")).toBeUndefined();
    expect(estimateCall(sampleRequest({}), "gpt-image-2.6-flare")).toBeUndefined();
    expect(estimateCall(sampleRequest({ outputFormat: "svg" }), "gpt-image-2")).toBeUndefined();
    expect(estimateCall(sampleRequest({ quality: "best" }), "gpt-image-2")).toBeUndefined();
    expect(estimateCall(sampleRequest({ size: "1x1" }), "gpt-image-1.5")).toBeUndefined();
    expect(
      estimateCall(sampleRequest({ params: { complexity: "high" } }), "gpt-image-2"),
    ).toBeUndefined();
  });

  test("never costs more than was said, for any model and setting", () => {
    for (const model of provider.models) {
      const facts = findModel(model);
      for (const quality of facts?.qualities ?? []) {
        const request = sampleRequest({ quality, prompt: "A cat on a mat", count: 1 });
        const range = estimateCall(request, model);
        const tokens = { low: 272, medium: 1056, high: 4160 }[quality];
        if (range === undefined || tokens === undefined || facts?.sizes?.kind !== "fixed") continue;
        const usage = {
          inputTextTokens: 20,
          inputImageTokens: 0,
          outputTextTokens: 0,
          outputImageTokens: tokens,
          totalTokens: tokens + 20,
        };
        const cost = costOfUsage(request, model, { usage, count: 1 }) ?? Number.NaN;
        expect(cost).toBeLessThanOrEqual(range.max);
        expect(cost).toBeGreaterThanOrEqual(range.min);
      }
    }
  });
});

test("text a model writes beside the picture has its own price", () => {
  const usage = {
    inputTextTokens: 34,
    inputImageTokens: 323,
    outputTextTokens: 335,
    outputImageTokens: 6208,
    totalTokens: 6900,
  };
  expect(costOfUsage(sampleRequest({}), "gpt-image-1.5", { usage, count: 1 })).toBeCloseTo(
    (34 * 5 + 323 * 8 + 335 * 10 + 6208 * 32) / 1e6,
    12,
  );
});
