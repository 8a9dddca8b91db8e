import { expect, test } from "vitest";
import { readRateLimit } from "./read-rate-limit.ts";

function read(name: string, value: string) {
  return readRateLimit(new Headers({ [`x-ratelimit-${name}`]: value }));
}

test.each([
  ["1s", 1000],
  ["6m0s", 360_000],
  ["1h2m3.5s", 3_723_500],
  ["20ms", 20],
  ["1s20ms", 1020],
])("a reset of %s is %d ms", (span, milliseconds) => {
  expect(read("reset-requests", span)?.requests?.resetAfter).toBe(milliseconds);
});

test.each([
  ["reset-requests", ""],
  ["reset-requests", "soon"],
  ["reset-requests", "1s1m"],
  ["reset-requests", "-1s"],
  ["remaining-requests", "-3"],
  ["remaining-requests", "1e9"],
  ["remaining-requests", "9".repeat(40)],
])("%s: %j says nothing", (name, value) => {
  expect(read(name, value)).toBeUndefined();
});

test("limits of pictures are read where a server has them", () => {
  expect(read("remaining-images", "4")).toEqual({
    requests: undefined,
    tokens: undefined,
    images: { limit: undefined, remaining: 4, resetAfter: undefined },
  });
});
