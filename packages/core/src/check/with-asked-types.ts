import type { ImageInput, ImageRequest } from "@genlock/provider";
import type { ResolvedAsset } from "../resolve/resolved-asset.ts";
import type { CheckContext } from "./check-assets.ts";

/**
 * Gives pictures that are still to be made the media type that is asked for them, so that what goes on from a picture no model
 * takes is told before that picture is paid for.
 */
export function withAskedTypes(
  request: ImageRequest,
  asset: ResolvedAsset,
  { assets }: Pick<CheckContext, "assets">,
): ImageRequest {
  const { continues, images } = request;
  return {
    ...request,
    images: images.map((image, index) => {
      const source = asset.inputs[index]?.source;
      const parent = source?.kind === "asset" ? assets.get(source.id) : undefined;
      return parent === undefined ? image : withType(image, parent);
    }),
    continues: continues && { ...continues, image: withType(continues.image, asset) },
  };
}

function withType(image: ImageInput, { settings }: ResolvedAsset): ImageInput {
  const { output_format: format } = settings;
  if (format === undefined || image.mediaType !== undefined) return image;
  return { ...image, mediaType: `image/${format}` };
}
