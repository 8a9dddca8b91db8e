import { join } from "node:path";
import type { RecipeFormat } from "@genlock/core";
import { derivativeExtension } from "@genlock/core/recipes";

/** Absolute path of a derivative in the cache, by its key alone. */
export function derivativePath(cacheDir: string, key: string, format: RecipeFormat): string {
  const name = `${key}.${derivativeExtension(format)}`;
  return join(cacheDir, "derivatives", "v1", key.slice(0, 2), name);
}

/** Absolute path of the folder for files that are not finished, in the same file system as the cache. */
export function tempDirectory(cacheDir: string): string {
  return join(cacheDir, "derivatives", "v1", "unfinished");
}

/** Absolute path of a derivative under a name for people. The key above it keeps what stands at one path the same for ever. */
export function namedPath(cacheDir: string, key: string, name: string): string {
  return join(cacheDir, "named", "v1", key, name);
}
