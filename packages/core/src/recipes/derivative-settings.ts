/** A format derivatives are made in. */
export type DerivativeFormat = "avif" | "webp" | "jpeg" | "png";

/** What stands in for a picture until it is there. */
export type PlaceholderKind = "colour" | "tiny" | "thumbhash";

/** How a picture meets a frame whose proportions are not its own. */
export type Fit = "cover" | "contain" | "fill" | "inside" | "outside";

/** What a crop keeps: a point, left and top from 0 to 1, or what the library finds most striking. */
export type Focus = readonly [left: number, top: number] | "attention" | "entropy";

/** A number from 0 to 9, or one of genlock's words for it. */
export type Effort = "fast" | "balanced" | "thorough" | number;

/** What files are made for: a server that must answer soon, or a site that is shipped. */
export type Purpose = "dev" | "build";

/** Which frames are cut out of an original. */
export interface FrameSettings {
  /** Pixels; `undefined` without `heights` and `densities`: as many as there are. */
  readonly widths?: readonly number[] | undefined;
  /** Pixels; one for all widths or as many as there are widths. `undefined`: by the proportions. */
  readonly heights?: readonly number[] | undefined;
  /** Pixels of a file for each pixel of the page; the one width or height is that of the page then. */
  readonly densities?: readonly number[] | undefined;
  /** Width by height, above 0; `undefined`: the picture's own, unless widths and heights say otherwise. */
  readonly aspect?: number | undefined;
  /** `undefined`: cover. */
  readonly fit?: Fit | undefined;
  /** `undefined`: the middle. */
  readonly focus?: Focus | undefined;
  /** How much a pixel of an even border may differ, 0 to 255; `undefined`: the border stays. */
  readonly trim?: number | undefined;
  /** Room on each side, as a share of the width of what is inside. */
  readonly pad?: number | undefined;
  /** The HTML attribute; `undefined`: none is written. */
  readonly sizes?: string | undefined;
}

/** Frame settings as laid over others: `undefined` leaves what is there, `null` takes it away. */
export type FrameLayer = {
  readonly [Key in keyof FrameSettings]?: FrameSettings[Key] | null;
};

/** Other frames where a media condition holds, laid over the settings around them. */
export interface ArtSettings extends FrameLayer {
  readonly media: string;
}

/** A step of the project's own. */
export interface StepSettings {
  /** As in `genlock.config.ts`. */
  readonly name: string;
  /** Handed to the step as written; `undefined`: none. */
  readonly options: unknown;
}

/** What the manifest asks to be made of an original, with defaults worked in. Colours are `#rrggbb` or `#rrggbbaa`, lower case. */
export interface DerivativeSettings extends FrameSettings {
  /** Best first; `undefined`: avif, webp and the original's own. */
  readonly formats: readonly DerivativeFormat[] | undefined;
  /** 1 to 100 by format; a missing one has genlock's default. */
  readonly quality: { readonly [format in DerivativeFormat]?: number };
  /** The most bytes of a file, in place of a quality. */
  readonly maxBytes?: number | undefined;
  /** `undefined`: fast in dev, balanced in a build. */
  readonly effort?: { readonly [purpose in Purpose]?: Effort | undefined } | undefined;
  /** What is put behind a picture and into room around it; `undefined`: nothing, or white where the format cannot. */
  readonly background?: string | undefined;
  /** Whether transparency goes. */
  readonly flatten?: boolean | undefined;
  /** Sigma in pixels of the file. */
  readonly blur?: number | undefined;
  readonly greyscale?: boolean | undefined;
  readonly tint?: string | undefined;
  /** Sigma in pixels of the file. */
  readonly sharpen?: number | undefined;
  /** In order. */
  readonly steps?: readonly StepSettings[] | undefined;
  /** The first whose condition holds counts. */
  readonly art?: readonly ArtSettings[] | undefined;
  /** `undefined`: none. */
  readonly placeholder?: PlaceholderKind | undefined;
}
