import type { Pixels } from "./pixels.ts";

/** Pixels as red, green, blue and alpha, one byte each. */
export interface Rgba {
  readonly data: Buffer;
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
}

/** Spreads greys over three channels and adds an opaque alpha where there is none. Four channels are taken as they are. */
export function toRgba({ data, width, height, channels }: Pixels): Rgba {
  if (channels === 4) return { data, width, height };
  const isGrey = channels < 3;
  const spread = Buffer.alloc(width * height * 4, 255);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const from = pixel * channels;
    const to = pixel * 4;
    spread[to] = data[from] ?? 0;
    spread[to + 1] = data[from + (isGrey ? 0 : 1)] ?? 0;
    spread[to + 2] = data[from + (isGrey ? 0 : 2)] ?? 0;
    if (channels === 2) spread[to + 3] = data[from + 1] ?? 255;
  }
  return { data: spread, width, height };
}
