import { constants } from "node:fs";
import { copyFile, open, rename, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ProcessIdentity } from "../process/process-identity.ts";
import { codeOf } from "./disk-error.ts";
import { retryBusy } from "./retry-busy.ts";
import { tempName } from "./temp-name.ts";

/**
 * Moves a file that is already durable onto another path, replacing what is there in one step. The move is durable once the
 * target's folder is synced. Across disks the bytes are copied beside the target first. Rejects with the system's error.
 */
export async function moveFile(from: string, to: string, self: ProcessIdentity): Promise<void> {
  try {
    await retryBusy(() => rename(from, to));
  } catch (error) {
    if (codeOf(error) !== "EXDEV") throw error;
    await copyDurably(from, to, self);
    await unlink(from);
  }
}

/** Copies a file onto a path in one step; never a link. The copy is durable, its name is so once its folder is synced. */
export async function copyDurably(from: string, to: string, self: ProcessIdentity): Promise<void> {
  const temp = join(dirname(to), tempName(self));
  try {
    await retryBusy(() => copyFile(from, temp, constants.COPYFILE_EXCL));
    const handle = await open(temp, "r+");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    await retryBusy(() => rename(temp, to));
  } catch (error) {
    await unlink(temp).catch(() => undefined);
    throw error;
  }
}
