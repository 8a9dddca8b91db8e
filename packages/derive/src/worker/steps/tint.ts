import { pipelineOf, toPixels } from "../pixels.ts";
import type { Pixels } from "../pixels.ts";
import { withColours } from "../with-colours.ts";

/** Gives all colours the hue of one, `#rrggbb`; brightness and transparency stay. */
export async function tint(pixels: Pixels, colour: string): Promise<Pixels> {
  return await toPixels(pipelineOf(withColours(pixels)).tint(colour));
}
