import type { Lock, LockedOutput } from "../lock/lock.ts";
import { findTurnPictures } from "../lock/turn-pictures.ts";
import { buildTurns } from "./build-turns.ts";
import type { JobKey } from "./job-fields.ts";
import type { InputIndex, Job, KeyedJob } from "./job-graph.ts";
import { jobKey } from "./job-key.ts";

/** What a job is keyed with. */
export interface KeyContext {
  readonly inputs: InputIndex;
  readonly lock: Lock;
  /** Pictures of turns that are not locked yet, by key. Default: none. */
  readonly turns?: ReadonlyMap<JobKey, LockedOutput> | undefined;
}

/** A job that has its key, and the pictures of the turns before it. */
export interface KeyedTurn {
  readonly job: KeyedJob;
  /** In order; empty for the first turn, and without a conversation. */
  readonly before: readonly LockedOutput[];
}

/**
 * Gives a job the key it has under a lock: what a deferred job gets once its parents and the turn before it are bought, and
 * what a job whose parents were made anew gets instead of its old one. `undefined`: one of them is still not there.
 */
export function keyJob(job: Job, context: KeyContext): KeyedTurn | undefined {
  const pictureOf = findTurnPictures(context.lock, context.turns);
  const turns = buildTurns(job.model, context, pictureOf);
  const built = turns.at(-1)?.built;
  if (built?.kind !== "known") return undefined;
  const { id, provider, operation, assets, turnOf, previous, model } = job;
  const { candidates, partialImages, parents } = job;
  const known = { id, provider, operation, assets, turnOf, previous, model };
  const { fields } = built;
  return {
    job: {
      ...known,
      candidates,
      partialImages,
      parents,
      kind: "keyed",
      key: jobKey(fields),
      fields,
    },
    before: turns.flatMap((turn) => turn.previous ?? []),
  };
}
