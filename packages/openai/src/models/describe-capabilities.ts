import type { ImageApi, ImageCapabilities } from "@genlock/provider";
import type { ModelFacts } from "./model-facts.ts";
import { modelsAsOf } from "./model-table.ts";

function backgroundsOf(facts: ModelFacts): readonly string[] | undefined {
  if (facts.transparent === undefined) {
    return undefined;
  }
  return facts.transparent === "no" ? ["opaque", "auto"] : ["transparent", "opaque", "auto"];
}

function apisOf(facts: ModelFacts): readonly ImageApi[] {
  return facts.family === "dall-e" ? ["images"] : ["images", "responses"];
}

/** What a model can do, in the words of the contract; everything is `undefined` for a model that is not known. */
export function describeCapabilities(facts: ModelFacts | undefined): ImageCapabilities {
  return {
    asOf: facts === undefined ? undefined : modelsAsOf,
    status: facts?.status,
    endsOn: facts?.endsOn,
    operations: facts?.operations,
    apis: facts === undefined ? undefined : apisOf(facts),
    sizes: facts?.sizes,
    qualities: facts?.qualities,
    backgrounds: facts === undefined ? undefined : backgroundsOf(facts),
    outputFormats: facts?.outputFormats,
    maxPromptLength: facts?.maxPromptLength,
    maxImagesPerCall: facts?.maxImagesPerCall,
    maxInputImages: facts?.maxInputImages,
    maxPartialImages: facts?.maxPartialImages,
    batch: facts?.batch,
    deterministic: facts === undefined ? undefined : false,
  };
}
