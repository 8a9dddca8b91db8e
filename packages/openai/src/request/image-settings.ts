import type { ImageRequest, JsonValue } from "@genlock/provider";
import type { ModelFacts } from "../models/model-facts.ts";
import { defaultSize } from "../models/model-table.ts";

/** The settings of one call in the service's own words, pictures left out. */
export interface ImageSettings {
  readonly [name: string]: JsonValue;
}

/**
 * Says a request in the service's words. What the user did not write is left to the model, but for the size: what the
 * service takes without one differs between its endpoints.
 */
export function imageSettings(
  request: ImageRequest,
  modelId: string,
  facts: ModelFacts | undefined,
): ImageSettings {
  const isVariation = request.operation === "variation";
  const isDallE = isVariation || facts?.family === "dall-e";
  return withoutUnset({
    model: modelId,
    ...(isVariation ? {} : { prompt: request.prompt, quality: request.quality }),
    n: request.count,
    size: request.size ?? defaultSize,
    ...(isDallE ? { response_format: "b64_json" } : newerSettings(request, facts)),
    ...request.params,
  });
}

/** What nobody wrote is not sent, not even as null. */
export function withoutUnset(settings: {
  readonly [name: string]: JsonValue | undefined;
}): ImageSettings {
  return Object.fromEntries(
    Object.entries(settings).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}

/** The default of the models that have it; a model with nothing else may refuse even that. */
export function sentFidelity(
  request: ImageRequest,
  facts: ModelFacts | undefined,
): string | undefined {
  const isUseful = request.operation === "edit" && facts?.inputFidelities?.length !== 1;
  return isUseful ? request.inputFidelity : undefined;
}

/** What DALL·E has no parameters for. */
function newerSettings(
  request: ImageRequest,
  facts: ModelFacts | undefined,
): { readonly [name: string]: JsonValue | undefined } {
  return {
    background: request.background,
    output_format: request.outputFormat,
    output_compression: request.outputCompression,
    moderation: request.operation === "edit" ? undefined : request.moderation,
    input_fidelity: sentFidelity(request, facts),
  };
}

/** The settings of a stream; empty when nobody listens, the service would draw several pictures, or the model cannot. */
export function streamSettings(
  request: ImageRequest,
  facts: ModelFacts | undefined,
  isHeard: boolean,
): ImageSettings {
  const isPossible = request.count === 1 && facts?.maxPartialImages !== 0;
  return isHeard && isPossible && request.partialImages > 0
    ? { stream: true, partial_images: request.partialImages }
    : {};
}
