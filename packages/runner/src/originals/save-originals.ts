import type { AssetId, Beside, Digest } from "@genlock/core";
import { createReadStream } from "node:fs";
import { lstat } from "node:fs/promises";
import { hashFile } from "../disk/hash-file.ts";
import { saveStream } from "../merge/unmerged-files.ts";
import type { Store } from "../store/store.ts";
import { mediaTypeOf, originalExtensions } from "./media-types.ts";
import { besidePath, originalPath } from "./original-path.ts";

/** A file that stands under an asset's name. */
export interface NamedOriginal {
  /** Absolute. */
  readonly path: string;
  /** By the extension. */
  readonly mediaType: string;
  readonly digest: Digest;
  /** Bytes. */
  readonly byteLength: number;
}

/** The files with bytes under an asset's name, whatever their extension; links are none. */
export function originalsOf(dir: string, id: AssetId): Promise<NamedOriginal[]> {
  return filesLike(originalPath(dir, id, "image/png"));
}

/** A file that lies beside an asset's original. */
export interface FileBeside extends NamedOriginal {
  readonly beside: Beside;
}

/** The files beside an asset's original, whatever their extension: what was received, and turns from the first on. */
export async function besideFilesOf(dir: string, id: AssetId): Promise<FileBeside[]> {
  const found = await filesBeside(dir, id, "received");
  for (let turn = 1; ; turn += 1) {
    const files = await filesBeside(dir, id, `turn-${turn}`);
    if (files.length === 0) return found;
    found.push(...files);
  }
}

async function filesBeside(dir: string, id: AssetId, beside: Beside): Promise<FileBeside[]> {
  const files = await filesLike(besidePath(dir, id, { beside, mediaType: "image/png" }));
  return files.map((file) => ({ ...file, beside }));
}

async function filesLike(png: string): Promise<NamedOriginal[]> {
  const stem = png.slice(0, -"png".length);
  const found: NamedOriginal[] = [];
  for (const ext of originalExtensions) {
    const path = `${stem}${ext}`;
    const stats = await lstat(path).catch(() => undefined);
    if (stats?.isFile() !== true || stats.size === 0) continue;
    found.push({ path, mediaType: mediaTypeOf(ext) ?? "image/png", ...(await hashFile(path)) });
  }
  return found;
}

/**
 * Puts the files of an asset into the store, before they are replaced or removed: they may be the only copy of something
 * paid, or somebody's work. Pointers of Git LFS are passed over.
 *
 * @throws GenlockError `STORE_FULL`, `STORE_NOT_WRITABLE`, `STORE_FAILED`
 */
export async function saveOriginals(
  { dir, id }: { readonly dir: string; readonly id: AssetId },
  store: Store,
): Promise<void> {
  const files = [...(await originalsOf(dir, id)), ...(await besideFilesOf(dir, id))];
  for (const { path, digest } of files) {
    if (store.has(digest)) continue;
    await saveStream(createReadStream(path), store);
  }
}
