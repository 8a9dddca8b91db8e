import { explainBadAssetId } from "@genlock/core";
import { lstatSync, readdirSync, type Dirent } from "node:fs";
import { join } from "node:path";
import { mediaTypeOf } from "./media-types.ts";
import type { OriginalFile } from "./originals.ts";

/**
 * The originals in a folder, by asset id; empty when there is none. Links and files that are no original are left out, and an id
 * may have several files when one with another extension was put beside it.
 *
 * Every folder is read at once and without waiting, since for thousands of small calls the waiting costs more than the calls.
 */
export function listOriginals(dir: string): ReadonlyMap<string, readonly OriginalFile[]> {
  const found = new Map<string, OriginalFile[]>();
  const folders: Folder[] = [{ path: dir, prefix: "" }];
  for (const { path: folder, prefix } of folders) {
    for (const entry of readEntries(folder)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) folders.push({ path, prefix: `${prefix}${entry.name}/` });
      else if (entry.isFile()) addOriginal(found, { path, name: `${prefix}${entry.name}` });
    }
  }
  return found;
}

interface Folder {
  readonly path: string;
  /** What the ids of originals in it begin with. */
  readonly prefix: string;
}

function addOriginal(
  found: Map<string, OriginalFile[]>,
  { path, name }: { readonly path: string; readonly name: string },
): void {
  const dot = name.lastIndexOf(".");
  const ext = name.slice(dot + 1);
  if (dot < 1 || mediaTypeOf(ext) === undefined) return;
  const id = name.slice(0, dot);
  if (explainBadAssetId(id) !== undefined) return;
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined || !stats.isFile()) return;
  const file = { path, byteLength: stats.size, ext };
  const files = found.get(id);
  if (files === undefined) found.set(id, [file]);
  else files.push(file);
}

function readEntries(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
