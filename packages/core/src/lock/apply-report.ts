import type { AssetId } from "../manifest/asset-id.ts";
import { answerOf, composedOutputs } from "./composed-outputs.ts";
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
      const entry = entryAfter(assets.get(id), outcome, id);
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

/** The lock entry of an asset after a job: the same one when the job brought nothing, or an earlier turn only. */
export function entryAfter(
  entry: LockEntry | undefined,
  outcome: JobOutcome,
  id: AssetId,
): LockEntry | undefined {
  const { accepts, take, turns = [] } = outcome;
  if (outcome.turnOf?.includes(id) === true) return entry;
  const answers = outcome.outputs.filter((output) => output.made.take === take);
  const composites = outcome.composites?.find(({ asset }) => asset === id);
  const fresh = composedOutputs(answers, composites);
  const pictures = fresh.filter(({ role }) => role !== "received");
  const unmet = new Set(
    outcome.unmet?.flatMap(({ asset, digest }) => (asset === id ? [digest] : [])),
  );
  const first = pictures.find(({ digest }) => !unmet.has(digest)) ?? pictures[0];
  if (accepts === undefined || first === undefined) return entry;
  // What an answer was made into before gives way to what it is made into now.
  const renewed = new Set(fresh.map(answerOf));
  const kept = (entry?.outputs ?? []).filter(
    (output) =>
      output.made.key === accepts.key && output.role !== "turn" && !renewed.has(answerOf(output)),
  );
  const outputs = [...turns, ...mergeOutputs(kept, fresh)];
  const heir = entry?.accepts.key === accepts.key ? heirOf(entry, outputs) : undefined;
  // A take that is not the current one's starts anew; more candidates of the same leave it in place.
  const stays = heir?.made.take === take;
  return {
    accepts,
    current: stays ? heir.digest : first.digest,
    pinned: entry?.pinned ?? false,
    chosen: stays ? (entry?.chosen ?? false) : false,
    outputs,
  };
}

/** What the current picture is by now: itself, or what else was made of the same answer. */
function heirOf(entry: LockEntry, outputs: readonly LockedOutput[]): LockedOutput | undefined {
  const current = entry.outputs.find(({ digest }) => digest === entry.current);
  if (current === undefined) return undefined;
  const answer = answerOf(current);
  return outputs.find((output) => output.role !== "received" && answerOf(output) === answer);
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
      one.made.index - other.made.index ||
      compareRoles(one, other),
  );
}

/** A composite before what it was made of. */
function compareRoles(one: LockedOutput, other: LockedOutput): number {
  return Number(one.role === "received") - Number(other.role === "received");
}

function placeOf({ digest, role, made }: LockedOutput): string {
  return `${digest} ${role} ${made.key} ${made.take} ${made.call} ${made.index}`;
}
