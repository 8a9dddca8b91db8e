import type { AssetId, Digest } from "@genlock/core";
import { createReadStream } from "node:fs";
import { lstat } from "node:fs/promises";
import { hashFile } from "../disk/hash-file.ts";
import { saveStream } from "../merge/unmerged-files.ts";
import type { Store } from "../store/store.ts";
import { mediaTypeOf, originalExtensions } from "./media-types.ts";
import { originalPath, receivedPath } from "./original-path.ts";

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

/** The files with the bytes as received beside an asset's original, whatever their extension; links are none. */
export function receivedFilesOf(dir: string, id: AssetId): Promise<NamedOriginal[]> {
  return filesLike(receivedPath(dir, id, "image/png"));
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
  const files = [...(await originalsOf(dir, id)), ...(await receivedFilesOf(dir, id))];
  for (const { path, digest } of files) {
    if (store.has(digest)) continue;
    await saveStream(createReadStream(path), store);
  }
}
