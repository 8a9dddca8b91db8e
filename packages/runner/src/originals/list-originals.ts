import { explainBadAssetId } from "@genlock/core";
import { lstatSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { mediaTypeOf } from "./media-types.ts";
import type { OriginalFile } from "./originals.ts";

/**
 * The originals in a folder, by asset id; empty when there is none. Links and files that are no original are left out, and an id
 * may have several files when one with another extension was put beside it.
 *
 * The folder is read in one go with all below it, since for thousands of small calls waiting for each costs more than the calls.
 */
export function listOriginals(dir: string): ReadonlyMap<string, readonly OriginalFile[]> {
  const found = new Map<string, OriginalFile[]>();
  for (const name of readNames(dir)) {
    const dot = name.lastIndexOf(".");
    const ext = name.slice(dot + 1);
    if (dot < 1 || mediaTypeOf(ext) === undefined) continue;
    const id = name.slice(0, dot).replaceAll(sep, "/");
    if (explainBadAssetId(id) !== undefined) continue;
    const path = join(dir, name);
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats === undefined || !stats.isFile()) continue;
    const files = found.get(id) ?? [];
    files.push({ path, byteLength: stats.size, ext });
    found.set(id, files);
  }
  return found;
}

function readNames(dir: string): string[] {
  try {
    return readdirSync(dir, { recursive: true, encoding: "utf8" });
  } catch {
    return [];
  }
}
