import type { Colour } from "./colour.ts";
import { mix } from "./colour.ts";

/** Seven colours that belong together, from darkest to lightest, and two that stand out. */
export interface Palette {
  readonly name: string;
  readonly deep: Colour;
  readonly shade: Colour;
  readonly mid: Colour;
  readonly tint: Colour;
  readonly pale: Colour;
  readonly accent: Colour;
  readonly spark: Colour;
  /** Whether the scene is dark: dark skies, light shapes. */
  readonly night: boolean;
}

/** The colour `share` of the way (0 to 1) from the palette's darkest to its lightest. */
export function ramp(palette: Palette, share: number): Colour {
  const steps = [palette.deep, palette.shade, palette.mid, palette.tint, palette.pale];
  const place = Math.min(0.9999, Math.max(0, share)) * (steps.length - 1);
  const index = Math.floor(place);
  return mix(steps[index] ?? palette.deep, steps[index + 1] ?? palette.pale, place - index);
}
