import { describe, expect, test } from "vitest";
import { dollars, priceText } from "./price-text.ts";

describe("dollars", () => {
  test("have two decimals, more where they matter", () => {
    expect(dollars(0)).toBe("$0.00");
    expect(dollars(12.5)).toBe("$12.50");
    expect(dollars(0.011)).toBe("$0.011");
    expect(dollars(0.0042)).toBe("$0.0042");
  });

  test("are never nothing when they are something", () => {
    expect(dollars(0.00001)).toBe("<$0.0001");
  });
});

describe("a price range", () => {
  const known = { min: 0.04, max: 0.06, unknownCalls: 0, asOf: "2026-11-01" };

  test("is told with both ends", () => {
    expect(priceText(known, "paid")).toBe("$0.04 to $0.06");
    expect(priceText({ ...known, max: 0.04 }, "paid")).toBe("$0.04");
  });

  test("says free only of what is free", () => {
    const nothing = { min: 0, max: 0, unknownCalls: 0, asOf: undefined };
    expect(priceText(nothing, "free")).toBe("free");
    expect(priceText(nothing, "paid")).toBe("$0.00");
  });

  test("says unknown, never zero", () => {
    const unknown = { min: 0, max: 0, unknownCalls: 2, asOf: undefined };
    expect(priceText(unknown, "paid")).toBe("unknown");
    expect(priceText({ ...known, unknownCalls: 1 }, "paid")).toBe("$0.04 to $0.06 + unknown");
  });
});
