import { closeSync, fsync, openSync } from "node:fs";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { retryBusy } from "./retry-busy.ts";

const sync = promisify(fsync);

/** Makes durable which names are in a folder. Does nothing on Windows, which has no such call. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  // Opened and closed here: the thread pool may be full of writes that wait for the disk.
  const handle = await retryBusy(async () => openSync(folder, "r"));
  try {
    await sync(handle);
  } finally {
    closeSync(handle);
  }
}

/** {@link syncFolder} of the folder a file lies in. */
export async function syncFolderOf(path: string): Promise<void> {
  await syncFolder(dirname(path));
}
