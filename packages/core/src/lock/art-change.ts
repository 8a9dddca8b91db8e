import type { ErrorCode } from "../errors/registry.ts";
import type { AssetId } from "../manifest/asset-id.ts";
import type { Lock, LockEntry } from "./lock.ts";

/** Why art cannot be changed as a person asked. */
export interface ArtRefusal {
  readonly code: ErrorCode;
  readonly message: string;
  /** `undefined`: what the registry says of the code. */
  readonly hint: string | undefined;
}

/** A lock with a person's decision in it, or why it cannot be. */
export type ArtChange =
  | { readonly ok: true; readonly lock: Lock }
  | { readonly ok: false; readonly refusal: ArtRefusal };

/** A refusal in its parts. */
export function refusal(code: ErrorCode, message: string, hint?: string): ArtRefusal {
  return { code, message, hint };
}

/** Refuses a change. */
export function refuse(why: ArtRefusal): ArtChange {
  return { ok: false, refusal: why };
}

/** Puts entries into a lock, in place of those they have there. */
export function withEntries(lock: Lock, entries: Iterable<readonly [AssetId, LockEntry]>): Lock {
  return { ...lock, assets: new Map([...lock.assets, ...entries]) };
}

/** Refuses what would change the art of an asset that is not locked, or is pinned; `undefined`: it may be changed. */
export function refuseChange(lock: Lock, id: AssetId): ArtRefusal | undefined {
  const entry = lock.assets.get(id);
  if (entry === undefined) return refuseUnlocked(id);
  return entry.pinned ? refusePinned(id) : undefined;
}

/** Refuses because an asset has no art. */
export function refuseUnlocked(id: AssetId): ArtRefusal {
  return refusal("ART_NOT_LOCKED", `Nothing is locked for \`${id}\`.`);
}

/** Refuses because a person pinned the asset. */
export function refusePinned(id: AssetId): ArtRefusal {
  return refusal(
    "ART_PINNED",
    `\`${id}\` is pinned, so its art is not changed.`,
    `Run \`genlock unpin ${id}\` first.`,
  );
}
