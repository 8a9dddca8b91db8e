import type { JobFields } from "../jobs/job-fields.ts";
import type { Job } from "../jobs/job-graph.ts";
import type { LockEntry } from "../lock/lock.ts";
import { fieldChanges } from "./field-changes.ts";
import type { FieldChange } from "./plan.ts";

/** Whether locked art stands for what a job asks for now, as far as anybody can tell. */
export function standsFor({ accepts }: LockEntry, job: Job): boolean {
  if (job.kind === "keyed") {
    if (accepts.key === job.key) return true;
    if (!isByWords(accepts.fields)) return false;
  }
  return changesOfWords(accepts.fields, job).length === 0;
}

/**
 * In which fields the art of a conversation differs from what is asked for, the picture of the turn before left out: nobody can
 * know that one while it is not made, or where the art came from elsewhere.
 */
export function changesOfWords(accepted: JobFields, job: Job): FieldChange[] {
  const wanted = job.kind === "keyed" ? job.fields : job.wanted;
  return wanted === undefined
    ? []
    : fieldChanges(withoutPrevious(accepted), withoutPrevious(wanted));
}

/** Whether art was accepted for the words of a conversation alone: kept or brought in while its turns were not made. */
function isByWords({ turns, previous }: JobFields): boolean {
  return (turns?.length ?? 0) > 1 && previous === undefined;
}

function withoutPrevious({ previous: _previous, ...fields }: JobFields): JobFields {
  return fields;
}
