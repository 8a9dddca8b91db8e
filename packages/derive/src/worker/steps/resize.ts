import { pipelineOf, toPixels } from "../pixels.ts";
import type { Pixels } from "../pixels.ts";

/** Scales to a width; the height follows in proportion. The same width is left alone, and nothing is enlarged. */
export async function resize(pixels: Pixels, width: number): Promise<Pixels> {
  if (width >= pixels.width) return pixels;
  return await toPixels(pipelineOf(pixels).resize({ width }));
}
