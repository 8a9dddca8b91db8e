import { expect, test } from "vitest";
import { readRetryAfter } from "./retry-after.ts";

test.each([
  [{}, undefined],
  [{ "retry-after": "5" }, 5000],
  [{ "retry-after": "0.5" }, 500],
  [{ "retry-after": "1000000000" }, 1e12],
  [{ "retry-after": "-1" }, undefined],
  [{ "retry-after": "" }, undefined],
  [{ "retry-after": "later" }, undefined],
  [{ "retry-after-ms": "250", "retry-after": "9" }, 250],
  [
    { "retry-after": "Sat, 21 Nov 2026 00:01:00 GMT", date: "Sat, 21 Nov 2026 00:00:00 GMT" },
    60_000,
  ],
  [{ "retry-after": "Sat, 21 Nov 2020 00:00:00 GMT", date: "Sat, 21 Nov 2026 00:00:00 GMT" }, 0],
])("%o is %s", (headers, expected) => {
  expect(readRetryAfter(new Headers(headers as Record<string, string>))).toBe(expected);
});
