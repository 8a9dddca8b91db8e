import type { LockEntry } from "../lock/lock.ts";
import { expectDerivatives } from "./expect-derivatives.ts";
import type { ResolvedAsset } from "../resolve/resolved-asset.ts";
import type { PictureFile, PictureFiles } from "./picture.ts";

/** The files an asset will have, told without making or reading any. */
export interface ExpectedPicture extends PictureFiles {
  /** Whether the pixels are measured or written in the manifest; `false`: they are assumed until the picture is there. */
  readonly sized: boolean;
}

/** What is assumed of a picture that nobody has seen and whose size nobody wrote. */
const assumedEdge = 1024;

/**
 * Tells which files an asset has or will have: by its locked picture, else by the size in the manifest, else by a square.
 *
 * @param entry what is locked for the asset; stale art counts, since it is what is served.
 */
export function expectPicture(asset: ResolvedAsset, entry: LockEntry | undefined): ExpectedPicture {
  const { original, sized } = expectOriginal(asset, entry);
  return {
    id: asset.id,
    alt: asset.alt ?? "",
    original,
    derivatives:
      asset.derivatives === undefined ? [] : expectDerivatives(original, asset.derivatives),
    sized,
  };
}

function expectOriginal(
  asset: ResolvedAsset,
  entry: LockEntry | undefined,
): { readonly original: PictureFile; readonly sized: boolean } {
  const locked = entry?.outputs.find((output) => output.digest === entry.current);
  if (locked !== undefined) {
    const format = formatOf(locked.mediaType);
    return { original: { format, width: locked.width, height: locked.height }, sized: true };
  }
  const format = asset.settings.output_format ?? "png";
  const [, width, height] = /^(\d+)x(\d+)$/.exec(asset.settings.size ?? "") ?? [];
  if (width === undefined || height === undefined) {
    return { original: { format, width: assumedEdge, height: assumedEdge }, sized: false };
  }
  return { original: { format, width: Number(width), height: Number(height) }, sized: true };
}

function formatOf(mediaType: string): string {
  return mediaType.replace(/^image\//, "").replace(/\+xml$/, "");
}
