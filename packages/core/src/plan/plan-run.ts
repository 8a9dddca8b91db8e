import type { AssetId } from "../manifest/asset-id.ts";
import { decideStep, type Decision } from "./decide-step.ts";
import { candidateOf, type PlanInput } from "./plan-context.ts";
import { planJobs } from "./plan-jobs.ts";
import type { Plan, PlannedAsset, PlannedJob } from "./plan.ts";
import { sumPrices } from "./price.ts";
import { selectAssets } from "./select-assets.ts";

/**
 * Says what a run would do for every asset, and what it would cost. Pure: it trusts what the store index says by names
 * and sizes.
 */
export function planRun(input: PlanInput): Plan {
  const decided = new Map<AssetId, Decision>();
  const selected = selectAssets(input.policy.only, input);
  for (const id of input.graph.order) {
    const candidate = candidateOf(id, input);
    if (candidate === undefined) continue;
    decided.set(id, decideStep(candidate, { ...input, selected, decided }));
  }
  const jobs = planJobs(decided, input);
  const calls = jobs.flatMap((job) => job.calls);
  return {
    version: 1,
    assets: [...plannedAssets(decided, input), ...orphans(input)].sort((one, other) =>
      one.id < other.id ? -1 : 1,
    ),
    moves: input.policy.frozen ? [] : (input.moves ?? []),
    jobs,
    calls: calls.length,
    images: calls.reduce((sum, call) => sum + call.count, 0),
    cost: sumPrices(jobs.map((job) => job.cost)),
    ...batchCostOf(jobs),
  };
}

/** Nothing where one of the jobs cannot go in a batch, or where there is none. */
function batchCostOf(jobs: readonly PlannedJob[]): Pick<Plan, "batchCost"> {
  const prices = jobs.flatMap(({ batchCost }) => batchCost ?? []);
  return prices.length === jobs.length && jobs.length > 0 ? { batchCost: sumPrices(prices) } : {};
}

function plannedAssets(
  decided: ReadonlyMap<AssetId, Decision>,
  { graph, lock }: PlanInput,
): PlannedAsset[] {
  return [...decided].map(([id, { state, step }]) => ({
    id,
    state,
    pinned: lock.assets.get(id)?.pinned ?? false,
    job: graph.jobOf.get(id),
    step,
  }));
}

function orphans({ assets, lock }: PlanInput): PlannedAsset[] {
  return [...lock.assets]
    .filter(([id]) => !assets.has(id))
    .map(([id, entry]) => ({
      id,
      state: "orphaned",
      pinned: entry.pinned,
      job: undefined,
      step: { action: "prune" },
    }));
}
