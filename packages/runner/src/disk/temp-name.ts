import { randomBytes } from "node:crypto";
import { lstat, readdir, unlink } from "node:fs/promises";
import { join } from "node:path";
import { probe } from "../process/identify-process.ts";
import type { ProcessIdentity } from "../process/process-identity.ts";

const pattern = /^\.genlock-(\d+)-(\d+)-[0-9a-f]{16}\.tmp$/;
const day = 24 * 60 * 60 * 1000;

/** A new name for an unfinished file that says whose it is. Hidden, and always of about the same length. */
export function tempName(self: ProcessIdentity): string {
  return `.genlock-${self.pid}-${self.start ?? 0}-${randomBytes(8).toString("hex")}.tmp`;
}

/**
 * Deletes the unfinished files in a folder that belong to no living process and were not written to for a while. Answers
 * how many. Never rejects.
 *
 * @param idle milliseconds. Default: a day.
 */
export async function sweepTemps(folder: string, idle = day): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  let swept = 0;
  for (const name of names) {
    if (!isAbandoned(name)) continue;
    const path = join(folder, name);
    const stats = await lstat(path).catch(() => undefined);
    if (stats === undefined || Date.now() - stats.mtimeMs < idle) continue;
    swept += await unlink(path).then(
      () => 1,
      () => 0,
    );
  }
  return swept;
}

function isAbandoned(name: string): boolean {
  const [, pid, start] = pattern.exec(name) ?? [];
  if (pid === undefined || start === undefined) return false;
  return probe({ pid: Number(pid), ...(start !== "0" && { start }) }) === "dead";
}
