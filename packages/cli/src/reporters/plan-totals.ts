import type { Plan, PlannedAsset } from "@genlock/core";
import { count, priceText } from "./price-text.ts";

/** What is counted, in this order, by the reason of a step or else its action. */
const words: readonly (readonly [string, string])[] = [
  ["new", "new"],
  ["stale", "stale"],
  ["missing", "missing"],
  ["again", "again"],
  ["more", "with more candidates"],
  ["rebuy", "bought again"],
  ["composite", "put together anew"],
  ["defer", "waiting for others"],
  ["restore", "to restore"],
  ["prune", "orphaned"],
  ["pinned", "pinned"],
  ["lfs-pointer", "to fetch by `git lfs pull`"],
  ["lost", "lost"],
  ["paid-art", "held back for paid art"],
  ["policy", "not bought here"],
  ["frozen", "frozen"],
  ["unpicked-parent", "waiting for a pick"],
  ["unavailable-parent", "without a parent"],
];

function kindOf({ step }: PlannedAsset): string {
  return "reason" in step ? step.reason : step.action;
}

/** What a plan does and with how many calls, in a sentence or two. */
export function planTotals(plan: Plan): string {
  const amounts = new Map<string, number>();
  for (const asset of plan.assets) {
    amounts.set(kindOf(asset), (amounts.get(kindOf(asset)) ?? 0) + 1);
  }
  const parts = words.flatMap(([kind, word]) => {
    const amount = amounts.get(kind);
    return amount === undefined ? [] : [`${amount} ${word}`];
  });
  if (plan.moves.length > 0) parts.push(`${plan.moves.length} renamed`);
  const calls =
    plan.calls === 0
      ? "no calls"
      : `${count(plan.calls, "call")} for ${count(plan.images, "image")}`;
  const sharing = plan.jobs.filter((job) => job.assets.length > 1);
  const sharers = new Set(sharing.flatMap((job) => job.assets)).size;
  const shared = sharers === 0 ? "" : ` ${sharers} assets share ${count(sharing.length, "job")}.`;
  return `Plan: ${parts.join(", ")}; ${calls}.${shared}`;
}

/** What a plan costs, in a sentence. */
export function priceSentence(plan: Plan): string {
  const billing = plan.jobs.some((job) => job.billing === "paid") ? "paid" : "free";
  const date = plan.cost.asOf === undefined ? "" : ` (price list of ${plan.cost.asOf})`;
  const open = plan.cost.unknownCalls;
  const unknown =
    open === 0 ? "" : ` The price of ${count(open, "call")} is unknown, which is not zero.`;
  return `Price: ${priceText(plan.cost, billing)}${date}.${unknown}`;
}

/** What a plan costs in batches, in a sentence; empty where that is not to be had or not told. */
export function batchSentence({ batchCost }: Plan): string[] {
  if (batchCost === undefined || batchCost.max === 0) return [];
  const date = batchCost.asOf === undefined ? "" : ` (as of ${batchCost.asOf})`;
  const price = `${priceText(batchCost, "paid")}${date}`;
  return [`With --batch, within a day: ${price}. Caps count the price above.`];
}

/** Whether a run leaves an asset as it is because that is right: current, pinned, or not what was asked for. */
function isSettled(asset: PlannedAsset): boolean {
  return ["reuse", "pinned", "not-selected"].includes(kindOf(asset));
}

/** Whether a run of the plan would change nothing, and should not. */
export function isNoChange(plan: Plan): boolean {
  return plan.moves.length === 0 && plan.assets.every(isSettled);
}

/** What to say of a plan that changes nothing. */
export function noChangeText(plan: Pick<Plan, "assets">): string {
  const kinds = plan.assets.map(kindOf);
  const pinned = kinds.filter((kind) => kind === "pinned").length;
  const held = pinned === 0 ? "" : ` ${pinned} pinned and left as is.`;
  return kinds.includes("not-selected")
    ? `No changes to what is selected.${held}`
    : `No changes. Your pictures match the manifest.${held}`;
}
