import { statSync } from "node:fs";

/**
 * Bytes of a file in the cache, or `undefined` when there is none that can be used: missing, or empty, as a full disk or
 * a power cut leaves them. Looks at once: there are many, and most of the time of looking later would go into waiting.
 */
export function usableSize(path: string): number | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats?.isFile() === true && stats.size > 0 ? stats.size : undefined;
  } catch {
    return undefined;
  }
}
