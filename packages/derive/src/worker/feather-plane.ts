import type { KeepPlane } from "./keep-plane.ts";

/** A step to the side, and one across, in the units distances are counted in: near enough to 1 and the root of 2. */
const straight = 3;
const diagonal = 4;
const far = 65_535;

/**
 * Blends the edge of what stays into what may change. What stays wholly still does: the blending is on the other side.
 *
 * @param feather pixels, at least 0.
 */
export function featherPlane(plane: KeepPlane, width: number, feather: number): KeepPlane {
  if (feather <= 0) return plane;
  const distances = measureDistances(plane, width);
  return plane.map((keep, pixel) => {
    const distance = (distances[pixel] ?? far) / straight;
    return Math.max(keep, Math.round(255 * Math.max(0, 1 - distance / (feather + 1))));
  });
}

/** How far each pixel is from the nearest one that stays wholly; in two passes, there and back. */
function measureDistances(plane: KeepPlane, width: number): Uint16Array {
  const distances = new Uint16Array(plane.length);
  for (let pixel = 0; pixel < plane.length; pixel += 1) {
    distances[pixel] = plane[pixel] === 255 ? 0 : far;
  }
  for (let pixel = 0; pixel < plane.length; pixel += 1) relax(distances, width, pixel, -1);
  for (let pixel = plane.length - 1; pixel >= 0; pixel -= 1) relax(distances, width, pixel, 1);
  return distances;
}

/** Takes the shorter way over one of the four neighbours that were looked at before. */
function relax(...[distances, width, pixel, way]: [Uint16Array, number, number, 1 | -1]): void {
  const column = pixel % width;
  const hasBefore = way === -1 ? column > 0 : column < width - 1;
  const hasAfter = way === -1 ? column < width - 1 : column > 0;
  const row = pixel + way * width;
  let shortest = distances[pixel] ?? far;
  if (hasBefore) {
    shortest = Math.min(shortest, (distances[pixel + way] ?? far) + straight);
    shortest = Math.min(shortest, (distances[row + way] ?? far) + diagonal);
  }
  shortest = Math.min(shortest, (distances[row] ?? far) + straight);
  if (hasAfter) shortest = Math.min(shortest, (distances[row - way] ?? far) + diagonal);
  distances[pixel] = shortest;
}
