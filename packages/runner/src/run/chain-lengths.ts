import type { PlannedJob, PlannedJobId } from "@genlock/core";

/**
 * How many jobs, itself included, the longest chain that starts with a job has. Jobs on long chains go first: what they
 * hold up is what a run waits for in the end.
 *
 * @param jobs parents before children.
 */
export function chainLengths(jobs: readonly PlannedJob[]): ReadonlyMap<PlannedJobId, number> {
  const lengths = new Map<PlannedJobId, number>();
  for (const job of jobs.toReversed()) {
    const own = lengths.get(job.id) ?? 1;
    lengths.set(job.id, own);
    for (const parent of job.after) {
      lengths.set(parent, Math.max(lengths.get(parent) ?? 1, own + 1));
    }
  }
  return lengths;
}
