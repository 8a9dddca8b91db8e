import type { Dimensions, SizeRules } from "@genlock/provider";
import type { ModelFacts } from "../models/model-facts.ts";
import { ownMember } from "../models/own-member.ts";
import { parseSize } from "../models/picture-size.ts";
import type { OutputTokens } from "../models/price-list.ts";

/** A number that is known to lie between two. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

type Flexible = Extract<SizeRules, { kind: "flexible" }>;

/** Tokens of one drawn picture of this quality: exact for a stated size, else everything the model may choose. */
export function outputTokens(
  tokens: OutputTokens,
  facts: ModelFacts,
  request: { readonly quality: string; readonly size: string },
): Range | undefined {
  const { quality, size } = request;
  if (tokens.kind === "table") {
    const row = ownMember(tokens.tokens, quality);
    const values =
      row === undefined ? [] : size === "auto" ? Object.values(row) : [ownMember(row, size)];
    const known = values.filter((value) => value !== undefined);
    return known.length === 0 ? undefined : { min: Math.min(...known), max: Math.max(...known) };
  }
  const axis = ownMember(tokens.axis, quality);
  const asked = parseSize(size);
  if (axis === undefined) {
    return undefined;
  }
  if (asked !== undefined) {
    const exact = formulaTokens(axis, asked);
    return { min: exact, max: exact };
  }
  return size === "auto" && facts.sizes?.kind === "flexible"
    ? extremes(axis, facts.sizes)
    : undefined;
}

/** The published formula of gpt-image-2: the longer edge takes `axis` tokens, the shorter its share, both weighted by pixels. */
export function formulaTokens(axis: number, size: Dimensions): number {
  const { width, height } = size;
  const short = Math.round((axis * Math.min(width, height)) / Math.max(width, height));
  return Math.ceil((axis * short * (2_000_000 + width * height)) / 4_000_000);
}

/** The least is a long strip of few pixels, the most a square of as many as are allowed. */
function extremes(axis: number, rules: Flexible): Range {
  const weigh = (short: number, pixels: number): number =>
    (axis * short * (2_000_000 + pixels)) / 4_000_000;
  return {
    min: Math.floor(weigh(Math.round(axis / rules.maxRatio), rules.minPixels)),
    max: Math.ceil(weigh(axis, rules.maxPixels)),
  };
}
