import type { Plan, PlannedJob } from "@genlock/core";

/** The jobs of a plan that concern one asset. */
export interface AssetJobs {
  /** The one that makes its picture; `undefined`: none does. */
  readonly own: PlannedJob | undefined;
  /** Earlier turns of its conversation, in order. */
  readonly turns: readonly PlannedJob[];
}

/** No job at all. */
export const noJobs: AssetJobs = { own: undefined, turns: [] };

/** The jobs of each asset. */
export function jobsByAsset(plan: Plan): ReadonlyMap<string, AssetJobs> {
  const found = new Map<string, AssetJobs>();
  for (const job of plan.jobs) {
    for (const id of job.assets) {
      const { own, turns } = found.get(id) ?? noJobs;
      const isTurn = job.turnOf?.includes(id) === true;
      found.set(id, isTurn ? { own, turns: [...turns, job] } : { own: job, turns });
    }
  }
  return found;
}

/** Whether a job is shown with another asset, which it is listed under with its price. */
export function payerOf(job: PlannedJob, id: string): string | undefined {
  const [payer] = job.assets;
  return payer === undefined || payer === id ? undefined : payer;
}

/** Which turns of a conversation are made, to follow what is done; empty where there is only one. */
export function turnsText({ own, turns }: AssetJobs): string {
  const last = own?.turn ?? 1;
  const first = turns[0]?.turn ?? last;
  if (last === 1) return "";
  if (first === 1) return `, ${last} turns`;
  return first === last ? `, turn ${last}` : `, turns ${first} to ${last}`;
}
