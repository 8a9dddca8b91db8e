import type { Origin, ResolvedAsset } from "../resolve/resolved-asset.ts";

/** Where one of an asset's inputs is written, as nearly as that is known: itself, its list, the style it comes from. */
export function inputOrigin({ inputs, origins, origin }: ResolvedAsset, index: number): Origin {
  const bases = inputs.filter(({ role }) => role === "base").length;
  if (index < bases) {
    const whole = origins.get("edit") ?? origins.get("variation");
    return origins.get(`edit/${index}`) ?? whole ?? origin;
  }
  // Bases come first, then what styles look at, then the asset's own references.
  let own = 0;
  while (origins.has(`references/${own}`)) own += 1;
  const position = index - (inputs.length - own);
  if (position < 0) return origins.get("style") ?? origin;
  return origins.get(`references/${position}`) ?? origins.get("references") ?? origin;
}
