import { pipelineOf, toPixels } from "../pixels.ts";
import type { Pixels } from "../pixels.ts";

/**
 * Sharpens edges.
 *
 * @param sigma of the mask in pixels, 0.1 to 10.
 */
export async function sharpen(pixels: Pixels, sigma: number): Promise<Pixels> {
  return await toPixels(pipelineOf(pixels).sharpen({ sigma }));
}
