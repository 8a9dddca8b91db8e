import type { CostRange, ImageRequest } from "@genlock/provider";
import {
  defaultMainModel,
  defaultMaxOutputTokens,
  findMainModel,
  longContext,
  mainModelsAsOf,
} from "../models/main-models.ts";
import type { ModelFacts } from "../models/model-facts.ts";
import { type PriceList, partialImageTokens, pricesAsOf } from "../models/price-list.ts";
import { readHandle, rememberedAtMost, wayOfTurn } from "../responses/turn-memory.ts";
import type { Range } from "./output-tokens.ts";

const million = 1_000_000;

/** Tokens the service puts around a request to tell the main model about its tool, at most. */
const frameTokens = 4000;

/** Tokens of one picture to the main model, at most, at the detail that is asked for. */
const pictureTokens = 10_000;

/** What goes into a response, at most. */
interface GoingIn {
  /** Tokens. */
  readonly text: number;
  readonly pictures: number;
  /** Tokens of the conversation so far. */
  readonly remembered: number;
}

/**
 * US dollars one response costs at least and at most, around what its picture costs: the main model reads everything
 * twice, before and after it has drawn, and writes no more than it may.
 *
 * `undefined`: a price is not known, or there is too much for the usual price.
 */
export function estimateResponse(
  request: ImageRequest,
  facts: ModelFacts,
  picture: Range,
): CostRange | undefined {
  const { prices } = facts;
  const main = findMainModel(request.responses?.model ?? defaultMainModel);
  const written = request.responses?.maxOutputTokens ?? defaultMaxOutputTokens;
  if (
    main === undefined ||
    prices?.kind !== "tokens" ||
    request.count !== 1 ||
    !Number.isSafeInteger(written) ||
    written < 1 ||
    isOtherTier(request)
  ) {
    return undefined;
  }
  const going = goingIn(request, facts);
  const first = going.text + going.remembered + going.pictures * pictureTokens;
  const second = first + written + pictureTokens;
  if (!(second <= longContext)) {
    return undefined;
  }
  const words = ((first + second) * main.textIn + written * main.textOut) / million;
  return {
    min: picture.min,
    max: picture.max + words + costOfDrawing(request, prices, { ...going, written }),
    asOf: mainModelsAsOf < pricesAsOf ? mainModelsAsOf : pricesAsOf,
  };
}

/** Each tier has a price list of its own. */
function isOtherTier({ params }: ImageRequest): boolean {
  const tier = Object.hasOwn(params, "service_tier") ? params["service_tier"] : undefined;
  return tier !== undefined && tier !== "default";
}

function goingIn(request: ImageRequest, facts: ModelFacts): GoingIn {
  // Every token of a text stands for at least one of its bytes.
  const written =
    Buffer.byteLength(request.prompt) + Buffer.byteLength(JSON.stringify(request.params));
  const memory = memoryOf(request);
  const most = facts.maxInputImages ?? Number.POSITIVE_INFINITY;
  return {
    text: written + frameTokens,
    remembered: memory.tokens,
    pictures: Math.min(
      most,
      request.images.length + (request.mask === undefined ? 0 : 1) + memory.pictures,
    ),
  };
}

/** What the service may remember of the turns before: as told, or as much as is ever gone on with. */
function memoryOf({ continues }: ImageRequest): { tokens: number; pictures: number } {
  if (continues === undefined) {
    return { tokens: 0, pictures: 0 };
  }
  const handle = readHandle(continues.handle);
  if (handle === undefined) {
    return { ...rememberedAtMost };
  }
  return wayOfTurn(continues)?.by === "response"
    ? { tokens: handle.tokens ?? 0, pictures: Math.max(1, handle.pictures) }
    : { tokens: 0, pictures: 1 };
}

/** What the drawing model reads, and what it streams on the way. */
function costOfDrawing(
  request: ImageRequest,
  prices: Extract<PriceList, { kind: "tokens" }>,
  going: GoingIn & { readonly written: number },
): number {
  const { perMillion, inputImage, maxTextOut } = prices;
  const fidelity = request.inputFidelity === "high" ? inputImage.highFidelity : 0;
  return (
    ((going.text + going.remembered + going.written) * perMillion.textIn +
      going.pictures * (inputImage.max + fidelity) * perMillion.imageIn +
      request.partialImages * partialImageTokens * perMillion.imageOut +
      maxTextOut * (perMillion.textOut ?? perMillion.imageOut)) /
    million
  );
}
