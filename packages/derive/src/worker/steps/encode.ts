import type { DerivativeFormat, Recipe } from "@genlock/core";
import type { Sharp } from "sharp";
import { pipelineOf } from "../pixels.ts";
import type { Pixels } from "../pixels.ts";

/** How pixels are encoded. */
export type Encoding = Pick<Recipe, "quality" | "effort"> & { readonly format: DerivativeFormat };

const encoders: {
  readonly [format in DerivativeFormat]: (pipeline: Sharp, encoding: Encoding) => Sharp;
} = {
  avif: (pipeline, encoding) => pipeline.avif(settingsOf(encoding)),
  webp: (pipeline, encoding) => pipeline.webp(settingsOf(encoding)),
  jpeg: (pipeline, { quality, effort }) =>
    pipeline.jpeg({ ...settingsOf({ quality, effort: undefined }), mozjpeg: effort !== undefined }),
  // With a quality the colours are reduced to a palette; without one nothing is lost.
  png: (pipeline, { quality, effort }) =>
    pipeline.png({
      ...(quality === undefined ? {} : { quality, palette: true }),
      ...(effort === undefined ? {} : { compressionLevel: effort }),
    }),
};

/**
 * Encodes pixels in a format, without any metadata. What a file says about itself is to be added here, where all formats
 * come by.
 */
export async function encode(pixels: Pixels, encoding: Encoding): Promise<Buffer> {
  return await encoders[encoding.format](pipelineOf(pixels), encoding).toBuffer();
}

function settingsOf({ quality, effort }: Pick<Encoding, "quality" | "effort">): {
  quality?: number;
  effort?: number;
} {
  return {
    ...(quality === undefined ? {} : { quality }),
    ...(effort === undefined ? {} : { effort }),
  };
}
