import {
  emptyLock,
  mergeLocks,
  serializeLock,
  type AssetId,
  type Digest,
  type JobKey,
  type Lock,
  type LockSides,
  type MergedLock,
} from "@genlock/core";

/** What the manifest asks for under a lock: a picture that others go into decides what those are asked to be. */
export type KeysUnder = (lock: Lock) => (id: AssetId) => JobKey | undefined;

/**
 * Merges two locks by what the manifest asks for. The key of a picture made from others depends on which of those stand, so
 * the merge is done again until nothing changes: once for each link of the longest chain.
 */
export function mergeByKeys(
  sides: LockSides,
  keysUnder: KeysUnder,
  picks: ReadonlyMap<AssetId, Digest>,
): MergedLock {
  let merged = mergeLocks({ ...sides, picks, keyOf: keysUnder(emptyLock) });
  for (let round = 0; round <= merged.lock.assets.size; round += 1) {
    const next = mergeLocks({ ...sides, picks, keyOf: keysUnder(merged.lock) });
    const isSettled = serializeLock(next.lock) === serializeLock(merged.lock);
    merged = next;
    if (isSettled) break;
  }
  return merged;
}
