import type { Rgb } from "./key-distance.ts";

/** A colour taken apart into the key and another one. */
export interface Mix {
  /** 0 to 1: how much of the other colour is in it. */
  readonly alpha: number;
  /** How far from the line between both it lies, squared. */
  readonly residual: number;
}

/** Takes a colour apart: the point nearest to it on the line from the key to a colour of the subject. */
export function unmix(colour: Rgb, key: Rgb, subject: Rgb): Mix {
  const [lr, lg, lb] = [subject[0] - key[0], subject[1] - key[1], subject[2] - key[2]];
  const [r, g, b] = [colour[0] - key[0], colour[1] - key[1], colour[2] - key[2]];
  const length = lr * lr + lg * lg + lb * lb;
  const share = length === 0 ? 1 : (r * lr + g * lg + b * lb) / length;
  const alpha = Math.min(1, Math.max(0, share));
  const [dr, dg, db] = [r - alpha * lr, g - alpha * lg, b - alpha * lb];
  return { alpha, residual: dr * dr + dg * dg + db * db };
}

/** The least alpha with which a colour over the key is possible at all. */
export function leastAlpha(colour: Rgb, key: Rgb): number {
  let least = 0;
  for (let channel = 0; channel < 3; channel += 1) {
    const [is, under] = [colour[channel] ?? 0, key[channel] ?? 0];
    if (is < under) least = Math.max(least, (under - is) / under);
    else if (is > under) least = Math.max(least, (is - under) / (255 - under));
  }
  return least;
}
