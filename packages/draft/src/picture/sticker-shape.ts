import type { Random } from "../random.ts";
import type { Point } from "../svg/path.ts";
import { smoothClosed } from "../svg/path.ts";

/** A closed outline around a centre; pixels. */
export interface StickerShape {
  /** Path data, grown outwards by this many pixels. */
  readonly outline: (grow: number) => string;
}

/** Where a sticker sits. */
export interface StickerPlace {
  readonly cx: number;
  readonly cy: number;
  /** Half its width. */
  readonly rx: number;
  /** Half its height. */
  readonly ry: number;
}

/** How far the edge is from the centre at an angle, as a share of the ellipse. */
type Edge = (angle: number) => number;

/** One of the sticker outlines: squircle, circle, seal, flower, pebble. None reaches the corners of its box. */
export function chooseStickerShape(random: Random, place: StickerPlace): StickerShape {
  const [first, second] = [random.between(0, 6.28), random.between(0, 6.28)];
  const squircle: Edge = (angle) =>
    (Math.abs(Math.cos(angle)) ** 3.4 + Math.abs(Math.sin(angle)) ** 3.4) ** (-1 / 3.4);
  const seal: Edge = (angle) => 0.965 + 0.03 * Math.cos(20 * angle);
  const flower: Edge = (angle) => 0.93 + 0.06 * Math.cos(8 * angle + first);
  const pebble: Edge = (angle) =>
    0.91 + 0.055 * Math.sin(2 * angle + first) + 0.035 * Math.sin(3 * angle + second);
  const edge = random.pick([squircle, () => 1, seal, flower, pebble]);
  return { outline: (grow) => smoothClosed(trace(edge, place, grow)) };
}

function trace(edge: Edge, { cx, cy, rx, ry }: StickerPlace, grow: number): Point[] {
  return Array.from({ length: 160 }, (_, index): Point => {
    const angle = (index / 160) * 2 * Math.PI;
    const reach = edge(angle);
    return [cx + Math.cos(angle) * (rx * reach + grow), cy + Math.sin(angle) * (ry * reach + grow)];
  });
}
