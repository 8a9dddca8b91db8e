import type { AssetId } from "../manifest/asset-id.ts";
import type { Recipe, RecipeFormat } from "./recipe.ts";

const extensions: { readonly [format in RecipeFormat]: string } = {
  avif: "avif",
  webp: "webp",
  jpeg: "jpg",
  png: "png",
  colour: "json",
  tiny: "json",
  thumbhash: "json",
  ico: "ico",
};

/** The file extension of what a recipe makes, without the dot. */
export function derivativeExtension(format: RecipeFormat): string {
  return extensions[format];
}

/**
 * The base name of a derivative's file, good for a URL: the last part of the asset's id, the width, the height where it does
 * not follow from the width, and the extension: `hero-800.avif`, `hero-800x450.avif` or, for `icon/sword`, `sword-64.webp`.
 * Assets may share it; a folder keeps them apart.
 */
export function derivativeName(
  id: AssetId,
  { width, height, format }: Pick<Recipe, "width" | "height" | "format">,
): string {
  const last = id.slice(id.lastIndexOf("/") + 1);
  const size = height === undefined ? `${width}` : `${width}x${height}`;
  return `${last}-${size}.${derivativeExtension(format)}`;
}
