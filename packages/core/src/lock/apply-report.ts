import type { AssetId } from "../manifest/asset-id.ts";
import type { Lock, LockedOutput, LockEntry } from "./lock.ts";
import type { JobOutcome, RunReport } from "./run-report.ts";

/**
 * Puts what a run bought into the lock. Entries of assets that the run did not touch stay as they are, pins stay pins,
 * and nothing that was picked for the same inputs is unpicked.
 */
export function applyReport(lock: Lock, report: RunReport): Lock {
  const assets = new Map(lock.assets);
  for (const outcome of report.jobs) {
    for (const id of outcome.assets) {
      const entry = entryAfter(assets.get(id), outcome);
      if (entry !== undefined) assets.set(id, entry);
    }
  }
  return { ...lock, assets };
}

/** Takes assets out of the lock, such as orphans. Ids that are not in it are passed over. */
export function removeEntries(lock: Lock, ids: Iterable<AssetId>): Lock {
  const assets = new Map(lock.assets);
  for (const id of ids) assets.delete(id);
  return { ...lock, assets };
}

/** The lock entry of an asset after a job: the same one when the job brought nothing. */
export function entryAfter(
  entry: LockEntry | undefined,
  outcome: JobOutcome,
): LockEntry | undefined {
  const { accepts, take } = outcome;
  const fresh = outcome.outputs.filter((output) => output.made.take === take);
  const [first] = fresh;
  if (accepts === undefined || first === undefined) return entry;
  const kept = entry?.outputs.filter((output) => output.made.key === accepts.key) ?? [];
  const outputs = mergeOutputs(kept, fresh);
  const stays =
    entry !== undefined && entry.accepts.key === accepts.key && isOfTake(entry, outputs, take);
  return {
    accepts,
    current: stays ? entry.current : first.digest,
    pinned: entry?.pinned ?? false,
    chosen: stays ? entry.chosen : false,
    outputs,
  };
}

/** Whether the current output is one of this take: then more candidates leave it in place. */
function isOfTake(entry: LockEntry, outputs: readonly LockedOutput[], take: number): boolean {
  return outputs.some((output) => output.digest === entry.current && output.made.take === take);
}

/** Both lists without doubles, by take, call and index. Two branches may have bought one call each: both pictures stay. */
function mergeOutputs(
  known: readonly LockedOutput[],
  fresh: readonly LockedOutput[],
): LockedOutput[] {
  const byPlace = new Map<string, LockedOutput>();
  for (const output of [...known, ...fresh]) byPlace.set(placeOf(output), output);
  return [...byPlace.values()].sort(
    (one, other) =>
      one.made.take - other.made.take ||
      one.made.call - other.made.call ||
      one.made.index - other.made.index,
  );
}

function placeOf({ digest, role, made }: LockedOutput): string {
  return `${digest} ${role} ${made.key} ${made.take} ${made.call} ${made.index}`;
}
