import type { AssetId } from "../manifest/asset-id.ts";
import type { DerivativeFormat } from "./derivative-settings.ts";
import type { Recipe } from "./recipe.ts";

const extensions: { readonly [format in DerivativeFormat]: string } = {
  avif: "avif",
  webp: "webp",
  jpeg: "jpg",
  png: "png",
};

/** The file extension of a format, without the dot. */
export function derivativeExtension(format: DerivativeFormat): string {
  return extensions[format];
}

/**
 * The base name of a derivative's file, good for a URL: the last part of the asset's id, the width and the extension,
 * such as `hero-800.avif` or, for `icon/sword`, `sword-64.webp`. Assets may share it; a folder keeps them apart.
 */
export function derivativeName(id: AssetId, recipe: Pick<Recipe, "width" | "format">): string {
  const last = id.slice(id.lastIndexOf("/") + 1);
  return `${last}-${recipe.width}.${derivativeExtension(recipe.format)}`;
}
