import type { Digest } from "@genlock/core";
import { lstatSync, readFileSync } from "node:fs";
import { longestPointer, parseLfsPointer } from "./lfs-pointer.ts";

/** Whether a file is the pointer that Git LFS leaves of these bytes; what cannot be read is none. */
export function isPointerTo(digest: Digest, path: string): boolean {
  try {
    const stats = lstatSync(path);
    if (!stats.isFile() || stats.size > longestPointer) return false;
    return parseLfsPointer(readFileSync(path))?.digest === digest;
  } catch {
    return false;
  }
}
