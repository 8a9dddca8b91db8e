import { constants } from "node:fs";
import { open, rename, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ProcessIdentity } from "../process/process-identity.ts";
import { retryBusy } from "./retry-busy.ts";
import { syncFolder } from "./sync-folder.ts";
import { tempName } from "./temp-name.ts";

/** Never writes through a link that someone put under the name. */
const newFile =
  constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);

/** How to write a file. */
export interface WriteOptions {
  readonly self: ProcessIdentity;
  /** Permissions. Default 0o666, less the user's mask. */
  readonly mode?: number | undefined;
  /** Whether the bytes must outlive a power cut. Default true. */
  readonly durable?: boolean | undefined;
}

/**
 * Writes an unfinished file into a folder and makes its bytes durable; answers where it is. On failure nothing is left.
 * Rejects with the system's error.
 */
export async function writeTemp(
  folder: string,
  bytes: string | Uint8Array,
  options: WriteOptions,
): Promise<string> {
  const temp = join(folder, tempName(options.self));
  const handle = await retryBusy(() => open(temp, newFile, options.mode ?? 0o666));
  try {
    await handle.writeFile(bytes);
    // The mask may have taken something away that the replaced file had.
    if (options.mode !== undefined) await handle.chmod(options.mode);
    if (options.durable ?? true) await handle.sync();
  } catch (error) {
    await handle.close();
    await unlink(temp).catch(() => undefined);
    throw error;
  }
  await handle.close();
  return temp;
}

/** Replaces a file, or makes it, in one durable step: a reader sees the old bytes or the new ones. Rejects with the system's error. */
export async function writeDurably(
  path: string,
  bytes: string | Uint8Array,
  options: WriteOptions,
): Promise<void> {
  const temp = await writeTemp(dirname(path), bytes, options);
  try {
    await retryBusy(() => rename(temp, path));
  } catch (error) {
    await unlink(temp).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path));
}
