import type { PlaceholderKind, Recipe, RecipeFormat } from "@genlock/core";
import { encodeIcon } from "./encode-icon.ts";
import type { Pixels } from "./pixels.ts";
import { encode } from "./steps/encode.ts";
import { encodeWithin, type EncodedWithin } from "./steps/encode-within.ts";
import { flatten } from "./steps/flatten.ts";
import { standIn } from "./steps/placeholder.ts";

/** What a file is made of. */
export interface MadePixels {
  /** All other steps are through with them. */
  readonly pixels: Pixels;
  /** The picture before it was cut and resized, for files with several sizes. */
  readonly source: Pixels;
}

/**
 * Makes the bytes of a file.
 *
 * @param onTry is called after each encoding.
 */
export async function encodeOutput(
  { pixels, source }: MadePixels,
  recipe: Recipe,
  onTry: () => void,
): Promise<EncodedWithin> {
  const { format, background, maxBytes } = recipe;
  if (isPlaceholder(format)) {
    const shown = recipe.flatten === true ? await flatten(pixels, background) : pixels;
    return { fits: true, bytes: Buffer.from(JSON.stringify(await standIn(shown, format))) };
  }
  if (format === "ico") {
    const bytes = await encodeIcon(source, recipe);
    onTry();
    return { fits: true, bytes };
  }
  // A jpeg has no transparency; without a background it would turn black.
  const isFlat = recipe.flatten === true || format === "jpeg";
  const final = isFlat ? await flatten(pixels, background) : pixels;
  const encoding = { format, quality: recipe.quality, effort: recipe.effort, mark: recipe.mark };
  if (maxBytes !== undefined) return await encodeWithin(final, { ...encoding, maxBytes }, onTry);
  const bytes = await encode(final, encoding);
  onTry();
  return { fits: true, bytes };
}

function isPlaceholder(format: RecipeFormat): format is PlaceholderKind {
  return format === "colour" || format === "tiny" || format === "thumbhash";
}
