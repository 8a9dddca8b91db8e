import type { ImageApi, JsonValue } from "@genlock/provider";
import type { ModelFacts } from "../models/model-facts.ts";

/** A parameter that can be passed through, and what it must be. */
export interface KnownParameter {
  /** The rest of "must be …". */
  readonly shape: string;
  readonly fits: (value: JsonValue) => boolean;
  /** Only one family knows it. */
  readonly family: ModelFacts["family"] | undefined;
  /** Only for this output format. */
  readonly format: string | undefined;
}

function words(...values: readonly string[]): KnownParameter {
  return {
    shape: values.join(" or "),
    fits: (value) => typeof value === "string" && values.includes(value),
    family: undefined,
    format: undefined,
  };
}

function wholeNumber(from: number, to: number): KnownParameter {
  return {
    shape: `a whole number from ${from} to ${to}`,
    fits: (value) => Number.isInteger(value) && Number(value) >= from && Number(value) <= to,
    family: "gpt-image",
    format: "gif",
  };
}

const text: KnownParameter = {
  shape: "a text",
  fits: (value) => typeof value === "string",
  family: undefined,
  format: undefined,
};

const mapping: KnownParameter = {
  shape: "a mapping",
  fits: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  family: undefined,
  format: undefined,
};

interface Parameters {
  readonly [name: string]: KnownParameter | undefined;
}

/** What both APIs know. */
const shared: Parameters = {
  complexity: { ...words("low", "medium", "high"), family: "gpt-image" },
  frame_count: wholeNumber(2, 16),
  frame_duration_ms: wholeNumber(1, 655_350),
  safety_identifier: {
    ...text,
    shape: "a text or null",
    fits: (value) => value === null || typeof value === "string",
  },
  svg: { ...mapping, family: "gpt-image", format: "svg" },
  user: text,
};

const ofImages: Parameters = {
  ...shared,
  response_format: { ...words("url", "b64_json"), family: "dall-e" },
  style: { ...words("vivid", "natural"), family: "dall-e" },
};

const ofResponses: Parameters = {
  ...shared,
  instructions: text,
  metadata: mapping,
  prompt_cache_key: text,
  reasoning: mapping,
  service_tier: text,
  store: { ...text, shape: "true or false", fits: (value) => typeof value === "boolean" },
  text: mapping,
  truncation: words("auto", "disabled"),
};

/** The parameters of one API that can be passed through. */
export function parametersOf(api: ImageApi): Parameters {
  return api === "responses" ? ofResponses : ofImages;
}
