import type { DerivativeFormat, Recipe } from "@genlock/core";
import type { Sharp } from "sharp";
import { pipelineOf } from "../pixels.ts";
import type { Pixels } from "../pixels.ts";

type Encoding = Pick<Recipe, "quality" | "effort">;

const encoders: {
  readonly [format in DerivativeFormat]: (pipeline: Sharp, encoding: Encoding) => Sharp;
} = {
  avif: (pipeline, encoding) => pipeline.avif(settingsOf(encoding)),
  webp: (pipeline, encoding) => pipeline.webp(settingsOf(encoding)),
  // The format has no transparency; without a background it would turn black.
  jpeg: (pipeline, encoding) =>
    pipeline.flatten({ background: "#ffffff" }).jpeg(settingsOf(encoding)),
  png: (pipeline) => pipeline.png(),
};

/** Encodes pixels in a recipe's format, without any metadata. */
export async function encode(
  pixels: Pixels,
  recipe: Encoding & Pick<Recipe, "format">,
): Promise<Buffer> {
  return await encoders[recipe.format](pipelineOf(pixels), recipe).toBuffer();
}

function settingsOf({ quality, effort }: Encoding): { quality?: number; effort?: number } {
  return {
    ...(quality === undefined ? {} : { quality }),
    ...(effort === undefined ? {} : { effort }),
  };
}
