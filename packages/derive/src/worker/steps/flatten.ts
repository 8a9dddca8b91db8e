import { pipelineOf, toPixels } from "../pixels.ts";
import type { Pixels } from "../pixels.ts";
import { withColours } from "../with-colours.ts";

/**
 * Puts a picture on a colour, so that nothing shows through. An opaque one is left alone.
 *
 * @param background `#rrggbb` or `#rrggbbaa`, of which the transparency does not count; `undefined`: white.
 */
export async function flatten(pixels: Pixels, background: string | undefined): Promise<Pixels> {
  if (pixels.channels !== 2 && pixels.channels !== 4) return pixels;
  const colour = (background ?? "#ffffff").slice(0, 7);
  return await toPixels(pipelineOf(withColours(pixels)).flatten({ background: colour }));
}
