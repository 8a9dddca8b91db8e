import type { Dimensions } from "@genlock/provider";

/** `WIDTHxHEIGHT` as numbers of pixels; `undefined` for `auto` and anything else. */
export function parseSize(size: string): Dimensions | undefined {
  const match = /^([1-9]\d{0,4})x([1-9]\d{0,4})$/.exec(size);
  return match === null ? undefined : { width: Number(match[1]), height: Number(match[2]) };
}
