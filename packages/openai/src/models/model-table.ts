import type { SizeRules } from "@genlock/provider";
import type { ModelFacts } from "./model-facts.ts";
import {
  dallE2Prices,
  dallE3Prices,
  gptImage1MiniPrices,
  gptImage1Prices,
  gptImage15Prices,
  gptImage2Prices,
  gptImage25Prices,
} from "./prices.ts";

/** ISO date of the newest source behind this table. */
export const modelsAsOf = "2026-11-10";

const fixed: SizeRules = {
  kind: "fixed",
  sizes: ["1024x1024", "1536x1024", "1024x1536"],
  auto: true,
};

const flexible: SizeRules = {
  kind: "flexible",
  multipleOf: 16,
  maxEdge: 3840,
  maxRatio: 3,
  minPixels: 655_360,
  maxPixels: 8_294_400,
  auto: true,
};

/** What the GPT image models share. */
const gptImage = {
  family: "gpt-image",
  status: "current",
  endsOn: undefined,
  replacement: undefined,
  operations: ["generate", "edit"],
  qualities: ["low", "medium", "high", "auto"],
  transparent: "yes",
  outputFormats: ["png", "jpeg", "webp", "gif", "svg"],
  maxPromptLength: 32_000,
  maxImagesPerCall: 10,
  maxInputImages: 16,
  bestInputs: undefined,
  maxPartialImages: 3,
} as const;

const dallE = {
  family: "dall-e",
  status: "retired",
  endsOn: "2026-05-12",
  replacement: "gpt-image-2",
  transparent: "no",
  outputFormats: ["png"],
  inputFidelities: [],
  bestInputs: undefined,
  maxPartialImages: 0,
  batch: false,
} as const;

/** Every model that is known, newest first. */
export const modelTable: readonly ModelFacts[] = [
  {
    ...gptImage,
    names: ["gpt-image-2.6-sunburst", "gpt-image-2.6-flare"],
    // Listed, and nothing more is said about them.
    status: undefined,
    sizes: undefined,
    qualities: undefined,
    transparent: undefined,
    outputFormats: undefined,
    inputFidelities: undefined,
    prices: undefined,
  },
  {
    ...gptImage,
    names: [
      "gpt-image-2.5-sunburst",
      "gpt-image-2.5-flare",
      "gpt-image-2.5-sunburst-2026-09-08",
      "gpt-image-2.5-flare-2026-09-08",
    ],
    sizes: flexible,
    qualities: ["low", "medium", "high", "xhigh", "max", "auto"],
    inputFidelities: [],
    prices: gptImage25Prices,
  },
  {
    ...gptImage,
    names: ["gpt-image-2", "gpt-image-2-2026-04-21"],
    sizes: flexible,
    transparent: "preview",
    inputFidelities: [],
    prices: gptImage2Prices,
  },
  {
    ...gptImage,
    names: ["gpt-image-1.5"],
    batch: true,
    bestInputs: 5,
    sizes: fixed,
    inputFidelities: ["low", "high"],
    prices: gptImage15Prices,
  },
  {
    ...gptImage,
    names: ["chatgpt-image-latest"],
    batch: true,
    sizes: fixed,
    inputFidelities: ["low", "high"],
    prices: gptImage15Prices,
  },
  {
    ...gptImage,
    names: ["gpt-image-1-mini"],
    batch: true,
    bestInputs: 1,
    sizes: fixed,
    inputFidelities: ["low"],
    prices: gptImage1MiniPrices,
  },
  {
    ...gptImage,
    names: ["gpt-image-1"],
    batch: true,
    bestInputs: 1,
    status: "retired",
    endsOn: "2026-10-23",
    replacement: "gpt-image-2",
    sizes: fixed,
    outputFormats: ["png", "jpeg", "webp"],
    inputFidelities: ["low", "high"],
    prices: gptImage1Prices,
  },
  {
    ...dallE,
    names: ["dall-e-3"],
    operations: ["generate"],
    sizes: { kind: "fixed", sizes: ["1024x1024", "1792x1024", "1024x1792"], auto: false },
    qualities: ["standard", "hd", "auto"],
    maxPromptLength: 4000,
    maxImagesPerCall: 1,
    maxInputImages: 0,
    prices: dallE3Prices,
  },
  {
    ...dallE,
    names: ["dall-e-2"],
    operations: ["generate", "edit", "variation"],
    sizes: { kind: "fixed", sizes: ["256x256", "512x512", "1024x1024"], auto: false },
    qualities: ["standard", "auto"],
    maxPromptLength: 1000,
    maxImagesPerCall: 10,
    maxInputImages: 1,
    prices: dallE2Prices,
  },
];

/**
 * Used when the manifest names no model: the newest whose sizes, settings *and* prices OpenAI itself publishes, and
 * which compatible servers commonly serve. The prices of 2.5 are inferred, 2.6 is listed without a word about its
 * parameters, and 1.5 knows three sizes only.
 */
export const defaultModel = "gpt-image-2";

/** Used when the manifest names no size: a stated size keeps the price range narrow, which `auto` would not. */
export const defaultSize = "1024x1024";
