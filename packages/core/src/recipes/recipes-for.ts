import type { DerivativeFormat, DerivativeSettings } from "./derivative-settings.ts";
import type { OriginalFacts, Recipe } from "./recipe.ts";

/** What a format is encoded with when the manifest says nothing. */
const encodings: {
  readonly [format in DerivativeFormat]: Pick<Recipe, "quality" | "effort">;
} = {
  // One effort more costs four to five times the time and saves a few percent of the bytes.
  avif: { quality: 50, effort: 3 },
  webp: { quality: 80, effort: 4 },
  jpeg: { quality: 80, effort: undefined },
  png: { quality: undefined, effort: undefined },
};

/**
 * The recipes for what `derivatives` asks of an original: by format in the stated order, by width ascending.
 *
 * Nothing is enlarged: a width above the original's becomes the original's, and equal widths count once. Formats
 * default to avif, webp and the original's own (png for what is neither jpeg, webp, avif nor png). That never makes a
 * jpeg of a picture with transparency, since no such original is a jpeg; a jpeg that the settings ask for by name is
 * made in any case, on white.
 *
 * @param settings a missing quality is avif 50, webp 80, jpeg 80; png has none.
 */
export function recipesFor(
  settings: DerivativeSettings,
  original: Pick<OriginalFacts, "mediaType" | "width">,
): Recipe[] {
  const formats = new Set<DerivativeFormat>(
    settings.formats ?? ["avif", "webp", ownFormat(original.mediaType)],
  );
  const asked = settings.widths ?? [original.width];
  const widths = [...new Set(asked.map((width) => Math.min(width, original.width)))].sort(
    (a, b) => a - b,
  );
  return [...formats].flatMap((format) => widths.map((width) => recipe(settings, format, width)));
}

function recipe(settings: DerivativeSettings, format: DerivativeFormat, width: number): Recipe {
  const { quality, effort } = encodings[format];
  return {
    width,
    format,
    quality: quality === undefined ? undefined : (settings.quality[format] ?? quality),
    effort,
  };
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
