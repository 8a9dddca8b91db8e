import type { ImageRequest, ImageUsage } from "@genlock/provider";
import { findModel } from "../models/find-model.ts";
import { sentPictures } from "../request/sent-pictures.ts";
import { pictureCost } from "./picture-cost.ts";

const million = 1_000_000;

/** What an answer says about its own price. */
export interface AnsweredAmounts {
  readonly usage: ImageUsage | undefined;
  /** Pictures that came. */
  readonly count: number;
}

/**
 * US dollars a call has cost: exact from the tokens the service counted, from the price list for models that are
 * charged by the picture; `undefined`: cannot be told.
 */
export function costOfUsage(
  request: ImageRequest,
  modelId: string,
  answered: AnsweredAmounts,
): number | undefined {
  const facts = findModel(modelId);
  const prices = facts?.prices;
  if (facts === undefined || prices === undefined) {
    return undefined;
  }
  if (prices.kind === "pictures") {
    const each = pictureCost(request, facts);
    return each === undefined || each.min !== each.max ? undefined : answered.count * each.max;
  }
  const hasPictures = sentPictures(request).length > 0;
  return costOfTokens(modelId, withoutGuess(answered.usage, hasPictures));
}

/** A bill that does not part words from pictures cannot be priced where both went in, since they cost differently. */
export function withoutGuess(
  usage: ImageUsage | undefined,
  hasPictures: boolean,
): ImageUsage | undefined {
  return hasPictures && usage?.inputImageTokens === undefined ? undefined : usage;
}

/** US dollars of the tokens the service counted; `undefined`: cannot be told. */
export function costOfTokens(modelId: string, usage: ImageUsage | undefined): number | undefined {
  const prices = findModel(modelId)?.prices;
  if (prices?.kind !== "tokens") {
    return undefined;
  }
  if (usage?.inputTextTokens === undefined || usage.outputImageTokens === undefined) {
    return undefined;
  }
  const { textIn, imageIn, imageOut, textOut } = prices.perMillion;
  return (
    (usage.inputTextTokens * textIn +
      (usage.inputImageTokens ?? 0) * imageIn +
      usage.outputImageTokens * imageOut +
      (usage.outputTextTokens ?? 0) * (textOut ?? imageOut)) /
    million
  );
}
