import type { Pixels } from "./pixels.ts";

/** Spreads greys over three channels, so that a step can give them a colour; alpha stays. Other pixels are taken as they are. */
export function withColours(pixels: Pixels): Pixels {
  const { data, width, height, channels } = pixels;
  if (channels >= 3) return pixels;
  const spread = channels === 1 ? 3 : 4;
  const coloured = Buffer.alloc(width * height * spread);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const [from, to] = [pixel * channels, pixel * spread];
    coloured.fill(data[from] ?? 0, to, to + 3);
    if (channels === 2) coloured[to + 3] = data[from + 1] ?? 255;
  }
  return { data: coloured, width, height, channels: spread };
}
