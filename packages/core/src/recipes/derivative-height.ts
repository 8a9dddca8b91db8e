import type { Size } from "./recipe.ts";

/**
 * The height in pixels that a picture has at a width, at least 1: the original's proportions, rounded exactly as the
 * image library rounds, so that it is known before the picture is made.
 */
export function derivativeHeight({ width }: Pick<Size, "width">, original: Size): number {
  // In another order of operations some halves come out just below themselves and are rounded the other way.
  const shrink = Math.min(original.width / width, original.height);
  return Math.round(original.height / shrink);
}
