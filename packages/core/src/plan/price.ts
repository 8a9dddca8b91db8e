import type { CostRange } from "@genlock/provider";
import type { PriceRange } from "./plan.ts";

/** Nothing to pay. */
export const noPrice: PriceRange = { min: 0, max: 0, unknownCalls: 0, asOf: undefined };

/** The price of some calls; an unknown one stays unknown. */
export function priceOfCalls(costs: readonly (CostRange | undefined)[]): PriceRange {
  return sumPrices(
    costs.map((cost) =>
      cost === undefined
        ? { ...noPrice, unknownCalls: 1 }
        : { min: cost.min, max: cost.max, unknownCalls: 0, asOf: cost.asOf },
    ),
  );
}

/**
 * Adds prices up; the oldest price list's date wins. Rounded to a millionth of a dollar, so that sums do not drift, and the
 * most up: a plan's upper end is a cap that each of its calls must fit under.
 */
export function sumPrices(prices: readonly PriceRange[]): PriceRange {
  let total = noPrice;
  for (const price of prices) {
    total = {
      min: roundDollars(total.min + price.min),
      max: roundUp(total.max + price.max),
      unknownCalls: total.unknownCalls + price.unknownCalls,
      asOf: older(total.asOf, price.asOf),
    };
  }
  return total;
}

/** Dollars to the millionth. */
export function roundDollars(dollars: number): number {
  return Math.round(dollars * 1e6) / 1e6;
}

/** What is over a millionth only by the rounding of sums stays below. */
function roundUp(dollars: number): number {
  return Math.max(0, Math.ceil(dollars * 1e6 - 1e-3)) / 1e6;
}

function older(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}
