import type { DerivativeSettings, PlaceholderKind } from "./derivative-settings.ts";
import { effectsOf } from "./effects-of.ts";
import { framesOf } from "./frames-of.ts";
import type { Geometry, OriginalFacts, Recipe } from "./recipe.ts";
import type { RecipeContext } from "./variants-of.ts";

/** Pixels of the longer edge from which each kind is computed. */
const edges: { readonly [kind in PlaceholderKind]: number } = {
  colour: 64,
  tiny: 16,
  thumbhash: 96,
};

/**
 * The recipe of what stands in for a picture until it is there, in the proportions of the frames for everybody; `undefined`:
 * none is asked for.
 */
export function placeholderRecipe(
  settings: DerivativeSettings,
  original: Pick<OriginalFacts, "width" | "height">,
  { steps }: RecipeContext = {},
): Recipe | undefined {
  const { placeholder: format } = settings;
  const [frame] = framesOf(settings, original);
  if (format === undefined || frame === undefined) return undefined;
  const geometry = shrink(frame.geometry, edges[format], original);
  const effects = effectsOf(settings, { geometry, format, steps });
  // Their sigmas are meant for the size of a file.
  const { blur: _, sharpen: __, ...small } = effects;
  return { ...geometry, ...small, format, quality: undefined, effort: undefined };
}

/** A frame of the same shape with this longer edge. */
function shrink(
  geometry: Geometry,
  edge: number,
  original: Pick<OriginalFacts, "width" | "height">,
): Geometry {
  const { width, height, ...others } = geometry;
  if (height !== undefined && others.fit !== "inside" && others.fit !== "outside") {
    const scale = Math.min(1, edge / Math.max(width, height));
    const small = [width, height].map((length) => Math.max(1, Math.round(length * scale)));
    return { ...others, width: small[0] ?? 1, height: small[1] ?? 1 };
  }
  if (others.trim !== undefined) return { ...others, width: edge, height: edge, fit: "inside" };
  const scale = Math.min(1, original.width / original.height);
  return { ...others, width: Math.max(1, Math.min(width, Math.round(edge * scale))) };
}
