import type { Recipe, Size } from "@genlock/core";
import { clampFrame, layoutOf, type Layout } from "@genlock/core/recipes";
import type { Pixels } from "./pixels.ts";
import { blur } from "./steps/blur.ts";
import { greyscale } from "./steps/greyscale.ts";
import { ownStep } from "./steps/own-step.ts";
import { pad } from "./steps/pad.ts";
import { resize } from "./steps/resize.ts";
import { setText } from "./steps/set-text.ts";
import { sharpen } from "./steps/sharpen.ts";
import { tint } from "./steps/tint.ts";

/**
 * Names what {@link makePixels} depends on, so that what differs in its encoding alone is computed once.
 */
export function pixelsKey(recipe: Recipe): string {
  const { width, height, fit, focus, trim, pad, blur, greyscale, tint, sharpen, own, setText } =
    recipe;
  const room = pad !== undefined || fit === "contain" ? recipe.background : undefined;
  const place = [width, height, fit, focus, trim, pad, room];
  return JSON.stringify([...place, blur, greyscale, tint, sharpen, own, setText]);
}

/** Files that steps need besides the picture. */
export interface StepFiles {
  /** Absolute paths of the project's own steps, by name. */
  readonly steps: { readonly [name: string]: string };
  /** Absolute paths of fonts, by digest. */
  readonly fonts: { readonly [digest: string]: string };
  /** Absolute path of the folder for copies of them. */
  readonly fontsDir: string;
}

/** The layout of a recipe's result. */
function layoutFor(recipe: Recipe, source: Size): Layout {
  const frame = recipe.trim === undefined ? recipe : { ...recipe, ...clampFrame(recipe, source) };
  return layoutOf(frame, source);
}

/** Runs every step of a recipe between trimming and flattening. */
export async function makePixels(
  source: Pixels,
  recipe: Recipe,
  { steps, fonts, fontsDir }: StepFiles,
): Promise<Pixels> {
  const layout = layoutFor(recipe, source);
  let pixels = await resize(source, layout, recipe.focus);
  pixels = await pad(pixels, layout, recipe.background);
  for (const step of recipe.own ?? []) {
    pixels = await ownStep(pixels, step, steps[step.name] ?? "");
  }
  if (recipe.greyscale === true) pixels = await greyscale(pixels);
  if (recipe.tint !== undefined) pixels = await tint(pixels, recipe.tint);
  if (recipe.blur !== undefined) pixels = await blur(pixels, recipe.blur);
  if (recipe.sharpen !== undefined) pixels = await sharpen(pixels, recipe.sharpen);
  if (recipe.setText !== undefined) {
    const path = fonts[recipe.setText.font] ?? "";
    pixels = await setText(pixels, recipe.setText, { path, fontsDir });
  }
  return pixels;
}
