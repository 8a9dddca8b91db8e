import type { Lock } from "../lock/lock.ts";
import { buildJobFields } from "./build-job-fields.ts";
import type { InputIndex, Job, KeyedJob } from "./job-graph.ts";
import { jobKey } from "./job-key.ts";

/**
 * Gives a job the key it has under a lock: what a deferred job gets once its parents are bought, and what a job whose
 * parents were made anew gets instead of its old one. `undefined`: a parent is still not there.
 */
export function keyJob(
  job: Job,
  context: { readonly inputs: InputIndex; readonly lock: Lock },
): KeyedJob | undefined {
  const built = buildJobFields(job.model, context);
  if (built.kind !== "known") return undefined;
  const { id, provider, operation, assets, model, candidates, partialImages, parents } = job;
  const key = jobKey(built.fields);
  const base = { id, provider, operation, assets, model, candidates, partialImages, parents };
  return { ...base, kind: "keyed", key, fields: built.fields };
}
