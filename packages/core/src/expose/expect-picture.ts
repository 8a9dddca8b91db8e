import type { LockEntry } from "../lock/lock.ts";
import type { DerivativeSettings } from "../recipes/derivative-settings.ts";
import { variantsOf } from "../recipes/variants-of.ts";
import type { ResolvedAsset } from "../resolve/resolved-asset.ts";
import type { PictureFile, PictureFiles } from "./picture.ts";

/** The files an asset will have, told without making or reading any. */
export interface ExpectedPicture extends PictureFiles {
  /** Whether the pixels are measured or written in the manifest; `false`: they are assumed until the files are there. */
  readonly sized: boolean;
}

/** What is assumed of a picture that nobody has seen and whose size nobody wrote. */
const assumedEdge = 1024;

/**
 * Tells which files an asset has or will have: by its locked picture, else by the size in the manifest, else by a square.
 *
 * @param entry what is locked for the asset; stale art counts, since it is what is served.
 * @param settings what is made of the original. Default: what the manifest says.
 */
export function expectPicture(
  asset: ResolvedAsset,
  entry: LockEntry | undefined,
  settings: DerivativeSettings | undefined = asset.derivatives,
): ExpectedPicture {
  const { facts, sized } = expectOriginal(asset, entry);
  const { width, height } = facts;
  // Only whoever has the pixels knows what trimming leaves.
  const isTrimmed = settings?.trim !== undefined;
  return {
    id: asset.id,
    alt: asset.alt ?? "",
    original: { format: formatOf(facts.mediaType), width, height },
    derivatives: settings === undefined ? [] : expectDerivatives(facts, settings),
    sized: sized && !isTrimmed,
  };
}

/** What is to be known of an original before it is read. */
export interface ExpectedFacts {
  readonly mediaType: string;
  readonly width: number;
  readonly height: number;
}

/** What is known or assumed of an asset's original, and whether it is known. */
export function expectOriginal(
  asset: ResolvedAsset,
  entry: LockEntry | undefined,
): { readonly facts: ExpectedFacts; readonly sized: boolean } {
  const locked = entry?.outputs.find((output) => output.digest === entry.current);
  if (locked !== undefined) return { facts: locked, sized: true };
  const mediaType = mediaTypeOf(asset.settings.output_format ?? "png");
  const [, width, height] = /^(\d+)x(\d+)$/.exec(asset.settings.size ?? "") ?? [];
  if (width === undefined || height === undefined) {
    return { facts: { mediaType, width: assumedEdge, height: assumedEdge }, sized: false };
  }
  return { facts: { mediaType, width: Number(width), height: Number(height) }, sized: true };
}

function expectDerivatives(facts: ExpectedFacts, settings: DerivativeSettings): PictureFile[] {
  return variantsOf(settings, facts).map(({ recipe, size, density, media, sizes }) => ({
    format: recipe.format,
    ...size,
    density,
    media,
    sizes,
  }));
}

function formatOf(mediaType: string): string {
  return mediaType.replace(/^image\//, "").replace(/\+xml$/, "");
}

function mediaTypeOf(format: string): string {
  return format === "svg" ? "image/svg+xml" : `image/${format}`;
}
