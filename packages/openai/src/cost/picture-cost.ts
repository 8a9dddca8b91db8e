import type { ImageRequest } from "@genlock/provider";
import type { ModelFacts } from "../models/model-facts.ts";
import { defaultSize } from "../models/model-table.ts";
import { ownMember } from "../models/own-member.ts";
import type { PicturePrices, PriceList } from "../models/price-list.ts";
import { outputTokens, type Range } from "./output-tokens.ts";

const million = 1_000_000;

/** US dollars to draw one picture, without what went in; `undefined`: it cannot be told. */
export function pictureCost(request: ImageRequest, facts: ModelFacts): Range | undefined {
  const prices = facts.prices;
  if (prices === undefined) {
    return undefined;
  }
  const size = request.size ?? defaultSize;
  const ranges = possibleQualities(request, prices).map((quality) =>
    costOfQuality(facts, prices, { quality, size }),
  );
  const known = ranges.filter((range) => range !== undefined);
  return known.length === 0 || known.length < ranges.length
    ? undefined
    : {
        min: Math.min(...known.map((range) => range.min)),
        max: Math.max(...known.map((range) => range.max)),
      };
}

/** The qualities the model may draw in: the one asked for, or with `auto` any. */
function possibleQualities(request: ImageRequest, prices: PriceList): string[] {
  const { quality } = request;
  if (quality !== undefined && quality !== "auto") {
    return [quality];
  }
  if (prices.kind === "pictures") {
    return Object.keys(prices.perPicture);
  }
  const { outputTokens: tokens } = prices;
  return Object.keys(tokens.kind === "table" ? tokens.tokens : tokens.axis);
}

function costOfQuality(
  facts: ModelFacts,
  prices: PriceList,
  request: { readonly quality: string; readonly size: string },
): Range | undefined {
  if (prices.kind === "pictures") {
    return publishedCost(prices.perPicture, request);
  }
  const tokens = outputTokens(prices.outputTokens, facts, request);
  if (tokens === undefined) {
    return undefined;
  }
  const perToken = prices.perMillion.imageOut / million;
  const published =
    prices.published === undefined ? undefined : publishedCost(prices.published, request);
  return {
    min: tokens.min * perToken,
    max: Math.max(tokens.max * perToken, published?.max ?? 0),
  };
}

function publishedCost(
  prices: PicturePrices,
  request: { readonly quality: string; readonly size: string },
): Range | undefined {
  const row = ownMember(prices, request.quality) ?? {};
  const values = request.size === "auto" ? Object.values(row) : [ownMember(row, request.size)];
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : { min: Math.min(...known), max: Math.max(...known) };
}
