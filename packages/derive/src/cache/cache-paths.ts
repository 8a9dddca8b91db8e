import { join } from "node:path";
import type { RecipeFormat } from "@genlock/core";
import { derivativeExtension } from "@genlock/core/recipes";

/** Absolute path of a derivative in the cache, by its key alone. */
export function derivativePath(cacheDir: string, key: string, format: RecipeFormat): string {
  return join(folderOf(cacheDir, key), `derivative.${derivativeExtension(format)}`);
}

/** Absolute path of the folder for files that are not finished, in the same file system as the cache. */
export function tempDirectory(cacheDir: string): string {
  return join(cacheDir, "derivatives", "v1", "unfinished");
}

/** Absolute path of a derivative under a name for people. The key above it keeps what stands at one path the same for ever. */
export function namedPath(cacheDir: string, key: string, name: string): string {
  return join(folderOf(cacheDir, key), name);
}

/** A derivative and all its names lie in one folder: making folders takes longer than anything else but encoding. */
function folderOf(cacheDir: string, key: string): string {
  return join(cacheDir, "derivatives", "v1", key);
}
