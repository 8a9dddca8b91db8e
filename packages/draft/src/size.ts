import type { Dimensions } from "@genlock/provider";

/** Longest edge that can be drawn; pixels. */
export const maxEdge = 4096;

const usual: Dimensions = { width: 1024, height: 1024 };

/** A size as written. `"auto"` and `undefined` are "auto"; `undefined` is returned for what is no size at all. */
export function parseSize(size: string | undefined): Dimensions | "auto" | undefined {
  if (size === undefined || size === "auto") return "auto";
  const match = /^([1-9]\d{0,9})x([1-9]\d{0,9})$/.exec(size);
  return match === null ? undefined : { width: Number(match[1]), height: Number(match[2]) };
}

/** The nearest size that can be drawn: the same aspect, no edge over 4096 pixels. */
export function nearestSize({ width, height }: Dimensions): Dimensions {
  const shrink = Math.min(1, maxEdge / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * shrink)),
    height: Math.max(1, Math.round(height * shrink)),
  };
}

/** How a size is written. */
export function writeSize({ width, height }: Dimensions): string {
  return `${width}x${height}`;
}

/**
 * Pixels of the placeholder of an asset with this `size`: the size itself, shrunk in its aspect to 4096 pixels an edge;
 * 1024 × 1024 for `auto`, `undefined` and anything that is no size.
 */
export function placeholderSize(size: string | undefined): Dimensions {
  const parsed = parseSize(size);
  return parsed === undefined || parsed === "auto" ? usual : nearestSize(parsed);
}
