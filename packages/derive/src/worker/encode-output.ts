import type { DerivativeFormat, PlaceholderKind, Recipe } from "@genlock/core";
import type { Pixels } from "./pixels.ts";
import { encode } from "./steps/encode.ts";
import { encodeWithin, type EncodedWithin } from "./steps/encode-within.ts";
import { flatten } from "./steps/flatten.ts";
import { standIn } from "./steps/placeholder.ts";

/**
 * Makes the bytes of a file from pixels that all other steps are through with.
 *
 * @param onTry is called after each encoding.
 */
export async function encodeOutput(
  pixels: Pixels,
  recipe: Recipe,
  onTry: () => void,
): Promise<EncodedWithin> {
  const { format, background, maxBytes } = recipe;
  if (isPlaceholder(format)) {
    const shown = recipe.flatten === true ? await flatten(pixels, background) : pixels;
    return { fits: true, bytes: Buffer.from(JSON.stringify(await standIn(shown, format))) };
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

function isPlaceholder(format: DerivativeFormat | PlaceholderKind): format is PlaceholderKind {
  return format === "colour" || format === "tiny" || format === "thumbhash";
}
