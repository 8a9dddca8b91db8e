import type { Mark } from "../provenance/mark.ts";
import type { DerivativeFormat, Fit, Focus, PlaceholderKind } from "./derivative-settings.ts";

/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a recipe's result can be: a picture, a file of several small ones, or a text that stands in for one. */
export type RecipeFormat = DerivativeFormat | PlaceholderKind | "ico";

/** The part of a recipe that decides where pixels come to lie. */
export interface Geometry {
  /** Pixels of the result, at most what the original gives; with `trim` more is cut down once the border is known. */
  readonly width: number;
  /** Pixels of the result; `undefined`: as high as the proportions say. */
  readonly height?: number | undefined;
  /** `undefined`: cover. Means something with a height only; `inside` and `outside` with `trim` only. */
  readonly fit?: Fit | undefined;
  /** `undefined`: the middle. */
  readonly focus?: Focus | undefined;
  /** Differences within a border that is cut off first, 0 to 255; `undefined`: nothing is. */
  readonly trim?: number | undefined;
  /** Room on each side, as a share of the width of what is inside; `undefined`: none. */
  readonly pad?: number | undefined;
}

/** A step of the project's own, by what it does rather than where it is. */
export interface OwnStep {
  readonly name: string;
  /** SHA-256 of its module's bytes, lower-case hex. */
  readonly digest: string;
  /** JSON; `undefined`: none. */
  readonly options?: unknown;
}

/** A text that is set on a picture, near its lower edge. */
export interface SetText {
  readonly text: string;
  /** SHA-256 of the font file's bytes, lower-case hex. */
  readonly font: string;
  /** `#rrggbb`. */
  readonly colour: string;
  /** `#rrggbb`: what the picture fades to behind it. */
  readonly shade: string;
}

/**
 * What makes one derivative of one original. Plain data: equal recipes make equal bytes with one engine, and what comes to
 * the same is written the same.
 *
 * A member that is `undefined` is not part of the recipe's key, so a step added later leaves older keys as they are. The steps
 * run in this order: trim, crop and resize, pad, own steps, greyscale, tint, blur, sharpen, text, flatten, encode and mark.
 */
export interface Recipe extends Geometry {
  readonly format: RecipeFormat;
  /** 1 to 100; `undefined` for png, for what stands in, and with `maxBytes`. */
  readonly quality: number | undefined;
  /** The encoder's effort, 0 to 9, by the encoder's own scale; `undefined`: the encoder's usual one. */
  readonly effort: number | undefined;
  /** The most bytes; the best quality within them is searched. */
  readonly maxBytes?: number | undefined;
  /** `#rrggbb` or `#rrggbbaa`; `undefined`: nothing, or white where something must be. */
  readonly background?: string | undefined;
  readonly flatten?: true | undefined;
  /** Sigma in pixels of the result, 0.3 to 1000. */
  readonly blur?: number | undefined;
  readonly greyscale?: true | undefined;
  /** `#rrggbb`. */
  readonly tint?: string | undefined;
  /** Sigma in pixels of the result, 0.1 to 10. */
  readonly sharpen?: number | undefined;
  readonly own?: readonly OwnStep[] | undefined;
  /** The widths of the pictures in an `ico`, ascending; each is cut from the original itself. */
  readonly sizes?: readonly number[] | undefined;
  readonly setText?: SetText | undefined;
  /** What the file says of its picture's origin; `undefined`: nothing. */
  readonly mark?: Mark | undefined;
}

/** What is known about an original without decoding it again. */
export interface OriginalFacts {
  /** Lower-case hex SHA-256. */
  readonly digest: string;
  /** IANA media type, by the bytes. */
  readonly mediaType: string;
  /** Pixels, as shown: a turn in the file's metadata is worked in. */
  readonly width: number;
  /** Pixels, as shown. */
  readonly height: number;
}
