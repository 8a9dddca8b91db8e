import { readFile, stat } from "node:fs/promises";
import { maxBytes } from "../inspection.ts";
import type { Refusal } from "../inspection.ts";

/** The bytes of a file, or why there are none. */
export type ReadPicture =
  | { readonly type: "bytes"; readonly bytes: Buffer }
  | { readonly type: "unreadable"; readonly detail: string }
  | { readonly type: "refused"; readonly refusal: Refusal };

/** Reads a whole file, once, so that what is hashed is what is decoded. */
export async function readPicture(path: string): Promise<ReadPicture> {
  try {
    const { size, isFile } = await describe(path);
    // A pipe or a device would never come to an end.
    if (!isFile) return { type: "unreadable", detail: "it is not a regular file" };
    if (size > maxBytes) {
      const detail = `It has ${size} bytes, and ${maxBytes} is the most.`;
      return { type: "refused", refusal: { ok: false, reason: "too-large", detail } };
    }
    return { type: "bytes", bytes: await readFile(path) };
  } catch (error) {
    return { type: "unreadable", detail: error instanceof Error ? error.message : String(error) };
  }
}

async function describe(path: string): Promise<{ size: number; isFile: boolean }> {
  const stats = await stat(path);
  return { size: stats.size, isFile: stats.isFile() };
}
