import { readFile } from "node:fs/promises";
import { readPacket, type AssetId, type ReadPacket } from "@genlock/core";
import { readMarks } from "@genlock/derive";
import type { DerivedAsset, ServedFile } from "../session/session.ts";
import type { SiteAsset, SiteFile } from "../session/site-asset.ts";

/** What one file carries about where its picture comes from, read from its bytes. */
export interface FileProvenance {
  /** Absolute path. */
  readonly path: string;
  readonly format: ServedFile["format"] | SiteFile["format"];
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  /** Whether genlock knows a place for marks in such a file. */
  readonly canCarry: boolean;
  /** Whether there is a C2PA manifest in it; its signature is not judged. */
  readonly c2pa: boolean;
  /** What its XMP says; `undefined`: it has none. */
  readonly says: ReadPacket | undefined;
}

/** What the files of an asset carry. */
export interface AssetProvenance {
  readonly id: AssetId;
  readonly original: FileProvenance;
  readonly derivatives: readonly FileProvenance[];
  /** Icons and pictures for links; empty: none were asked for. */
  readonly site: readonly FileProvenance[];
}

const carriers: ReadonlySet<FileProvenance["format"]> = new Set(["avif", "webp", "jpeg", "png"]);

/**
 * Reads from every file of assets what it carries about where its picture comes from. Nothing is taken from the lock: this is what
 * whoever gets the files can tell.
 *
 * @param sites their icons and pictures for links. Default: none.
 */
export async function readProvenance(
  assets: readonly DerivedAsset[],
  sites: readonly SiteAsset[] = [],
): Promise<AssetProvenance[]> {
  const siteFiles = new Map(sites.map(({ id, files }) => [id, files]));
  const read: AssetProvenance[] = [];
  // One asset after the other: a project's files together may be more than memory holds.
  for (const { id, original, derivatives } of assets) {
    read.push({
      id,
      original: await readFileProvenance(original),
      derivatives: await Promise.all(derivatives.map(readFileProvenance)),
      site: await Promise.all((siteFiles.get(id) ?? []).map(readFileProvenance)),
    });
  }
  return read;
}

async function readFileProvenance(file: ServedFile | SiteFile): Promise<FileProvenance> {
  const { path, format, width, height } = file;
  const { c2pa, xmp } = readMarks(await readFile(path));
  const says = xmp === undefined ? undefined : readPacket(xmp);
  return { path, format, width, height, canCarry: carriers.has(format), c2pa, says };
}
