import { clampFrame, layoutOf } from "./layout.ts";
import type { Geometry, Size } from "./recipe.ts";

/**
 * The pixels of what a recipe makes, told without making it.
 *
 * @param source the picture it is made of, without the border that `trim` cuts off: that one, only whoever has the pixels knows.
 */
export function derivativeSize(recipe: Geometry, source: Size): Size {
  return layoutOf({ ...recipe, ...clampFrame(recipe, source) }, source).canvas;
}
