import type { Plan } from "@genlock/core";

/**
 * US dollars a reviewed plan may cost at the very most: what was reviewed, whatever larger caps there are. An unknown price is none
 * of them, so then only the cap given holds.
 */
export function reviewedCap(
  { cost }: Pick<Plan, "cost">,
  maxCost: number | undefined,
): number | undefined {
  return cost.unknownCalls > 0 ? maxCost : Math.min(cost.max, maxCost ?? cost.max);
}
