import { expect, test } from "vitest";
import { moneyText } from "./costs-report.ts";

const nothing = { told: 0, estimated: 0, maybe: 0, unknownCalls: 0, calls: 0 };

test("an amount says what is sure, what is a worst case and what nobody knows", () => {
  expect(moneyText(nothing)).toBe("$0.00");
  expect(moneyText({ ...nothing, told: 0.25 })).toBe("$0.25");
  expect(moneyText({ ...nothing, unknownCalls: 2 })).toBe("unknown for 2 calls");
  expect(moneyText({ told: 1, estimated: 0.5, maybe: 0.25, unknownCalls: 1, calls: 9 })).toBe(
    "$1.00 + up to $0.50 without a price told + maybe $0.25 + unknown for 1 call",
  );
});
