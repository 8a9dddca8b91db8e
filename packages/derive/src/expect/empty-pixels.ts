import { colourAt, keyDistance } from "../matte/key-distance.ts";
import { measureBorder } from "../matte/measure-border.ts";
import type { Rgba } from "../worker/rgba.ts";

/** Alpha up to which nothing is seen of a pixel. */
const unseen = 12;

/** Distance up to which a pixel has the colour around the picture. */
const alike = 16;

/** Says of a pixel whether nothing is there: see-through, or, in a picture without transparency, of the colour around it. */
export function findEmpty(pixels: Rgba): (pixel: number) => boolean {
  const { data } = pixels;
  if (isSomewhereClear(pixels)) return (pixel) => (data[pixel * 4 + 3] ?? 0) <= unseen;
  const { key } = measureBorder(pixels);
  return (pixel) => {
    const colour = colourAt(data, pixel * 4);
    const [r, g, b] = colour;
    const brightness = 0.299 * (r - key[0]) + 0.587 * (g - key[1]) + 0.114 * (b - key[2]);
    return Math.abs(brightness) <= 2 * alike && keyDistance(colour, key) <= alike;
  };
}

function isSomewhereClear({ data }: Rgba): boolean {
  for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 255) <= unseen) return true;
  return false;
}
