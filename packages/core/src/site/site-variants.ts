import type { DerivativeSettings } from "../recipes/derivative-settings.ts";
import type { OriginalFacts, Recipe, SetText, Size } from "../recipes/recipe.ts";
import { variantsOf, type RecipeContext } from "../recipes/variants-of.ts";
import type { IconSettings, SocialSettings, SocialSize } from "./site-settings.ts";

/** What a file of a site is for. */
export type SiteUse = "favicon" | "apple-touch" | "icon" | "maskable" | "social";

/** One file that a site links to from its head or its web manifest. */
export interface SiteVariant {
  readonly use: SiteUse;
  /** The base name without size and extension. */
  readonly name: string;
  readonly recipe: Recipe;
  /** Pixels. */
  readonly size: Size;
}

/** What an asset says of files for its site. */
export interface SiteSettings {
  readonly icons?: IconSettings | undefined;
  readonly social?: SocialSettings | undefined;
  /** Its focal point counts for crops. */
  readonly derivatives?: DerivativeSettings | undefined;
}

/** What site files are made up for. */
export interface SiteContext extends RecipeContext {
  /** SHA-256 of font files, by path relative to the manifest's folder. Default: none; text whose font is missing is left out. */
  readonly fonts?: ReadonlyMap<string, string> | undefined;
}

/** Pixels of the pictures in a favicon.ico. */
export const faviconSizes = [16, 32, 48] as const;

/**
 * Room around a picture, as a share of its own width, that keeps its corners within the circle that every shape of a maskable
 * icon shows: its diameter is four fifths of the icon's width.
 */
const safeRoom = 0.39;

/** Room around a picture in an apple-touch-icon, whose corners are rounded off. */
const appleRoom = 0.1;

const socialPixels: { readonly [size in SocialSize]: Size } = {
  wide: { width: 1200, height: 630 },
  square: { width: 1200, height: 1200 },
  tall: { width: 1000, height: 1500 },
};

type Original = Pick<OriginalFacts, "mediaType" | "width" | "height">;

/** The files of a site that an asset asks for: icons, then pictures for links. Nothing is enlarged, and equal files count once. */
export function siteVariantsOf(
  settings: SiteSettings,
  original: Original,
  context: SiteContext = {},
): SiteVariant[] {
  const all = [...iconsOf(settings, original, context), ...socialOf(settings, original, context)];
  const unique = new Map(all.map((each) => [JSON.stringify([each.use, each.recipe]), each]));
  return [...unique.values()];
}

function iconsOf({ icons }: SiteSettings, original: Original, context: SiteContext): SiteVariant[] {
  if (icons === undefined) return [];
  const square = (width: number, more: Partial<DerivativeSettings>): SquareRecipe => {
    const settings = { ...png, widths: [width], heights: [width], ...more };
    return variantsOf(settings, original, context).slice(0, 1);
  };
  const { background, bleed } = icons;
  const solid = (pad: number): Partial<DerivativeSettings> =>
    bleed
      ? { fit: "cover", flatten: true, background }
      : { fit: "contain", flatten: true, background, pad };
  const named = (use: SiteUse, name: string, made: SquareRecipe): SiteVariant[] =>
    made.map(({ recipe, size }) => ({ use, name, recipe, size }));
  // Those that a picture is too small for come to about the same as the one before.
  const several = (use: SiteUse, make: (width: number) => SquareRecipe): SiteVariant[] =>
    [192, 512].flatMap((width, index) =>
      named(use, use, make(width)).filter(({ size }) => index === 0 || size.width === width),
    );
  const free = { fit: "contain" } as const;
  return [
    ...named("favicon", "favicon", square(48, free)).map(asFavicon),
    ...named("apple-touch", "apple-touch-icon", square(180, solid(appleRoom))),
    ...several("icon", (width) => square(width, free)),
    ...several("maskable", (width) => square(width, solid(safeRoom))),
  ];
}

type SquareRecipe = readonly Pick<SiteVariant, "recipe" | "size">[];

const png = { formats: ["png"], quality: {} } as const;

/** An icon file has no place for a mark. */
function asFavicon(variant: SiteVariant): SiteVariant {
  const { mark: _, ...recipe } = variant.recipe;
  const sizes = faviconSizes.filter((size) => size <= variant.size.width);
  const all = sizes.length === 0 ? [variant.size.width] : sizes;
  return { ...variant, recipe: { ...recipe, format: "ico", sizes: all } };
}

function socialOf(
  { social, derivatives }: SiteSettings,
  original: Original,
  context: SiteContext,
): SiteVariant[] {
  if (social === undefined) return [];
  const setText = setTextOf(social, context);
  return social.sizes.flatMap((name) => {
    const { width, height } = socialPixels[name];
    const frame = { widths: [width], heights: [height], focus: derivatives?.focus };
    const settings = { formats: ["jpeg"], quality: { jpeg: 85 }, ...frame } as const;
    return variantsOf(settings, original, context).map(({ recipe, size }) => ({
      use: "social" as const,
      name: `social-${name}`,
      recipe: { ...recipe, ...(setText === undefined ? {} : { setText }) },
      size,
    }));
  });
}

function setTextOf({ text }: SocialSettings, { fonts }: SiteContext): SetText | undefined {
  const font = text && fonts?.get(text.font);
  return text === undefined || font === undefined ? undefined : { ...text, font };
}
