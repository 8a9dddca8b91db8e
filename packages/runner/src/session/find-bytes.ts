import {
  currentOutput,
  outputsBeside,
  type AssetId,
  type Digest,
  type Lock,
  type LockEntry,
} from "@genlock/core";
import { hashFile } from "../disk/hash-file.ts";
import { besidePath, originalPath } from "../originals/original-path.ts";
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
    // Most entries have nothing to do with it, and a clone without a store asks once for each.
    if (entry.outputs.every((output) => output.digest !== digest)) continue;
    const path = pathIn(originalsDir, id, { entry, digest });
    if (path === undefined) continue;
    const found = await hashFile(path).catch(() => undefined);
    if (found?.digest === digest) return path;
  }
  return undefined;
}

/** The file under which an asset has these bytes: its original, or what lies beside it. */
function pathIn(
  dir: string,
  id: AssetId,
  { entry, digest }: { readonly entry: LockEntry; readonly digest: Digest },
): string | undefined {
  const current = currentOutput(entry);
  if (current?.digest === digest) return originalPath(dir, id, current.mediaType);
  const found = outputsBeside(entry).find(({ output }) => output.digest === digest);
  if (found === undefined) return undefined;
  const { beside, output } = found;
  return besidePath(dir, id, { beside, mediaType: output.mediaType });
}
