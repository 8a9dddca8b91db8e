import type { JobGraph } from "../jobs/job-graph.ts";
import type { Lock } from "../lock/lock.ts";
import type { AssetId } from "../manifest/asset-id.ts";

/** Who a plan is for: the ids named, and the parents they need that nobody has bought yet. `undefined`: everyone. */
export function selectAssets(
  only: ReadonlySet<AssetId> | undefined,
  { graph, lock }: { readonly graph: JobGraph; readonly lock: Lock },
): (id: AssetId) => boolean {
  if (only === undefined) return () => true;
  const selected = new Set(only);
  for (const id of selected) {
    const jobId = graph.jobOf.get(id);
    const job = jobId === undefined ? undefined : graph.jobs.get(jobId);
    for (const parent of job?.parents ?? []) if (!lock.assets.has(parent)) selected.add(parent);
  }
  return (id) => selected.has(id);
}
