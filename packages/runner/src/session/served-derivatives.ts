import type { Variant } from "@genlock/core";
import type { DerivedFile } from "@genlock/derive";
import type { ServedFile } from "./session.ts";

/**
 * The files that pages choose from, as they were made. What was asked for beyond the few pixels that trimming leaves comes to
 * the same picture again: each counts once, and is as dense as it really is.
 *
 * @param files one for each variant, in their order.
 */
export function servedDerivatives(
  variants: readonly Variant[],
  files: readonly DerivedFile[],
): ServedFile[] {
  const served = new Map<string, ServedFile>();
  for (const [index, variant] of variants.entries()) {
    const file = files[index];
    if (file === undefined) continue;
    const { path, width, height, byteLength } = file;
    const { media, sizes } = variant;
    const { format } = variant.recipe;
    const density = realDensity(variant, file);
    const key = JSON.stringify([format, media, width, height]);
    if (served.has(key)) continue;
    served.set(key, { path, width, height, byteLength, format, density, media, sizes });
  }
  return [...served.values()];
}

function realDensity({ recipe, density }: Variant, file: DerivedFile): number | undefined {
  if (density === undefined || recipe.trim === undefined) return density;
  const shares = [
    file.width / recipe.width,
    ...(recipe.height === undefined ? [] : [file.height / recipe.height]),
  ];
  const share = recipe.fit === "outside" ? Math.min(...shares) : Math.max(...shares);
  return Math.round(density * Math.min(1, share) * 100) / 100;
}
