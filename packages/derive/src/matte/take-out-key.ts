import type { Rgba } from "../worker/rgba.ts";
import { colourAt, distancePlane, type Rgb } from "./key-distance.ts";
import type { Border } from "./measure-border.ts";
import { findNearest, region, sortRegions, type Regions } from "./sort-regions.ts";
import { subjectColours } from "./subject-colours.ts";
import { leastAlpha, unmix } from "./unmix.ts";

/**
 * Takes the backdrop's colour out of a picture: out of the backdrop, and out of every colour it shines through or is mixed
 * with. What is wholly see-through is black.
 */
export function takeOutKey(picture: Rgba, { key, tolerance }: Border): Rgba {
  const { data, width, height } = picture;
  const distances = distancePlane(data, key);
  const plane = sortRegions(distances, tolerance, { width, height });
  const palette = subjectColours({ data, distances, width }, plane, key);
  widenUnknown(picture, plane, { key, palette });
  const nearest = findNearest(plane, { width, height });
  const out = Buffer.alloc(data.length);
  for (let pixel = 0; pixel < distances.length; pixel += 1) {
    const at = pixel * 4;
    const kind = plane[pixel];
    if (kind === region.background) continue;
    if (kind === region.subject) {
      data.copy(out, at, at, at + 3);
      out[at + 3] = 255;
      continue;
    }
    const from = nearest[pixel] ?? -1;
    const near = from < 0 ? undefined : colourAt(data, from * 4);
    writeMix(colourAt(data, at), { key, near, palette }, out.subarray(at, at + 4));
  }
  return { data: out, width, height };
}

/** A pixel beside what may be mixed that looks mixed itself may be so too, however far from the backdrop it is. */
function widenUnknown(
  { data, width }: Rgba,
  plane: Regions,
  { key, palette }: Pick<Known, "key" | "palette">,
): void {
  const queue: number[] = [];
  for (let pixel = 0; pixel < plane.length; pixel += 1) {
    if (plane[pixel] === region.unknown) queue.push(pixel);
  }
  for (let next = 0; next < queue.length; next += 1) {
    const pixel = queue[next] ?? 0;
    for (const other of [pixel - 1, pixel + 1, pixel - width, pixel + width]) {
      if (plane[other] !== region.subject) continue;
      if (!looksMixed(colourAt(data, other * 4), { key, palette })) continue;
      plane[other] = region.unknown;
      queue.push(other);
    }
  }
}

function looksMixed(colour: Rgb, { key, palette }: Pick<Known, "key" | "palette">): boolean {
  let least = mixedResidual;
  let alpha = 1;
  for (const other of palette) {
    const tried = unmix(colour, key, other);
    if (tried.residual >= least) continue;
    least = tried.residual;
    alpha = tried.alpha;
  }
  return alpha < 0.9;
}

/** Squared: a colour farther than this from every mix is one of its own. */
const mixedResidual = 300;

interface Known {
  readonly key: Rgb;
  /** The subject's colour nearby; `undefined`: there is none. */
  readonly near: Rgb | undefined;
  readonly palette: readonly Rgb[];
}

/** Squared: how much better a colour from elsewhere must explain a pixel than the one nearby. */
const preference = 30;

function writeMix(colour: Rgb, { key, near, palette }: Known, out: Uint8Array): void {
  let best: Rgb = near ?? colour;
  let mix = unmix(colour, key, best);
  let least = near === undefined ? Infinity : Math.max(0, mix.residual - preference);
  for (const other of palette) {
    const tried = unmix(colour, key, other);
    if (tried.residual >= least) continue;
    least = tried.residual;
    mix = tried;
    best = other;
  }
  const alpha = Math.max(mix.alpha, leastAlpha(colour, key));
  if (alpha < 0.02) return;
  if (alpha > 0.97) {
    out.set(colour);
    out[3] = 255;
    return;
  }
  for (let channel = 0; channel < 3; channel += 1) {
    const [is, under] = [colour[channel] ?? 0, key[channel] ?? 0];
    const pure = Math.min(255, Math.max(0, (is - (1 - alpha) * under) / alpha));
    // The thinner it is, the less its own colour can be told from noise.
    out[channel] = Math.round(alpha * pure + (1 - alpha) * (best[channel] ?? 0));
  }
  out[3] = Math.round(alpha * 255);
}
