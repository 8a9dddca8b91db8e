import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { folderError } from "./disk-error.ts";
import { retryBusy } from "./retry-busy.ts";
import { syncFolder } from "./sync-folder.ts";

/**
 * Makes a folder and those above it, durably; does nothing when it is there.
 *
 * @param mode of new folders. Default: nobody but the user gets in.
 * @throws GenlockError `STORE_FULL`, `STORE_NOT_WRITABLE`, `STORE_FAILED`
 */
export async function makeFolder(folder: string, mode = 0o700): Promise<void> {
  try {
    const topmost = await retryBusy(() => mkdir(folder, { recursive: true, mode }));
    if (topmost === undefined) return;
    const stop = dirname(topmost);
    for (let parent = dirname(folder); ; parent = dirname(parent)) {
      await syncFolder(parent);
      if (parent === stop || parent === dirname(parent)) return;
    }
  } catch (error) {
    throw folderError(error, folder);
  }
}
