import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { normalizePath } from "vite";

/** A file that style sheets name, as far as it decides whether another one must be put in its place. Empty: it is not there. */
export function styleMark(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? [stats.dev, stats.ino, stats.size, stats.mtimeMs].join(" ") : "";
}

/** The files in a folder and below it, by their names from there. */
export function namesIn(folder: string): string[] {
  const names: string[] = [];
  const folders = [""];
  for (const each of folders) {
    for (const entry of readdirSync(join(folder, each), { withFileTypes: true })) {
      const name = `${each}${entry.name}`;
      if (entry.isDirectory()) folders.push(`${name}/`);
      else names.push(normalizePath(name));
    }
  }
  return names;
}
