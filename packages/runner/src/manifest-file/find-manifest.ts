import { stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

/** The names a manifest may have; of two in one folder the first counts. */
const names = ["genlock.yaml", "genlock.yml"];

/** The absolute path of the nearest manifest in a folder or above it; `undefined`: there is none up to the file system's root. */
export async function findManifest(startDir: string): Promise<string | undefined> {
  for (let folder = resolve(startDir); ; folder = dirname(folder)) {
    for (const name of names) {
      const path = join(folder, name);
      const stats = await stat(path).catch(() => undefined);
      if (stats?.isFile()) return path;
    }
    if (folder === dirname(folder)) return undefined;
  }
}
