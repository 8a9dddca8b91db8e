import { type ApiError, badParameter } from "../api-error.ts";
import { checkSettings, type Fields } from "../check-parameters.ts";
import { fieldText } from "../field-text.ts";
import { type JsonFields, objectOf, objectsOf } from "../objects-of.ts";
import { responseNames, toolNames } from "../request-names.ts";
import { modelNotFound, serveModel } from "../served-models.ts";

/** Models that may write prompts. */
const mainModels = /^gpt-(?:5|6)(?:[.-]|$)/;

const actions = ["auto", "generate", "edit"];

/** The tool that draws, as a request describes it. */
export function toolOf(fields: Fields): JsonFields | undefined {
  const [tool, more] = objectsOf(fields["tools"]);
  return tool?.["type"] === "image_generation" && more === undefined ? tool : undefined;
}

/** What the API would refuse about the settings of a response; `undefined`: nothing. */
export function checkResponse(fields: Fields, servesRetired: boolean): ApiError | undefined {
  const unknown = Object.keys(fields).find((name) => !responseNames.some((one) => one === name));
  if (unknown !== undefined) {
    return badParameter(unknown, "unknown_parameter", `Unknown parameter: '${unknown}'.`);
  }
  const model = fieldText(fields["model"] ?? "");
  if (!mainModels.test(model)) {
    return modelNotFound(model);
  }
  return checkLimits(fields) ?? checkTool(fields, servesRetired);
}

function checkLimits(fields: Fields): ApiError | undefined {
  const { max_output_tokens: tokens, max_tool_calls: calls, store } = fields;
  if (tokens !== undefined && !(Number.isInteger(tokens) && Number(tokens) >= 16)) {
    const message = "Invalid 'max_output_tokens': integer below minimum value.";
    return badParameter("max_output_tokens", "integer_below_min_value", message);
  }
  if (calls !== undefined && !(Number.isInteger(calls) && Number(calls) >= 1)) {
    const message = "Invalid 'max_tool_calls': integer below minimum value.";
    return badParameter("max_tool_calls", "integer_below_min_value", message);
  }
  return store === undefined || typeof store === "boolean"
    ? undefined
    : badParameter("store", "invalid_type", "Invalid type for 'store': expected a boolean.");
}

function checkTool(fields: Fields, servesRetired: boolean): ApiError | undefined {
  const tool = toolOf(fields);
  if (tool === undefined || objectOf(fields["tool_choice"])?.["type"] !== "image_generation") {
    return badParameter("tools", "invalid_value", "This server offers one tool: image_generation.");
  }
  const unknown = Object.keys(tool).find((name) => !toolNames.some((one) => one === name));
  if (unknown !== undefined) {
    return badParameter("tools", "unknown_parameter", `Unknown parameter: 'tools[0].${unknown}'.`);
  }
  const name = fieldText(tool["model"] ?? "gpt-image-2");
  const model = serveModel(name, servesRetired);
  if (model === undefined || model.dallE) {
    return { ...modelNotFound(name), param: "tools" };
  }
  if (tool["action"] !== undefined && !actions.includes(fieldText(tool["action"]))) {
    return badParameter("tools", "invalid_value", "Invalid value for 'action'.");
  }
  const wrong = checkSettings(tool, model);
  return wrong === undefined ? undefined : { ...wrong, param: "tools" };
}
