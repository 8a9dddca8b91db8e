import type { Rgba } from "../worker/rgba.ts";
import { colourAt, keyDistance, type Rgb } from "./key-distance.ts";

/** What runs around a picture. */
export interface Border {
  /** The middle of its colours, channel by channel. */
  readonly key: Rgb;
  /** 0 to 1: how much of it has that colour. */
  readonly uniform: number;
  /** How far from the colour the backdrop goes by itself. */
  readonly tolerance: number;
}

/** Farther than this from the key nothing counts as its colour. */
const sameColour = 40;

/** Measures the outermost two pixels on every side. */
export function measureBorder({ data, width, height }: Rgba): Border {
  const ring = ringOf(width, height);
  const channels = [0, 1, 2].map((channel) => median(ring.map((at) => data[at + channel] ?? 0)));
  const key: Rgb = [channels[0] ?? 0, channels[1] ?? 0, channels[2] ?? 0];
  const distances = ring
    .map((at) => keyDistance(colourAt(data, at), key))
    .filter((distance) => distance <= sameColour)
    .sort((one, other) => one - other);
  const usual = distances[Math.floor(distances.length * 0.95)] ?? 0;
  return {
    key,
    uniform: distances.length / Math.max(1, ring.length),
    tolerance: Math.min(30, Math.max(9, usual * 1.6 + 3)),
  };
}

/** Where the pixels of the border are in the data. */
function ringOf(width: number, height: number): number[] {
  const places: number[] = [];
  for (let y = 0; y < height; y += 1) {
    const isEdgeRow = y < 2 || y >= height - 2;
    for (let x = 0; x < width; x += 1) {
      if (isEdgeRow || x < 2 || x >= width - 2) places.push((y * width + x) * 4);
      else x = Math.max(x, width - 3);
    }
  }
  return places;
}

function median(values: number[]): number {
  values.sort((one, other) => one - other);
  return values[Math.floor(values.length / 2)] ?? 0;
}
