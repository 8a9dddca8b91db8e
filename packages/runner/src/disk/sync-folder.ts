import { open } from "node:fs/promises";
import { dirname } from "node:path";
import { retryBusy } from "./retry-busy.ts";

/** Makes durable which names are in a folder. Does nothing on Windows, which has no such call. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await retryBusy(() => open(folder, "r"));
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** {@link syncFolder} of the folder a file lies in. */
export async function syncFolderOf(path: string): Promise<void> {
  await syncFolder(dirname(path));
}
