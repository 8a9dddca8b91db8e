import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { sweepTemps } from "../disk/temp-name.ts";

/** Milliseconds. What is unfinished here is a copy of what the store has, and should not be committed by accident. */
const idle = 60_000;

/** Deletes what killed processes left unfinished in the folder of originals and below. Answers how many files. Never rejects. */
export async function sweepOriginals(dir: string): Promise<number> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory());
  let swept = await sweepTemps(dir, idle);
  for (const folder of folders)
    swept += await sweepTemps(join(folder.parentPath, folder.name), idle);
  return swept;
}
