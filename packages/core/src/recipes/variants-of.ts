import type { DerivativeFormat, DerivativeSettings, Purpose } from "./derivative-settings.ts";
import type { Mark } from "../provenance/mark.ts";
import { derivativeSize } from "./derivative-size.ts";
import { encodingOf } from "./encoding.ts";
import { framesOf } from "./frames-of.ts";
import { overlayFrame } from "./overlay-frame.ts";
import { effectsOf } from "./effects-of.ts";
import type { OriginalFacts, Recipe, Size } from "./recipe.ts";

/** One file that is made of an original, and where a page uses it. */
export interface Variant {
  readonly recipe: Recipe & { readonly format: DerivativeFormat };
  /** Pixels; a guess where the recipe trims. */
  readonly size: Size;
  /** Pixels of the file for each pixel of the page; `undefined`: pages choose by width. */
  readonly density: number | undefined;
  /** The condition that chooses these frames; `undefined`: they are for whoever meets none. */
  readonly media: string | undefined;
  /** The HTML attribute; `undefined`: none. */
  readonly sizes: string | undefined;
}

/** What recipes are made up for. */
export interface RecipeContext {
  /** Default: build. */
  readonly purpose?: Purpose | undefined;
  /** SHA-256 of the modules of the project's own steps, by name. Default: none. */
  readonly steps?: ReadonlyMap<string, string> | undefined;
  /** What files say of their picture's origin. Default: nothing. */
  readonly mark?: Mark | undefined;
}

/**
 * The files that settings ask for: frames with a media condition first, in the stated order, then those for everybody; in each
 * by format in the stated order, by width ascending.
 *
 * Nothing is enlarged: a frame larger than the original is cut down, and equal ones count once. Formats default to avif,
 * webp and the original's own (png for what is neither jpeg, webp, avif nor png). That never makes a jpeg of a picture with
 * transparency, since no such original is a jpeg; a jpeg that the settings ask for by name is made in any case, on white
 * or on the background.
 *
 * @param settings a missing quality is avif 50, webp 80, jpeg 80; png has none.
 */
export function variantsOf(
  settings: DerivativeSettings,
  original: Pick<OriginalFacts, "mediaType" | "width" | "height">,
  context: RecipeContext = {},
): Variant[] {
  const formats = new Set<DerivativeFormat>(
    settings.formats ?? ["avif", "webp", ownFormat(original.mediaType)],
  );
  const conditional = (settings.art ?? []).map(({ media, ...layer }) => ({
    media,
    frame: overlayFrame(settings, layer),
  }));
  const groups = [...conditional, { media: undefined, frame: settings }];
  return groups.flatMap(({ media, frame }) => {
    const frames = framesOf(frame, original);
    return [...formats].flatMap((format) =>
      frames.map(({ geometry, density }) => ({
        recipe: {
          ...geometry,
          ...effectsOf(settings, { geometry, format, steps: context.steps }),
          ...encodingOf(settings, format, context.purpose ?? "build"),
          format,
          ...(context.mark === undefined ? {} : { mark: context.mark }),
        },
        size: derivativeSize(geometry, original),
        density,
        media,
        sizes: frame.sizes,
      })),
    );
  });
}

function ownFormat(mediaType: string): DerivativeFormat {
  switch (mediaType) {
    case "image/jpeg":
      return "jpeg";
    case "image/webp":
      return "webp";
    case "image/avif":
      return "avif";
    default:
      return "png";
  }
}
