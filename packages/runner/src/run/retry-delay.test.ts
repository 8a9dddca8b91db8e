import { expect, test } from "vitest";
import { retryDelay } from "./retry-delay.ts";

test("doubles, less up to a quarter, up to half a minute", () => {
  expect([1, 2, 3, 4].map((attempt) => retryDelay(attempt, undefined, 0))).toEqual([
    500, 1000, 2000, 4000,
  ]);
  expect(retryDelay(1, undefined, 1)).toBe(375);
  expect(retryDelay(20, undefined, 0)).toBe(30_000);
});

test("waits as told, unless that is longer than anybody waits", () => {
  expect(retryDelay(1, 7_000, 0.5)).toBe(7_000);
  expect(retryDelay(1, 1e12, 0.5)).toBeUndefined();
});
