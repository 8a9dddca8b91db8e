import type { AssetId } from "../manifest/asset-id.ts";
import { refusal, refuse, refusePinned, withEntries, type ArtChange } from "./art-change.ts";
import type { Lock, LockEntry } from "./lock.ts";

/**
 * The entries one can go back to: one for each picture that was current before, the one that was left last first. The
 * current picture is none of them, and going back to one makes the picture left by it the first.
 *
 * @param replaced entries that were replaced, oldest first.
 * @param current what is locked now; `undefined`: nothing.
 */
export function earlierEntries(
  replaced: readonly LockEntry[],
  current: LockEntry | undefined,
): readonly LockEntry[] {
  const byDigest = new Map<string, LockEntry>();
  for (const entry of replaced.toReversed()) {
    if (entry.current !== current?.current && !byDigest.has(entry.current)) {
      byDigest.set(entry.current, entry);
    }
  }
  return [...byDigest.values()];
}

/**
 * Brings back the art an asset had, with what it stood for then: art made for an older prompt is stale again.
 *
 * @param earlier see {@link earlierEntries}.
 * @param back how far, from 1.
 * @returns a refusal with `ART_PINNED` or `ART_NO_HISTORY` otherwise
 */
export function revertArt(
  lock: Lock,
  id: AssetId,
  { earlier, back }: { readonly earlier: readonly LockEntry[]; readonly back: number },
): ArtChange {
  if (lock.assets.get(id)?.pinned === true) return refuse(refusePinned(id));
  const entry = Number.isInteger(back) ? earlier[back - 1] : undefined;
  if (entry === undefined) {
    const known = earlier.length === 0 ? "none is known" : `${earlier.length} are known`;
    const message = `There is no picture ${back} before the current one of \`${id}\`: ${known} here.`;
    return refuse(refusal("ART_NO_HISTORY", message));
  }
  const next: LockEntry = { ...entry, pinned: false, chosen: true };
  return { ok: true, lock: withEntries(lock, [[id, next]]) };
}
