import fc from "fast-check";
import { expect, test } from "vitest";
import { createBudget } from "./budget.ts";

test("takes the worst case before a call and gives back what was not needed", () => {
  const budget = createBudget({ run: 1, asset: undefined });
  expect(budget.reserve(0.6, ["a"])).toBeUndefined();
  expect(budget.reserve(0.6, ["b"])).toEqual({ cap: "run", limit: 1 });
  budget.settle(0.6, ["a"], 0.2);
  expect(budget.reserve(0.6, ["b"])).toBeUndefined();
  expect(budget.spent()).toBeCloseTo(0.8);
});

test("keeps a cap for each asset", () => {
  const budget = createBudget({ run: undefined, asset: 0.5 });
  expect(budget.reserve(0.4, ["a", "b"])).toBeUndefined();
  expect(budget.reserve(0.2, ["b", "c"])).toEqual({ cap: "asset", limit: 0.5 });
  expect(budget.reserve(0.2, ["c"])).toBeUndefined();
});

test("lets an unknown price through only where no cap holds", () => {
  expect(createBudget({ run: 5, asset: undefined }).reserve(undefined, ["a"])).toMatchObject({
    cap: "unknown-price",
  });
  expect(
    createBudget({ run: undefined, asset: undefined }).reserve(undefined, ["a"]),
  ).toBeUndefined();
});

test("spends a cap to the last cent in spite of rounding", () => {
  const budget = createBudget({ run: 0.3, asset: undefined });
  for (const id of ["a", "b", "c"]) expect(budget.reserve(0.1, [id])).toBeUndefined();
  expect(budget.reserve(0.01, ["d"])).toBeDefined();
});

test("is never over its cap, whatever is reserved and settled", () => {
  const step = fc.record({
    worst: fc.double({ min: 0, max: 2, noNaN: true }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(step), fc.double({ min: 0, max: 5, noNaN: true }), (steps, cap) => {
      const budget = createBudget({ run: cap, asset: undefined });
      for (const { worst, share } of steps) {
        if (budget.reserve(worst, ["a"]) === undefined) budget.settle(worst, ["a"], worst * share);
        expect(budget.spent()).toBeLessThanOrEqual(cap + 1e-6);
      }
    }),
  );
});
