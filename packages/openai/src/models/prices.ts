import type { InputImageTokens, OutputTokens, PicturePrices, PriceList } from "./price-list.ts";

/** Models before gpt-image-2. */
const fixedTokens: OutputTokens = {
  kind: "table",
  tokens: {
    low: { "1024x1024": 272, "1024x1536": 408, "1536x1024": 400 },
    medium: { "1024x1024": 1056, "1024x1536": 1584, "1536x1024": 1568 },
    high: { "1024x1024": 4160, "1024x1536": 6240, "1536x1024": 6208 },
  },
};

/** 65 and 129 for each of one to four tiles; a high fidelity adds a whole picture. */
const tiles: InputImageTokens = { min: 65 + 129, max: 65 + 4 * 129, highFidelity: 6240 };

/** Patches of 32 pixels, at most 1536. */
const patches: InputImageTokens = { min: 1, max: 1536, highFidelity: 0 };

function picturePrices(rows: {
  readonly [quality: string]: readonly [square: number, portrait: number, landscape: number];
}): PicturePrices {
  return Object.fromEntries(
    Object.entries(rows).map(([quality, [square, portrait, landscape]]) => [
      quality,
      { "1024x1024": square, "1024x1536": portrait, "1536x1024": landscape },
    ]),
  );
}

export const gptImage1Prices: PriceList = {
  kind: "tokens",
  perMillion: { textIn: 5, imageIn: 10, imageOut: 40, textOut: undefined },
  outputTokens: fixedTokens,
  inputImage: tiles,
  maxTextOut: 0,
  published: picturePrices({
    low: [0.011, 0.016, 0.016],
    medium: [0.042, 0.063, 0.063],
    high: [0.167, 0.25, 0.25],
  }),
};

export const gptImage1MiniPrices: PriceList = {
  kind: "tokens",
  perMillion: { textIn: 2, imageIn: 2.5, imageOut: 8, textOut: undefined },
  outputTokens: fixedTokens,
  inputImage: tiles,
  maxTextOut: 0,
  published: picturePrices({
    low: [0.005, 0.006, 0.006],
    medium: [0.011, 0.015, 0.015],
    high: [0.036, 0.052, 0.052],
  }),
};

export const gptImage15Prices: PriceList = {
  kind: "tokens",
  perMillion: { textIn: 5, imageIn: 8, imageOut: 32, textOut: 10 },
  outputTokens: fixedTokens,
  inputImage: tiles,
  // Answers with 335 have been seen; nothing documents a limit.
  maxTextOut: 1000,
  published: picturePrices({
    low: [0.009, 0.013, 0.013],
    medium: [0.034, 0.05, 0.05],
    high: [0.133, 0.2, 0.2],
  }),
};

export const gptImage2Prices: PriceList = {
  kind: "tokens",
  perMillion: { textIn: 5, imageIn: 8, imageOut: 30, textOut: 10 },
  outputTokens: { kind: "formula", axis: { low: 16, medium: 48, high: 96 } },
  inputImage: patches,
  maxTextOut: 0,
  published: undefined,
};

/** Inferred: the formula of gpt-image-2 with other axes matches every price that is known. */
export const gptImage25Prices: PriceList = {
  ...gptImage2Prices,
  outputTokens: { kind: "formula", axis: { low: 16, medium: 24, high: 48, xhigh: 64, max: 96 } },
};

export const dallE3Prices: PriceList = {
  kind: "pictures",
  perPicture: {
    standard: { "1024x1024": 0.04, "1792x1024": 0.08, "1024x1792": 0.08 },
    hd: { "1024x1024": 0.08, "1792x1024": 0.12, "1024x1792": 0.12 },
  },
};

export const dallE2Prices: PriceList = {
  kind: "pictures",
  perPicture: { standard: { "256x256": 0.016, "512x512": 0.018, "1024x1024": 0.02 } },
};
