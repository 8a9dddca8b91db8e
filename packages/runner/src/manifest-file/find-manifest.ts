import { statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** The names a manifest may have; of two in one folder the first counts. */
const names = ["genlock.yaml", "genlock.yml"];

/** The absolute path of the nearest manifest in a folder or above it; `undefined`: there is none up to the file system's root. */
export function findManifest(startDir: string): Promise<string | undefined> {
  return Promise.resolve(findManifestNow(startDir));
}

/** Like {@link findManifest}, for who cannot wait. */
export function findManifestNow(startDir: string): string | undefined {
  for (let folder = resolve(startDir); ; folder = dirname(folder)) {
    for (const name of names) {
      const path = join(folder, name);
      if (isFile(path)) return path;
    }
    if (folder === dirname(folder)) return undefined;
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    return false;
  }
}
