import { stat } from "node:fs/promises";

/**
 * Bytes of a file in the cache, or `undefined` when there is none that can be used: missing, or empty, as a full disk or
 * a power cut leaves them.
 */
export async function usableSize(path: string): Promise<number | undefined> {
  try {
    const stats = await stat(path);
    return stats.isFile() && stats.size > 0 ? stats.size : undefined;
  } catch {
    return undefined;
  }
}
