/** Whole pixels. */
export interface Dimensions {
  readonly width: number;
  readonly height: number;
}

/**
 * The sizes a model can be asked for.
 *
 * - `fixed`: exactly these, as `WIDTHxHEIGHT`.
 * - `flexible`: any `WIDTHxHEIGHT` that keeps every limit; pixels throughout.
 */
export type SizeRules =
  | { readonly kind: "fixed"; readonly sizes: readonly string[]; readonly auto: boolean }
  | {
      readonly kind: "flexible";
      /** Both edges are multiples of this many pixels. */
      readonly multipleOf: number;
      /** Longest edge, pixels, inclusive. */
      readonly maxEdge: number;
      /** Longest : shortest edge, at most. */
      readonly maxRatio: number;
      /** Width × height, inclusive. */
      readonly minPixels: number;
      /** Width × height, inclusive. */
      readonly maxPixels: number;
      readonly auto: boolean;
    };

/**
 * What a model can do, as dated data.
 *
 * Every member may be `undefined`, which means *unknown*, never "no": genlock then asks the provider's
 * {@link ImageModelV1.check} and warns instead of refusing.
 */
export interface ImageCapabilities {
  /** ISO date (`YYYY-MM-DD`) of the newest source behind this record. */
  readonly asOf: string | undefined;
  /** Whether the service still answers for this model. */
  readonly status: "current" | "preview" | "retired" | undefined;
  /** ISO date from which the model does not answer any more; `undefined`: none is known. */
  readonly endsOn: string | undefined;
  readonly operations: readonly ImageOperation[] | undefined;
  readonly apis: readonly ImageApi[] | undefined;
  readonly sizes: SizeRules | undefined;
  readonly qualities: readonly string[] | undefined;
  readonly backgrounds: readonly string[] | undefined;
  readonly outputFormats: readonly string[] | undefined;
  /** Characters (UTF-16 code units) a prompt may have, inclusive. */
  readonly maxPromptLength: number | undefined;
  /** Images one call to the Image API can answer, at least 1; a response answers one. More candidates become several calls. */
  readonly maxImagesPerCall: number | undefined;
  /** Input images one call can take; 0 when it takes none. */
  readonly maxInputImages: number | undefined;
  /** Partial images one call can stream; 0 when it cannot stream. */
  readonly maxPartialImages: number | undefined;
  /** Whether the model is answered in batches. Default: not known; it may then be tried. */
  readonly batch?: boolean | undefined;
  /** Whether the same request always answers the same bytes. Only free providers can promise it. */
  readonly deterministic: boolean | undefined;
}

/** What is done: from words alone, from pictures and words, or from one picture alone. */
export type ImageOperation = "generate" | "edit" | "variation";

/** Which face of the service is spoken to. */
export type ImageApi = "images" | "responses";
