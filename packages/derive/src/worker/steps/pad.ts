import type { Layout } from "@genlock/core/recipes";
import { pipelineOf, toPixels } from "../pixels.ts";
import type { Pixels } from "../pixels.ts";
import { withColours } from "../with-colours.ts";

/**
 * Puts room around a picture.
 *
 * @param background `#rrggbb` or `#rrggbbaa`; `undefined`: nothing, so that the result has alpha.
 */
export async function pad(
  pixels: Pixels,
  { canvas, content }: Pick<Layout, "canvas" | "content">,
  background: string | undefined,
): Promise<Pixels> {
  const right = canvas.width - content.width - content.left;
  const bottom = canvas.height - content.height - content.top;
  if (content.left === 0 && content.top === 0 && right === 0 && bottom === 0) return pixels;
  const isOpaque = background?.length === 7;
  const plain = pipelineOf(withColours(pixels));
  const pipeline = isOpaque ? plain : plain.ensureAlpha();
  const room = { left: content.left, top: content.top, right, bottom };
  return await toPixels(pipeline.extend({ ...room, background: background ?? "#00000000" }));
}
