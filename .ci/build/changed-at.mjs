import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** A file, or all files in a folder. */
export function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** When the newest of these files was written; 0: one is not there. */
export function changedAt(files) {
  const times = files.map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return Math.min(...times) === 0 ? 0 : Math.max(...times);
}
