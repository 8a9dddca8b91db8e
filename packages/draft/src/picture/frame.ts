import sharp from "sharp";
import type { Sharp } from "sharp";

/** Uncompressed pixels: red, green, blue and alpha, one byte each, rows from the top. */
export interface Frame {
  readonly data: Buffer;
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
}

/** Opens a frame as a sharp image. */
export function openFrame({ data, width, height }: Frame): Sharp {
  return sharp(data, { raw: { width, height, channels: 4 } });
}

/** Runs an image to its pixels. */
export async function readFrame(image: Sharp): Promise<Frame> {
  const { data, info } = await image.toColourspace("srgb").ensureAlpha().raw().toBuffer({
    resolveWithObject: true,
  });
  return { data, width: info.width, height: info.height };
}

/** Draws an SVG document. */
export function drawSvg(document: string): Promise<Frame> {
  return readFrame(sharp(Buffer.from(document)));
}
