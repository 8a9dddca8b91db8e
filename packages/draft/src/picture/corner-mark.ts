import type { Palette } from "../colour/palette.ts";
import { element, points } from "../svg/markup.ts";
import type { Area } from "../text/caption.ts";
import { captionColours } from "../text/caption.ts";

/** The draft mark of a picture too small for words: a folded corner; `""` where even that has no room. */
export function cornerMark({ x, y, width, height }: Area, palette: Palette): string {
  const fold = Math.min(width, height) * 0.24;
  if (fold < 3) return "";
  const [right, bottom] = [x + width, y + height];
  const corner = points([
    [right - fold, bottom],
    [right, bottom - fold],
    [right, bottom],
  ]);
  return element("polygon", { points: corner, fill: captionColours(palette, "card").panel });
}
