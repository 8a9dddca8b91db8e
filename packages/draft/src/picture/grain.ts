import { createRandom } from "../random.ts";
import type { Frame } from "./frame.ts";
import { openFrame, readFrame } from "./frame.ts";

const largestTile = 192;
const strength = 5;

/** The frame with a fine grain, which keeps wide gradients from banding. Frames with transparency are not for this. */
export async function addGrain(frame: Frame): Promise<Frame> {
  const random = createRandom("grain");
  const width = Math.min(largestTile, frame.width);
  const height = Math.min(largestTile, frame.height);
  const tile = Buffer.alloc(width * height * 4);
  for (let offset = 0; offset < tile.length; offset += 4) {
    const value = random.next() - 0.5;
    tile.fill(value > 0 ? 255 : 0, offset, offset + 3);
    tile[offset + 3] = Math.round(Math.abs(value) * 2 * strength);
  }
  const raw = { width, height, channels: 4 } as const;
  return readFrame(openFrame(frame).composite([{ input: tile, raw, tile: true }]));
}
