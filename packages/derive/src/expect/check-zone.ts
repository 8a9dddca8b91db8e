import type { UnmetExpectation } from "@genlock/core";
import type { Rgba } from "../worker/rgba.ts";
import { findEmpty } from "./empty-pixels.ts";

/** The share of what has to be empty that dust and noise may take. */
const dust = 0.001;

/** A border of a share of the shorter side that must be empty. */
export function checkBorder(pixels: Rgba, share: number): UnmetExpectation[] {
  const { width, height } = pixels;
  const wide = Math.max(1, Math.round(Math.min(width, height) * share));
  const zone = [wide / width, wide / height, 1 - wide / width, 1 - wide / height];
  const filled = filledOutside(pixels, zone);
  if (filled <= dust) return [];
  const detail = `The outer ${wide} pixels are not empty: ${percent(filled)} of them show something.`;
  return [{ name: "empty_border", detail }];
}

/** A zone outside of which all must be empty. */
export function checkSafeZone(pixels: Rgba, zone: readonly number[]): UnmetExpectation[] {
  const filled = filledOutside(pixels, zone);
  if (filled <= dust) return [];
  const detail = `Outside of the safe zone, ${percent(filled)} of the pixels show something.`;
  return [{ name: "safe_zone", detail }];
}

/** 0 to 1: how much of what is outside of a zone is not empty. */
function filledOutside(pixels: Rgba, zone: readonly number[]): number {
  const { width, height } = pixels;
  const [left = 0, top = 0, right = 1, bottom = 1] = zone;
  const [x0, x1] = [Math.round(left * width), Math.round(right * width)];
  const [y0, y1] = [Math.round(top * height), Math.round(bottom * height)];
  const isEmpty = findEmpty(pixels);
  let outside = 0;
  let filled = 0;
  for (let y = 0; y < height; y += 1) {
    const isRowInside = y >= y0 && y < y1;
    for (let x = 0; x < width; x += 1) {
      if (isRowInside && x >= x0 && x < x1) continue;
      outside += 1;
      if (!isEmpty(y * width + x)) filled += 1;
    }
  }
  return outside === 0 ? 0 : filled / outside;
}

/** A share as people read it; never 0 for what is more than nothing. */
export function percent(share: number): string {
  const value = share * 100;
  return value < 0.1 ? "less than 0.1 %" : `${value < 10 ? value.toFixed(1) : Math.round(value)} %`;
}
