import type { UnmetExpectation } from "@genlock/core";
import type { Rgba } from "../worker/rgba.ts";
import { percent } from "./check-zone.ts";
import { findEmpty } from "./empty-pixels.ts";

/** The least that has to be see-through before transparency counts as real, and to be seen before a picture counts as one. */
const least = 0.001;

/** Whether a picture is see-through where it should be, or nowhere. */
export function checkAlpha(pixels: Rgba, wanted: boolean): UnmetExpectation[] {
  const clear = shareOf(pixels, (alpha) => (wanted ? alpha < 128 : alpha < 255));
  if (!wanted && clear === 0) return [];
  if (wanted && clear >= least) return [];
  const detail = wanted
    ? clear === 0
      ? "Nothing of it is see-through."
      : `No more than ${percent(clear)} of it is see-through.`
    : `Of it, ${percent(clear)} is see-through.`;
  return [{ name: "alpha", detail }];
}

/** Whether there is anything in a picture. */
export function checkNotBlank(pixels: Rgba): UnmetExpectation[] {
  const isEmpty = findEmpty(pixels);
  const count = pixels.data.length / 4;
  let filled = 0;
  for (let pixel = 0; pixel < count; pixel += 1) if (!isEmpty(pixel)) filled += 1;
  if (filled / count >= least) return [];
  return [{ name: "not_blank", detail: "It is blank: it shows one even colour, or nothing." }];
}

function shareOf({ data }: Rgba, counts: (alpha: number) => boolean): number {
  let found = 0;
  for (let at = 3; at < data.length; at += 4) if (counts(data[at] ?? 255)) found += 1;
  return found / (data.length / 4);
}
