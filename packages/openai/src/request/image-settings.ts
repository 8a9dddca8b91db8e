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
  const isDallE = facts?.family === "dall-e";
  const settings = {
    model: modelId,
    prompt: request.prompt,
    n: request.count,
    size: request.size ?? defaultSize,
    quality: request.quality,
    ...(isDallE ? { response_format: "b64_json" } : newerSettings(request, facts)),
    ...request.params,
  };
  return Object.fromEntries(
    Object.entries(settings).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}

/** What DALL·E has no parameters for. */
function newerSettings(
  request: ImageRequest,
  facts: ModelFacts | undefined,
): { readonly [name: string]: JsonValue | undefined } {
  const isEdit = request.operation === "edit";
  // The default of the models that have it; a model with nothing else may refuse even that.
  const isFidelityUseful = isEdit && facts?.inputFidelities?.length !== 1;
  return {
    background: request.background,
    output_format: request.outputFormat,
    output_compression: request.outputCompression,
    moderation: isEdit ? undefined : request.moderation,
    input_fidelity: isFidelityUseful ? request.inputFidelity : undefined,
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
