/** A format derivatives are made in. */
export type DerivativeFormat = "avif" | "webp" | "jpeg" | "png";

/** What the manifest asks to be made of an original, with defaults worked in. */
export interface DerivativeSettings {
  /** Pixels; `undefined`: the original's width. */
  readonly widths: readonly number[] | undefined;
  /** Best first; `undefined`: avif, webp and the original's own. */
  readonly formats: readonly DerivativeFormat[] | undefined;
  /** 1 to 100 by format; a missing one has genlock's default. */
  readonly quality: { readonly [format in DerivativeFormat]?: number };
}
