import { unlink } from "node:fs/promises";
import { dirname } from "node:path";
import { makeFolder } from "../disk/make-folder.ts";
import { moveFile } from "../disk/move-file.ts";
import { syncFolderOf } from "../disk/sync-folder.ts";
import type { ProcessIdentity } from "../process/process-identity.ts";
import { checkBlob } from "./check-blob.ts";
import { blobPath, type StoreLayout } from "./store-layout.ts";
import type { StoredBlob } from "./store.ts";

/**
 * Moves a durable file under its digest. What is there already stays when its bytes are right and goes into quarantine when
 * they are not. Rejects with the system's error or a `GenlockError`; then the file is still where it was.
 */
export async function insertBlob(
  layout: StoreLayout,
  file: StoredBlob,
  self: ProcessIdentity,
): Promise<StoredBlob> {
  const path = blobPath(layout, file.digest);
  await makeFolder(dirname(path));
  const { check } = await checkBlob(layout, file.digest);
  if (check === "right") {
    // Whoever moved it there may have died before its name was durable.
    await syncFolderOf(path);
    await unlink(file.path);
  } else {
    await moveFile(file.path, path, self);
  }
  return { ...file, path };
}
