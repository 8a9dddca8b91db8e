import { expect, test } from "vitest";
import { bytes, day, dollars, priceText, typeName } from "./format.ts";

const known = { min: 0.04, max: 0.0625, unknownCalls: 0, asOf: "2026-11-01" };

test("a price that nobody knows is never nothing", () => {
  expect(priceText({ ...known, unknownCalls: 1 })).toBe("$0.0625 + ?");
  expect(priceText({ min: 0, max: 0, unknownCalls: 1, asOf: undefined })).toBe("price unknown");
  expect(priceText({ min: 0, max: 0, unknownCalls: 0, asOf: undefined })).toBe("free");
  expect(priceText(known)).toBe("up to $0.0625");
  expect(priceText({ ...known, max: 0.04 })).toBe("$0.04");
  expect(dollars(0.00001)).toBe("<$0.0001");
  expect(dollars(12)).toBe("$12.00");
});

test("bytes, days and types are written as people write them", () => {
  expect([12, 4210, 42_100, 4_210_000].map(bytes)).toEqual(["12 B", "4.2 kB", "42 kB", "4.2 MB"]);
  expect(day("2026-11-21T10:00:00Z")).toBe("Nov 21, 2026");
  expect(day("someday")).toBe("someday");
  expect(typeName("image/svg+xml")).toBe("SVG");
});
