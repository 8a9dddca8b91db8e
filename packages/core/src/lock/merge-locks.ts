import type { Digest, JobKey } from "../jobs/job-fields.ts";
import type { AssetId } from "../manifest/asset-id.ts";
import type { Lock, LockEntry } from "./lock.ts";
import { mergeInputs } from "./merge-inputs.ts";
import { mergeEntries, type MergeReason } from "./merge-entries.ts";
import { serializeLock } from "./serialize-lock.ts";

/** The locks that a merge brings together. */
export interface LockSides {
  readonly ours: Lock;
  readonly theirs: Lock;
  /** What both come from; `undefined`: not known. */
  readonly base: Lock | undefined;
}

/** What locks are merged by. */
export interface LockMerge extends LockSides {
  /** The key of what the merged manifest asks of an asset; `undefined`: not known. */
  readonly keyOf: (id: AssetId) => JobKey | undefined;
  /** What somebody picked for assets where both sides had picked. */
  readonly picks: ReadonlyMap<AssetId, Digest>;
}

/** One picture that stands over another after a merge. */
export interface MergeChoice {
  readonly id: AssetId;
  readonly current: Digest;
  /** Stays an output of the asset. It is `current` where only what the picture stands for differed. */
  readonly over: Digest;
  readonly why: MergeReason;
}

/** People picked different pictures of one asset on the two sides. */
export interface PickConflict {
  readonly id: AssetId;
  readonly ours: LockEntry;
  readonly theirs: LockEntry;
}

/** Two locks, brought together. */
export interface MergedLock {
  readonly lock: Lock;
  /** Where the sides had different pictures, sorted by id. */
  readonly choices: readonly MergeChoice[];
  /** Where only a person can say; `lock` has one of both. Sorted by id. */
  readonly undecided: readonly PickConflict[];
}

/**
 * Merges two locks asset by asset. What only one side changed is taken as it is; where both did, the entry for what the
 * manifest asks for now stands, then what somebody picked, then a later take, then the older picture, then the smaller
 * digest. No output of a merged entry is lost, none is invented, and the sides can be swapped.
 */
export function mergeLocks(merge: LockMerge): MergedLock {
  const assets = new Map<AssetId, LockEntry>();
  const choices: MergeChoice[] = [];
  const undecided: PickConflict[] = [];
  const ids = new Set([...merge.ours.assets.keys(), ...merge.theirs.assets.keys()]);
  for (const id of [...ids].sort()) {
    const { entry, choice, conflict } = mergeAsset(id, merge);
    if (entry !== undefined) assets.set(id, entry);
    if (choice !== undefined) choices.push(choice);
    if (conflict !== undefined) undecided.push(conflict);
  }
  const inputs = mergeInputs(merge);
  const lock: Lock = { version: 1, ...(inputs.size > 0 && { inputs }), assets };
  return { lock, choices, undecided };
}

interface MergedAsset {
  readonly entry: LockEntry | undefined;
  readonly choice?: MergeChoice | undefined;
  readonly conflict?: PickConflict | undefined;
}

function mergeAsset(id: AssetId, merge: LockMerge): MergedAsset {
  const [ours, theirs] = changedSides(id, merge);
  // Where one side took out what the other changed it stays: nothing paid is let go in a merge.
  if (ours === undefined || theirs === undefined) return { entry: ours ?? theirs };
  const rules = { wanted: merge.keyOf(id), pick: merge.picks.get(id) };
  const { entry, over, why, isUndecided } = mergeEntries(ours, theirs, rules);
  const { current } = entry;
  return {
    entry,
    choice: over === undefined || why === undefined ? undefined : { id, current, over, why },
    conflict: isUndecided ? { id, ours, theirs } : undefined,
  };
}

/** The entries to choose from: both, or only the one that a single side made, or none where that side took it out. */
function changedSides(
  id: AssetId,
  { ours, theirs, base }: LockSides,
): readonly [LockEntry | undefined, LockEntry | undefined] {
  const [our, their] = [ours.assets.get(id), theirs.assets.get(id)];
  if (textOf(id, our) === textOf(id, their)) return [our, undefined];
  if (base === undefined) return [our, their];
  const before = textOf(id, base.assets.get(id));
  if (textOf(id, our) === before) return [undefined, their];
  if (textOf(id, their) === before) return [our, undefined];
  return [our, their];
}

function textOf(id: AssetId, entry: LockEntry | undefined): string {
  if (entry === undefined) return "";
  return serializeLock({ version: 1, assets: new Map([[id, entry]]) });
}
