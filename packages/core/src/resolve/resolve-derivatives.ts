import type { DerivativeSettings } from "../recipes/derivative-settings.ts";
import type { WrittenDerivatives } from "./written-manifest.ts";

/** Merges `derivatives` of `defaults` and asset, member by member; `false` in either takes all away. */
export function resolveDerivatives(
  defaults: WrittenDerivatives | undefined,
  own: WrittenDerivatives | undefined,
): DerivativeSettings | undefined {
  if (own === false || (own === undefined && !defaults)) return undefined;
  const inherited = defaults === false ? undefined : defaults;
  const quality = own?.quality ?? inherited?.quality ?? {};
  return {
    widths: own?.widths ?? inherited?.widths,
    formats: own?.formats ?? inherited?.formats,
    quality:
      typeof quality === "number" ? { avif: quality, webp: quality, jpeg: quality } : quality,
  };
}
