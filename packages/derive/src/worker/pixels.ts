import sharp from "sharp";
import type { Channels, Sharp } from "sharp";

/** A decoded picture: 8 bits per channel, sRGB, turned as shown, without metadata. */
export interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
  /** 2 and 4 have alpha, which is not premultiplied. */
  readonly channels: Channels;
}

/** Starts a sharp pipeline from pixels in memory. */
export function pipelineOf(pixels: Pixels): Sharp {
  const { data, width, height, channels } = pixels;
  return sharp(data, { raw: { width, height, channels }, limitInputPixels: false });
}

/** Runs a pipeline to pixels in memory. */
export async function toPixels(pipeline: Sharp): Promise<Pixels> {
  const { data, info } = await pipeline.raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels };
}
