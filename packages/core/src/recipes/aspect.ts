/**
 * Reads proportions: width by height, rounded so that what is meant to be the same is.
 *
 * @param aspect a number above 0, or two with `:` or `/` between them.
 */
export function parseAspect(aspect: string | number): number | undefined {
  const [width, height = 1] =
    typeof aspect === "number" ? [aspect] : aspect.split(/[:/]/).map(Number);
  const ratio = (width ?? Number.NaN) / height;
  return Number.isFinite(ratio) && ratio > 0 ? Math.round(ratio * 1e6) / 1e6 : undefined;
}
