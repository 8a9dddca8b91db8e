import { pipelineOf, toPixels } from "../pixels.ts";
import type { Pixels } from "../pixels.ts";

/**
 * Cuts off an even border: what differs from the pixel in the upper left corner by no more than a threshold. A picture that is
 * nothing else stays as it is.
 *
 * @param threshold 0 to 255.
 */
export async function trim(pixels: Pixels, threshold: number): Promise<Pixels> {
  if (pixels.width < 3 || pixels.height < 3) return pixels;
  return await toPixels(pipelineOf(pixels).trim({ threshold }));
}
