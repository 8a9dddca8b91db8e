import type { JobFields, JobKey } from "../jobs/job-fields.ts";
import type { AssetId } from "../manifest/asset-id.ts";
import {
  refusal,
  refuse,
  refuseUnlocked,
  withEntries,
  type ArtChange,
  type ArtRefusal,
} from "./art-change.ts";
import type { Lock, LockEntry } from "./lock.ts";

/** What the manifest wants of an asset: the key of its job and the fields behind it. */
export interface WantedArt {
  readonly key: JobKey;
  readonly fields: JobFields;
}

/**
 * Holds art against change, or lets go of it.
 *
 * @returns a refusal with `ART_NOT_LOCKED` when one of the assets has no art; then none is changed
 */
export function setPinned(lock: Lock, ids: readonly AssetId[], pinned: boolean): ArtChange {
  return changeEach(lock, ids, (entry) => ({ ...entry, pinned }));
}

/**
 * Keeps the art of assets as it is for what the manifest wants of them now, so that they are not stale any more. How the
 * pictures were made stays as it was recorded.
 *
 * @param wanted by asset id; `undefined`: its job has no key yet.
 * @returns a refusal with `ART_NOT_LOCKED` or `ART_NOT_KEYED`; then none is changed
 */
export function keepArt(
  lock: Lock,
  wanted: ReadonlyMap<AssetId, WantedArt | undefined>,
): ArtChange {
  for (const [id, art] of wanted) if (art === undefined) return refuse(refuseUnkeyed(id));
  return changeEach(lock, [...wanted.keys()], (entry, id) => {
    const art = wanted.get(id);
    return art === undefined || art.key === entry.accepts.key
      ? entry
      : { ...entry, accepts: { key: art.key, fields: art.fields } };
  });
}

/** Refuses because nobody can tell yet what the manifest wants of an asset. */
export function refuseUnkeyed(id: AssetId): ArtRefusal {
  return refusal(
    "ART_NOT_KEYED",
    `What \`${id}\` is made from is not there yet, so art cannot be accepted for it.`,
    "Make the picture it is made from first.",
  );
}

function changeEach(
  lock: Lock,
  ids: readonly AssetId[],
  change: (entry: LockEntry, id: AssetId) => LockEntry,
): ArtChange {
  const changed: [AssetId, LockEntry][] = [];
  for (const id of ids) {
    const entry = lock.assets.get(id);
    if (entry === undefined) return refuse(refuseUnlocked(id));
    changed.push([id, change(entry, id)]);
  }
  return { ok: true, lock: withEntries(lock, changed) };
}
