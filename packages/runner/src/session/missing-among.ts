import { stat } from "node:fs/promises";
import { join } from "node:path";

/** Those of some files that are not there. */
export async function missingAmong(
  root: string,
  paths: Iterable<string>,
): Promise<ReadonlySet<string>> {
  const missing = new Set<string>();
  for (const path of paths) {
    const found = await stat(join(root, path)).catch(() => undefined);
    if (found?.isFile() !== true) missing.add(path);
  }
  return missing;
}
