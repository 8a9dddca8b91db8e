import type { ExpectedPalette, UnmetExpectation } from "@genlock/core";
import type { Rgba } from "../worker/rgba.ts";
import { percent } from "./check-zone.ts";
import { ciede2000, toLab, type Lab } from "./ciede2000.ts";

/** Pixels that are looked at, about: a share does not get truer by more. */
const samples = 65_536;

/** Alpha from which on a pixel's colour is seen for what it is. */
const seen = 128;

/** Whether enough of what one sees is near to some given colour. */
export function checkPalette(
  pixels: Rgba,
  { colours, within, share }: ExpectedPalette,
): UnmetExpectation[] {
  const wanted = colours.map(labOf);
  const found = new Map<number, boolean>();
  let looked = 0;
  let near = 0;
  for (const colour of sampledColours(pixels)) {
    looked += 1;
    let isNear = found.get(colour);
    if (isNear === undefined) {
      const lab = toLab(colour >> 16, (colour >> 8) & 255, colour & 255);
      isNear = wanted.some((other) => ciede2000(lab, other) <= within);
      found.set(colour, isNear);
    }
    if (isNear) near += 1;
  }
  const is = looked === 0 ? 0 : near / looked;
  if (is >= share) return [];
  const detail = `Of what one sees, ${percent(is)} is within ${within} of the palette, and ${percent(share)} has to be.`;
  return [{ name: "palette", detail }];
}

/** Every nth row and column, so that equal pictures are always looked at alike. */
function* sampledColours({ data, width, height }: Rgba): Generator<number> {
  const step = Math.max(1, Math.round(Math.sqrt((width * height) / samples)));
  for (let y = step >> 1; y < height; y += step) {
    for (let x = step >> 1; x < width; x += step) {
      const at = (y * width + x) * 4;
      if ((data[at + 3] ?? 0) >= seen) yield data.readUIntBE(at, 3);
    }
  }
}

function labOf(colour: string): Lab {
  const value = Number.parseInt(colour.slice(1), 16);
  return toLab(value >> 16, (value >> 8) & 255, value & 255);
}
