import { pipelineOf, toPixels } from "../pixels.ts";
import type { Pixels } from "../pixels.ts";

/** Takes the colours away; brightness and transparency stay. */
export async function greyscale(pixels: Pixels): Promise<Pixels> {
  const { width, height, channels } = pixels;
  if (channels < 3) return pixels;
  const grey = await toPixels(pipelineOf(pixels).removeAlpha().greyscale());
  if (channels === 3) return grey;
  // Raw greys come without the alpha they had.
  const data = Buffer.alloc(width * height * 2);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    data[pixel * 2] = grey.data[pixel * grey.channels] ?? 0;
    data[pixel * 2 + 1] = pixels.data[pixel * channels + channels - 1] ?? 255;
  }
  return { data, width, height, channels: 2 };
}
