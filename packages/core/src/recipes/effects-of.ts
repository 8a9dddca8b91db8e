import type { DerivativeSettings } from "./derivative-settings.ts";
import type { Geometry, OwnStep, Recipe, RecipeFormat } from "./recipe.ts";

type Effects = Pick<
  Recipe,
  "background" | "flatten" | "blur" | "greyscale" | "tint" | "sharpen" | "own"
>;

/** Where effects are to happen. */
interface EffectsContext {
  readonly geometry: Geometry;
  readonly format: RecipeFormat;
  /** SHA-256 of the modules of the project's own steps, by name. */
  readonly steps: ReadonlyMap<string, string> | undefined;
}

const white = "#ffffff";

/** What happens to the pixels of a frame; what would change nothing is left out. */
export function effectsOf(settings: DerivativeSettings, context: EffectsContext): Effects {
  const { blur, greyscale, tint, sharpen } = settings;
  const { geometry, format } = context;
  const isOpaque = format === "jpeg" || format === "colour";
  const flatten = !isOpaque && settings.flatten === true;
  const hasRoom = geometry.pad !== undefined || geometry.fit === "contain";
  const shows = isOpaque || flatten || hasRoom;
  const isUsual = settings.background === white && (isOpaque || flatten);
  const background = shows && !isUsual ? settings.background : undefined;
  const own = ownSteps(settings, context.steps);
  return {
    ...(background === undefined ? {} : { background }),
    ...(flatten ? { flatten } : {}),
    ...(blur === undefined ? {} : { blur }),
    ...(greyscale === true ? { greyscale } : {}),
    ...(tint === undefined ? {} : { tint }),
    ...(sharpen === undefined ? {} : { sharpen }),
    ...(own.length === 0 ? {} : { own }),
  };
}

/** The project's own steps by what they do; one that nobody knows is left out, since whoever checks the manifest tells. */
function ownSteps(
  { steps = [] }: DerivativeSettings,
  digests: ReadonlyMap<string, string> | undefined,
): OwnStep[] {
  return steps.flatMap(({ name, options }) => {
    const digest = digests?.get(name);
    if (digest === undefined) return [];
    return [{ name, digest, ...(options === undefined ? {} : { options }) }];
  });
}
