import { colourAt, keyDistance, type Rgb } from "./key-distance.ts";
import type { Border } from "./measure-border.ts";
import type { Rgba } from "../worker/rgba.ts";
import { leastAlpha } from "./unmix.ts";

/** How well a backdrop came out of a picture. Each is a share, 0 to 1. */
export interface CutOutQuality {
  /** How much of the picture's border had the backdrop's colour. */
  readonly uniform: number;
  /** How much of what is opaque leans to that colour: it shines through there, or the subject has it. */
  readonly inside: number;
  /** How much of what is half see-through still leans to it. */
  readonly spill: number;
  /** How much of what one sees is half see-through. */
  readonly soft: number;
}

/** A colour whose alpha over the key may be this little is likely to have some of the key in it. */
const leaning = 0.5;

/** Measures a cut-out against the backdrop that it was cut from. */
export function measureCutOut({ data }: Rgba, { key, uniform }: Border): CutOutQuality {
  let [opaque, inside, half, spill] = [0, 0, 0, 0];
  for (let at = 0; at < data.length; at += 4) {
    const alpha = data[at + 3] ?? 0;
    if (alpha < 13) continue;
    const leans = leansTo(colourAt(data, at), key);
    if (alpha > 242) {
      opaque += 1;
      if (leans) inside += 1;
    } else {
      half += 1;
      if (leans) spill += 1;
    }
  }
  return {
    uniform: rounded(uniform),
    inside: rounded(opaque === 0 ? 0 : inside / opaque),
    spill: rounded(half === 0 ? 0 : spill / half),
    soft: rounded(opaque + half === 0 ? 0 : half / (opaque + half)),
  };
}

/** A grey can be a thin black or white over nothing else than a grey, so only tints count. */
function leansTo(colour: Rgb, key: Rgb): boolean {
  if (leastAlpha(colour, key) >= leaning) return false;
  const grey = (colour[0] + colour[1] + colour[2]) / 3;
  return keyDistance(colour, key) < keyDistance([grey, grey, grey], key);
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
