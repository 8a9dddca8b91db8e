import type { ResolvedAsset } from "@genlock/core";
import type { PictureFacts } from "../wire/gallery-state.ts";

/** Width by height: of the picture, else of the size that is asked for, else 1. */
export function aspectOf(
  picture: PictureFacts | undefined,
  asset: ResolvedAsset | undefined,
): number {
  if (picture !== undefined) return picture.width / picture.height;
  const [, width, height] = /^(\d+)x(\d+)$/.exec(asset?.settings.size ?? "") ?? [];
  const aspect = Number(width) / Number(height);
  return Number.isFinite(aspect) && aspect > 0 ? aspect : 1;
}
