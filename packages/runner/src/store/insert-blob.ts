import { statSync } from "node:fs";
import { unlink } from "node:fs/promises";
import { dirname } from "node:path";
import { codeOf } from "../disk/disk-error.ts";
import { moveFile } from "../disk/move-file.ts";
import type { ProcessIdentity } from "../process/process-identity.ts";
import type { BlobFolders } from "./blob-folders.ts";
import { checkBlob } from "./check-blob.ts";
import { blobPath, type StoreLayout } from "./store-layout.ts";
import type { BlobCheck, StoredBlob } from "./store.ts";

/** Where blobs are put, and by whom. */
export interface BlobPlace {
  readonly layout: StoreLayout;
  readonly folders: BlobFolders;
  readonly self: ProcessIdentity;
}

/**
 * Moves a durable file under its digest. What is there already stays when its bytes are right and goes into quarantine when
 * they are not. Rejects with the system's error or a `GenlockError`; then the file is still where it was.
 */
export async function insertBlob(place: BlobPlace, file: StoredBlob): Promise<StoredBlob> {
  const { layout, folders } = place;
  const path = blobPath(layout, file.digest);
  await folders.make(dirname(path));
  const isThere = (await checkPresent(layout, file.digest)) === "right";
  if (!isThere) await moveIn(place, file.path, path);
  // Also of what is there: whoever moved it may have died before its name was durable.
  await folders.sync(dirname(path));
  if (isThere) await unlink(file.path);
  return { ...file, path };
}

/** Asks first whether there is anything to be hashed; mostly there is not. */
async function checkPresent(layout: StoreLayout, digest: string): Promise<BlobCheck> {
  const stats = statSync(blobPath(layout, digest), { throwIfNoEntry: false });
  return stats === undefined ? "missing" : (await checkBlob(layout, digest)).check;
}

async function moveIn({ folders, self }: BlobPlace, from: string, to: string): Promise<void> {
  try {
    await moveFile(from, to, self);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    // Somebody deleted the folder since it was made.
    folders.forget(dirname(to));
    await folders.make(dirname(to));
    await moveFile(from, to, self);
  }
}
