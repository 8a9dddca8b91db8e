import { randomUUID } from "node:crypto";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Milliseconds after which an unfinished file belongs to nobody who still lives. */
const abandonedAfter = 60 * 60 * 1000;

/**
 * Writes a file whole or not at all: under another name first, then renamed. Not synced, because everything here can be
 * computed again; and at once, since in this process's threads a write would stand in line behind encodings.
 *
 * @param tempDir exists, and is in the same file system.
 */
export function writeWhole(file: string, bytes: Uint8Array, tempDir: string): void {
  const temp = join(tempDir, `${randomUUID()}.tmp`);
  try {
    writeFileSync(temp, bytes);
    mkdirSync(dirname(file), { recursive: true });
    renameSync(temp, file);
  } catch (error) {
    rmSync(temp, { force: true });
    throw error;
  }
}

/** Makes the folder for unfinished files, and clears it of what processes that were killed left behind. */
export async function prepareTempDir(tempDir: string): Promise<void> {
  await mkdir(tempDir, { recursive: true });
  for (const name of await readdir(tempDir)) {
    const path = join(tempDir, name);
    const stats = await stat(path).catch(() => undefined);
    if (stats !== undefined && Date.now() - stats.mtimeMs > abandonedAfter) {
      await rm(path, { force: true });
    }
  }
}
