import { pipelineOf, toPixels } from "../pixels.ts";
import type { Pixels } from "../pixels.ts";

/**
 * Blurs.
 *
 * @param sigma of the Gaussian in pixels, 0.3 to 1000.
 */
export async function blur(pixels: Pixels, sigma: number): Promise<Pixels> {
  return await toPixels(pipelineOf(pixels).blur(sigma));
}
