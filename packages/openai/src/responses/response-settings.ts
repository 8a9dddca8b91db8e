import type { ImageRequest, JsonValue } from "@genlock/provider";
import { defaultMainModel, defaultMaxOutputTokens } from "../models/main-models.ts";
import type { ModelFacts } from "../models/model-facts.ts";
import { defaultSize } from "../models/model-table.ts";
import { type ImageSettings, sentFidelity, withoutUnset } from "../request/image-settings.ts";

/** The settings of one response, pictures and words left out. */
export interface ResponseSettings {
  /** Of the response itself. */
  readonly outer: ImageSettings;
  /** Of the `image_generation` tool. */
  readonly tool: ImageSettings;
}

/** Passed-through parameters that belong to the tool; all others belong to the response. */
const toolParameters = ["complexity", "frame_count", "frame_duration_ms", "svg"];

/** Says the settings of a request in the words of the Responses API. */
export function responseSettings(
  request: ImageRequest,
  modelId: string,
  facts: ModelFacts | undefined,
): ResponseSettings {
  const params = Object.entries(request.params);
  const isTools = ([name]: readonly [string, JsonValue]): boolean => toolParameters.includes(name);
  return {
    outer: {
      model: request.responses?.model ?? defaultMainModel,
      max_output_tokens: request.responses?.maxOutputTokens ?? defaultMaxOutputTokens,
      // Without a limit the main model may draw as often as it likes, and each picture is paid for.
      max_tool_calls: 1,
      // Under `auto` it may answer in words only.
      tool_choice: { type: "image_generation" },
      ...Object.fromEntries(params.filter((param) => !isTools(param))),
    },
    tool: withoutUnset({
      type: "image_generation",
      model: modelId,
      action: request.responses?.action ?? usualAction(request),
      size: request.size ?? defaultSize,
      quality: request.quality,
      background: request.background,
      output_format: request.outputFormat,
      output_compression: request.outputCompression,
      moderation: request.moderation,
      input_fidelity: sentFidelity(request, facts),
      ...Object.fromEntries(params.filter(isTools)),
    }),
  };
}

/** Only where there is a picture that is meant to be changed; else the main model sees what to do. */
function usualAction(request: ImageRequest): "edit" | undefined {
  const isEdit =
    request.continues !== undefined || request.images.some(({ role }) => role === "base");
  return request.operation === "edit" && isEdit ? "edit" : undefined;
}
