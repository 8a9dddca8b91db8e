import type { Recipe, Size } from "@genlock/core";
import { derivativeHeight, type Layout } from "@genlock/core/recipes";
import type { ResizeOptions } from "sharp";
import { pipelineOf, toPixels } from "../pixels.ts";
import type { Pixels } from "../pixels.ts";

/**
 * Scales a picture to where it lies in its result, and crops what does not fit: around a point, or around what the library
 * finds most striking. The same size is left alone.
 */
export async function resize(
  pixels: Pixels,
  { content, scaled }: Pick<Layout, "content" | "scaled">,
  focus: Recipe["focus"],
): Promise<Pixels> {
  const isCropped = scaled.width !== content.width || scaled.height !== content.height;
  if (!isCropped && sameSize(pixels, content)) return pixels;
  const pipeline = pipelineOf(pixels);
  const { width, height } = content;
  if (isCropped && typeof focus === "string") {
    return await toPixels(pipeline.resize({ width, height, position: focus }));
  }
  const shown = sameSize(pixels, scaled) ? pipeline : pipeline.resize(scaling(pixels, scaled));
  if (!isCropped) return await toPixels(shown);
  const [across = 0.5, down = 0.5] = focus ?? [];
  const left = offset(scaled.width, width, Number(across));
  const top = offset(scaled.height, height, Number(down));
  return await toPixels(shown.extract({ left, top, width, height }));
}

/** In its own proportions a picture is scaled by one factor, not by two that rounding sets apart. */
function scaling(pixels: Size, { width, height }: Size): ResizeOptions {
  return derivativeHeight({ width }, pixels) === height
    ? { width }
    : { width, height, fit: "fill" };
}

function sameSize(one: Size, other: Size): boolean {
  return one.width === other.width && one.height === other.height;
}

/** Where a part begins so that a point of the whole is as near to its middle as can be. */
function offset(whole: number, part: number, at: number): number {
  return Math.max(0, Math.min(whole - part, Math.round(whole * at - part / 2)));
}
