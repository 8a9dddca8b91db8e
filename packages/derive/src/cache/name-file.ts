import { randomUUID } from "node:crypto";
import { linkSync } from "node:fs";
import { copyFile, link, rename, rm } from "node:fs/promises";
import { join } from "node:path";

/**
 * Gives a file of the cache one more name in its folder: a hard link where the file system has them, else a copy. What stood there
 * before is replaced at once.
 *
 * @param tempDir exists, and is in the same file system.
 */
export async function nameFile(file: string, named: string, tempDir: string): Promise<void> {
  try {
    linkSync(file, named);
  } catch {
    // Something stands there, or there are no links.
    await replaceName(file, named, tempDir);
  }
}

async function replaceName(file: string, named: string, tempDir: string): Promise<void> {
  const temp = join(tempDir, `${randomUUID()}.tmp`);
  try {
    try {
      await link(file, temp);
    } catch {
      await copyFile(file, temp);
    }
    await rename(temp, named);
  } finally {
    // Renaming one link of a file over another leaves both.
    await rm(temp, { force: true });
  }
}
