import { expect, test } from "vitest";
import { reviewedCap } from "./reviewed-cap.ts";

test.each([
  { unknownCalls: 0, maxCost: undefined, cap: 0.06 },
  { unknownCalls: 0, maxCost: 100, cap: 0.06 },
  { unknownCalls: 0, maxCost: 0.01, cap: 0.01 },
  { unknownCalls: 1, maxCost: undefined, cap: undefined },
  { unknownCalls: 1, maxCost: 0.01, cap: 0.01 },
])("a reviewed plan is capped: %o", ({ unknownCalls, maxCost, cap }) => {
  const cost = { min: 0.04, max: 0.06, unknownCalls, asOf: "2026-11-01" };
  expect(reviewedCap({ cost }, maxCost)).toBe(cap);
});
