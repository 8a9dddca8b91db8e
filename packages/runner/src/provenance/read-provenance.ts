import { readFile } from "node:fs/promises";
import { readPacket, type AssetId, type ReadPacket } from "@genlock/core";
import { readMarks } from "@genlock/derive";
import type { DerivedAsset, ServedFile } from "../session/session.ts";

/** What one file carries about where its picture comes from, read from its bytes. */
export interface FileProvenance {
  /** Absolute path. */
  readonly path: string;
  readonly format: ServedFile["format"];
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
}

const carriers: ReadonlySet<ServedFile["format"]> = new Set(["avif", "webp", "jpeg", "png"]);

/**
 * Reads from every file of assets what it carries about where its picture comes from. Nothing is taken from the lock: this is what
 * whoever gets the files can tell.
 */
export async function readProvenance(assets: readonly DerivedAsset[]): Promise<AssetProvenance[]> {
  const read: AssetProvenance[] = [];
  // One asset after the other: a project's files together may be more than memory holds.
  for (const { id, original, derivatives } of assets) {
    read.push({
      id,
      original: await readFileProvenance(original),
      derivatives: await Promise.all(derivatives.map(readFileProvenance)),
    });
  }
  return read;
}

async function readFileProvenance(file: ServedFile): Promise<FileProvenance> {
  const { path, format, width, height } = file;
  const { c2pa, xmp } = readMarks(await readFile(path));
  const says = xmp === undefined ? undefined : readPacket(xmp);
  return { path, format, width, height, canCarry: carriers.has(format), c2pa, says };
}
