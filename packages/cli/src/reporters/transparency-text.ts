import type { PlannedJob } from "@genlock/core";

/** How a job's transparent background comes about, to follow what is done; empty where it has none. */
export function transparencyText(job: PlannedJob | undefined): string {
  if (job?.transparency === undefined) return "";
  return job.transparency === "key" ? ", transparent by key colour" : ", transparent by the model";
}
