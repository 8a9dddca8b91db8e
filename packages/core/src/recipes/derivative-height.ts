import type { OriginalFacts, Recipe } from "./recipe.ts";

/**
 * The height in pixels that a recipe's picture has, at least 1: the original's proportions, rounded exactly as the
 * image library rounds, so that it is known before the picture is made.
 */
export function derivativeHeight(
  recipe: Pick<Recipe, "width">,
  original: Pick<OriginalFacts, "width" | "height">,
): number {
  // In another order of operations some halves come out just below themselves and are rounded the other way.
  const shrink = Math.min(original.width / recipe.width, original.height);
  return Math.round(original.height / shrink);
}
