import { pipelineOf, toPixels } from "../pixels.ts";
import type { Pixels } from "../pixels.ts";

/** Takes the colours away; brightness and transparency stay. */
export async function greyscale(pixels: Pixels): Promise<Pixels> {
  return await toPixels(pipelineOf(pixels).greyscale());
}
