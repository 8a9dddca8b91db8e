import type { CostRange, ImageRequest } from "@genlock/provider";
import { findModel } from "../models/find-model.ts";
import { type PriceList, partialImageTokens, pricesAsOf } from "../models/price-list.ts";
import { sentPictures } from "../request/sent-pictures.ts";
import { estimateResponse } from "./estimate-response.ts";
import type { Range } from "./output-tokens.ts";
import { pictureCost } from "./picture-cost.ts";

const million = 1_000_000;

/** Tokens the service may put around a prompt, at most. */
const promptFrame = 100;

/** Parameters whose price nobody has published. */
const unpriced = ["complexity", "frame_count", "frame_duration_ms", "svg"];

/**
 * US dollars one call costs at least and at most, by OpenAI's own price list; a compatible server may charge otherwise.
 *
 * `undefined`: the model's price is not known, or a setting's is not.
 */
export function estimateCall(request: ImageRequest, modelId: string): CostRange | undefined {
  const facts = findModel(modelId);
  const prices = facts?.prices;
  const { outputFormat } = request;
  if (
    facts === undefined ||
    prices === undefined ||
    !isAmount(request.count, 1) ||
    !isAmount(request.partialImages, 0) ||
    outputFormat === "gif" ||
    outputFormat === "svg" ||
    unpriced.some((name) => Object.hasOwn(request.params, name))
  ) {
    return undefined;
  }
  const picture = pictureCost(request, facts);
  if (picture === undefined) {
    return undefined;
  }
  if (request.api === "responses") {
    return estimateResponse(request, facts, picture);
  }
  const more = prices.kind === "tokens" ? besideThePicture(request, prices) : { min: 0, max: 0 };
  return {
    min: request.count * (picture.min + more.min),
    max: request.count * (picture.max + more.max),
    asOf: pricesAsOf,
  };
}

/** Whether a number can be paid for at all; the rules of the model are looked at elsewhere. */
function isAmount(value: number, from: number): boolean {
  return Number.isInteger(value) && value >= from;
}

/** What one picture costs beside itself. Whether several share one prompt's price is not documented, so each pays it. */
function besideThePicture(
  request: ImageRequest,
  prices: Extract<PriceList, { kind: "tokens" }>,
): Range {
  const { perMillion, inputImage, maxTextOut } = prices;
  // Every token of a text stands for at least one of its bytes.
  const text = Buffer.byteLength(request.prompt) + promptFrame;
  const fidelity = request.inputFidelity === "high" ? inputImage.highFidelity : 0;
  const sent = sentPictures(request).length;
  const pictures = sent + (request.mask === undefined ? 0 : 1);
  const partials = request.count === 1 ? request.partialImages * partialImageTokens : 0;
  const textOut = maxTextOut * (perMillion.textOut ?? perMillion.imageOut);
  return {
    // One prompt and one set of inputs may serve every picture of the call.
    min: (sent * inputImage.min * perMillion.imageIn) / request.count / million,
    max:
      (text * perMillion.textIn +
        pictures * (inputImage.max + fidelity) * perMillion.imageIn +
        partials * perMillion.imageOut +
        textOut) /
      million,
  };
}
