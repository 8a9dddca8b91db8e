import type { AssetId, Lock, LockEntry } from "@genlock/core";
import { fileMark } from "../rest/file-mark.ts";
import { entryOf, placeInLock } from "../rest/lock-index.ts";
import { fill, withFile } from "../rest/look-at-rest.ts";

/** A lock file, and what it must still be. */
export interface IndexedLock {
  /** Absolute. */
  readonly path: string;
  readonly index: string;
  /** As the system told it apart when it was indexed. */
  readonly mark: string | undefined;
}

/**
 * Reads the entries of a few assets; one that is not locked has none. `undefined`: the file is another one than was indexed, or
 * something of these entries is not in them alone (turns, composites).
 */
export function readEntries(ids: readonly AssetId[], lock: IndexedLock): Lock | undefined {
  const assets = new Map<AssetId, LockEntry>();
  const isRead = withFile(lock.path, (file) =>
    ids.every((id) => {
      const place = placeInLock(lock.index, id);
      if (place === undefined) return true;
      const bytes = Buffer.allocUnsafe(place.length);
      const entry =
        fill(file, bytes, place.offset) < place.length
          ? undefined
          : entryOf(bytes.toString("utf8"));
      if (entry === undefined || !isPlain(entry)) return false;
      assets.set(id, entry);
      return true;
    }),
  );
  const isSame = lock.mark !== undefined && fileMark(lock.path)?.text === lock.mark;
  return isRead && isSame ? { version: 1, assets } : undefined;
}

function isPlain({ outputs }: LockEntry): boolean {
  return outputs.every(({ role }) => role === "candidate" || role === "imported");
}
