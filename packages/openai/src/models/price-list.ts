/** US dollars per million tokens. */
interface TokenPrices {
  readonly textIn: number;
  readonly imageIn: number;
  readonly imageOut: number;
  /** Some models also write a little text while they draw; `undefined`: charged like `imageOut`. */
  readonly textOut: number | undefined;
}

/** How many tokens a drawn picture takes. */
export type OutputTokens =
  /** By quality, then size. */
  | {
      readonly kind: "table";
      readonly tokens: { readonly [quality: string]: { readonly [size: string]: number } };
    }
  /** From the longer edge's number of tokens, by quality. */
  | { readonly kind: "formula"; readonly axis: { readonly [quality: string]: number } };

/** Tokens an input picture takes, at least and at most. */
export interface InputImageTokens {
  readonly min: number;
  readonly max: number;
  /** More at most, with `input_fidelity: high`. */
  readonly highFidelity: number;
}

/** US dollars for one picture, by quality, then size. */
export interface PicturePrices {
  readonly [quality: string]: { readonly [size: string]: number };
}

/** What a model costs. */
export type PriceList =
  | {
      readonly kind: "tokens";
      readonly perMillion: TokenPrices;
      readonly outputTokens: OutputTokens;
      readonly inputImage: InputImageTokens;
      /** Text tokens the model may write beside each picture, at most. */
      readonly maxTextOut: number;
      /** What OpenAI publishes for one picture, where that is more than the tokens alone say. */
      readonly published: PicturePrices | undefined;
    }
  | { readonly kind: "pictures"; readonly perPicture: PicturePrices };

/** ISO date of the newest source behind every price here. */
export const pricesAsOf = "2026-11-10";

/** Tokens one partial image adds to the output. */
export const partialImageTokens = 100;
