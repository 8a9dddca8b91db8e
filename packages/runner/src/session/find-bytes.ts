import { currentOutput, type Digest, type Lock } from "@genlock/core";
import { hashFile } from "../disk/hash-file.ts";
import { originalPath } from "../originals/original-path.ts";
import type { Store } from "../store/store.ts";

/** Where bytes are looked for. */
export interface BytePlaces {
  readonly store: Store;
  readonly originalsDir: string;
  readonly lock: Lock;
}

/**
 * Finds a file with these bytes: in the store, or among the originals of any asset that stands on them. The bytes are
 * hashed; a file with others is passed over. `undefined`: they are in neither.
 */
export async function findBytes(digest: Digest, places: BytePlaces): Promise<string | undefined> {
  const { store, originalsDir, lock } = places;
  if (store.has(digest) && (await store.verify(digest)) === "right") return store.pathOf(digest);
  for (const [id, entry] of lock.assets) {
    const current = entry.current === digest ? currentOutput(entry) : undefined;
    if (current === undefined) continue;
    const path = originalPath(originalsDir, id, current.mediaType);
    const found = await hashFile(path).catch(() => undefined);
    if (found?.digest === digest) return path;
  }
  return undefined;
}
