import type { OriginalFacts, Recipe } from "./recipe.ts";

/**
 * The height in pixels that a recipe's picture has, at least 1: the original's proportions, rounded exactly as the
 * image library rounds, so that it is known before the picture is made.
 */
export function derivativeHeight(
  recipe: Pick<Recipe, "width">,
  original: Pick<OriginalFacts, "width" | "height">,
): number {
  const shrink = Math.min(original.width / recipe.width, original.height);
  return roundHalfToEven(original.height / shrink);
}

function roundHalfToEven(value: number): number {
  const floor = Math.floor(value);
  if (value - floor !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}
