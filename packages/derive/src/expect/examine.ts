import type { Expectations, UnmetExpectation } from "@genlock/core";
import type { Rgba } from "../worker/rgba.ts";
import { checkAlpha, checkNotBlank } from "./check-content.ts";
import { checkPalette } from "./check-palette.ts";
import { checkBorder, checkSafeZone } from "./check-zone.ts";

/** Looks whether a picture is as expected; what is not, in the order of {@link Expectations}. */
export function examine(
  pixels: Rgba,
  byteLength: number,
  expected: Expectations,
): UnmetExpectation[] {
  const { alpha, not_blank, empty_border, safe_zone, palette, max_bytes } = expected;
  return [
    ...(alpha === undefined ? [] : checkAlpha(pixels, alpha)),
    ...(not_blank === true ? checkNotBlank(pixels) : []),
    ...(empty_border === undefined ? [] : checkBorder(pixels, empty_border)),
    ...(safe_zone === undefined ? [] : checkSafeZone(pixels, safe_zone)),
    ...(palette === undefined ? [] : checkPalette(pixels, palette)),
    ...(max_bytes === undefined ? [] : checkBytes(byteLength, max_bytes)),
  ];
}

function checkBytes(byteLength: number, most: number): UnmetExpectation[] {
  if (byteLength <= most) return [];
  return [{ name: "max_bytes", detail: `It has ${byteLength} bytes, and ${most} are the most.` }];
}
