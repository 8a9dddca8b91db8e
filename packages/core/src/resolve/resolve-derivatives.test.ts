import { expect, test } from "vitest";
import { resolveDerivatives } from "./resolve-derivatives.ts";

test("merges member by member, and takes all away on request", () => {
  const defaults = { widths: [400, 800], quality: 60 } as const;
  expect(resolveDerivatives(defaults, { formats: ["webp"] })).toEqual({
    widths: [400, 800],
    formats: ["webp"],
    quality: { avif: 60, webp: 60, jpeg: 60 },
  });
  expect(resolveDerivatives(defaults, undefined)?.widths).toEqual([400, 800]);
  expect(resolveDerivatives(defaults, false)).toBeUndefined();
  expect(resolveDerivatives(undefined, undefined)).toBeUndefined();
  expect(resolveDerivatives(false, { widths: [10] })?.widths).toEqual([10]);
});
