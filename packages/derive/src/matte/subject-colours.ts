import { keyDistance, type Rgb } from "./key-distance.ts";
import { region, type Regions } from "./sort-regions.ts";
import { unmix } from "./unmix.ts";

/** Colours a picture's edges are compared with, at most. */
const most = 48;

/** Squared: colours nearer than this count as one. */
const alike = 24 * 24;

/** The share of the inside from which on a colour belongs to the subject for sure. */
const frequent = 0.02;

/** What a shadow on the backdrop is, seen through. */
const black: Rgb = [0, 0, 0];

interface Painted {
  readonly data: Uint8Array;
  readonly distances: Float32Array;
  readonly width: number;
}

/**
 * Collects what the subject is coloured with: its inside, and the cores of thin parts that have none, unless they are another
 * colour seen through the key.
 */
export function subjectColours(painted: Painted, plane: Regions, key: Rgb): Rgb[] {
  const inside = bins(painted, (pixel) => plane[pixel] === region.subject);
  const colours: Rgb[] = [];
  const total = inside.reduce((sum, { count }) => sum + count, 0);
  for (const { colour, count } of inside) {
    if (colours.length >= most / 2) break;
    // What is rare inside may be the key shining through; what is frequent is a colour of the subject.
    const isRare = count < total * frequent;
    const isNew = (other: Rgb): boolean =>
      squaredDistance(colour, other) > alike &&
      !(isRare && unmix(colour, key, other).residual <= alike / 6);
    const isShadow = isRare && unmix(colour, key, black).residual <= alike / 6;
    if (!isShadow && colours.every(isNew)) colours.push(colour);
  }
  const cores = bins(
    painted,
    (pixel) => plane[pixel] === region.unknown && isCore(pixel, painted),
  ).sort((one, other) => keyDistance(other.colour, key) - keyDistance(one.colour, key));
  for (const { colour: core } of cores) {
    if (colours.length >= most) break;
    if (colours.every((other) => unmix(core, key, other).residual > alike)) colours.push(core);
  }
  return [...colours, black];
}

interface Bin {
  readonly colour: Rgb;
  /** Pixels. */
  readonly count: number;
}

/** Mean colours of equal ones, the most frequent first; what is rare is left out. */
function bins({ data, distances }: Painted, takes: (pixel: number) => boolean): Bin[] {
  const sums = new Map<number, [number, number, number, number]>();
  for (let pixel = 0; pixel < distances.length; pixel += 1) {
    if (!takes(pixel)) continue;
    const at = pixel * 4;
    const [r, g, b] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    const name = ((r >> 4) << 8) | ((g >> 4) << 4) | (b >> 4);
    const sum = sums.get(name);
    if (sum === undefined) sums.set(name, [r, g, b, 1]);
    else {
      sum[0] += r;
      sum[1] += g;
      sum[2] += b;
      sum[3] += 1;
    }
  }
  return [...sums.values()]
    .filter(([, , , count]) => count >= 4)
    .sort((one, other) => other[3] - one[3])
    .map(([r, g, b, count]) => ({ colour: [r / count, g / count, b / count], count }));
}

/** Whether no pixel around is farther from the key. */
function isCore(pixel: number, { distances, width }: Painted): boolean {
  const own = distances[pixel] ?? 0;
  if (own < 60) return false;
  for (let row = -width; row <= width; row += width) {
    for (let column = -1; column <= 1; column += 1) {
      if ((distances[pixel + row + column] ?? 0) > own) return false;
    }
  }
  return true;
}

function squaredDistance(one: Rgb, other: Rgb): number {
  const [r, g, b] = [one[0] - other[0], one[1] - other[1], one[2] - other[2]];
  return r * r + g * g + b * b;
}
