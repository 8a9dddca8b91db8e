import { type ApiError, badParameter, cannotDraw } from "./api-error.ts";
import { fieldText } from "./field-text.ts";
import { editNames, generationNames, jsonEditNames, variationNames } from "./request-names.ts";
import type { ServedModel } from "./served-models.ts";

/** The fields of a request. Multipart sends texts only, so numbers were read from them before. */
export type Fields = { readonly [name: string]: unknown };

/** Which operation is asked for. */
export type Operation = "generate" | "edit" | "variation";

/** What the two families have for themselves. */
const dallEOnly = ["response_format", "style"];
const dallENames = ["model", "prompt", "n", "size", "quality", "user", ...dallEOnly];

function knownNames(operation: Operation, fields: Fields): readonly string[] {
  if (operation === "edit") {
    return "images" in fields ? [...editNames, ...jsonEditNames] : editNames;
  }
  return operation === "variation" ? variationNames : generationNames;
}

function isKnown(field: string, model: ServedModel, name: string): boolean {
  if (!model.dallE) {
    return !dallEOnly.includes(field);
  }
  return dallENames.includes(field) && (field !== "style" || name === "dall-e-3");
}

/** The first thing the API would refuse; `undefined`: it would draw. */
export function checkParameters(
  fields: Fields,
  model: ServedModel,
  operation: Operation,
): ApiError | undefined {
  const name = fieldText(fields["model"]);
  const known = knownNames(operation, fields);
  const unknown = Object.keys(fields).find(
    (field) => !known.includes(field) || !isKnown(field, model, name),
  );
  if (unknown !== undefined) {
    return badParameter(unknown, "unknown_parameter", `Unknown parameter: '${unknown}'.`);
  }
  return (
    (operation === "variation" ? undefined : checkPrompt(fields, model)) ??
    checkSettings(fields, model)
  );
}

/** The same for the settings of a picture alone, which the tool of the Responses API has as well. */
export function checkSettings(fields: Fields, model: ServedModel): ApiError | undefined {
  const name = fieldText(fields["model"]);
  return (
    checkNumbers(fields, model) ??
    checkWords(fields, model, name) ??
    checkSize(fields, model) ??
    checkCombinations(fields, model)
  );
}

function checkPrompt(fields: Fields, model: ServedModel): ApiError | undefined {
  const { prompt } = fields;
  if (prompt === undefined || prompt === "") {
    return badParameter(
      "prompt",
      "missing_required_parameter",
      "Missing required parameter: 'prompt'.",
    );
  }
  if (typeof prompt !== "string") {
    return badParameter("prompt", "invalid_type", "Invalid type for 'prompt': expected a string.");
  }
  return prompt.length > model.maxPrompt
    ? badParameter(
        "prompt",
        "string_above_max_length",
        `Invalid 'prompt': string too long. Expected a string with maximum length ${model.maxPrompt}, but got a string with length ${prompt.length} instead.`,
      )
    : undefined;
}

function checkNumbers(fields: Fields, model: ServedModel): ApiError | undefined {
  const limits: { readonly [name: string]: readonly [number, number] } = {
    n: [1, model.maxImages],
    output_compression: [0, 100],
    partial_images: [0, 3],
    frame_count: [2, 16],
  };
  for (const [name, [min, max]] of Object.entries(limits)) {
    const value = fields[name];
    if (value === undefined) continue;
    if (typeof value !== "number" || !Number.isInteger(value)) {
      return badParameter(
        name,
        "invalid_type",
        `Invalid type for '${name}': expected an integer, but got ${typeof value} instead.`,
      );
    }
    if (value < min || value > max) {
      const [code, limit] =
        value < min
          ? ["integer_below_min_value", `>= ${min}`]
          : ["integer_above_max_value", `<= ${max}`];
      return badParameter(
        name,
        code,
        `Invalid '${name}': integer out of range. Expected a value ${limit}, but got ${value} instead.`,
      );
    }
  }
  return undefined;
}

function checkWords(fields: Fields, model: ServedModel, name: string): ApiError | undefined {
  const fidelity = fields["input_fidelity"];
  if (fidelity !== undefined && model.fidelities.length === 0) {
    return cannotDraw(
      "input_fidelity",
      "invalid_input_fidelity_model",
      `The model '${name}' does not support the 'input_fidelity' parameter.`,
    );
  }
  const words: { readonly [name: string]: readonly string[] } = {
    quality: model.qualities,
    background: ["transparent", "opaque", "auto"],
    output_format: model.formats,
    moderation: ["auto", "low"],
    input_fidelity: model.fidelities,
    response_format: ["url", "b64_json"],
    style: ["vivid", "natural"],
    complexity: ["low", "medium", "high"],
  };
  for (const [field, values] of Object.entries(words)) {
    const value = fields[field];
    if (value !== undefined && !values.includes(fieldText(value))) {
      const listed = values.map((word) => `'${word}'`).join(", ");
      return badParameter(
        field,
        "invalid_value",
        `Invalid value: '${fieldText(value)}'. Supported values are: ${listed}.`,
      );
    }
  }
  return undefined;
}

function checkSize(fields: Fields, model: ServedModel): ApiError | undefined {
  const size = fields["size"];
  if (size === undefined || size === "auto") {
    return undefined;
  }
  const refuse = (why: string): ApiError =>
    cannotDraw("size", "invalid_value", `Invalid size '${fieldText(size)}'. ${why}`);
  if (model.sizes !== undefined) {
    return model.sizes.includes(fieldText(size))
      ? undefined
      : badParameter(
          "size",
          "invalid_value",
          `Invalid value: '${fieldText(size)}'. Supported values are: ${model.sizes.map((known) => `'${known}'`).join(", ")}.`,
        );
  }
  const [width = Number.NaN, height = Number.NaN] = fieldText(size).split("x").map(Number);
  if (!Number.isInteger(width) || !Number.isInteger(height)) {
    return refuse("Expected WIDTHxHEIGHT.");
  }
  if (width % 16 !== 0 || height % 16 !== 0) {
    return refuse("Width and height must both be divisible by 16.");
  }
  if (Math.max(width, height) > 3840) {
    return refuse("The longest edge must not exceed 3840.");
  }
  if (Math.max(width, height) > 3 * Math.min(width, height)) {
    return refuse("The aspect ratio must be between 1:3 and 3:1.");
  }
  return width * height < 655_360 || width * height > 8_294_400
    ? refuse("The number of pixels must be between 655360 and 8294400.")
    : undefined;
}

function checkCombinations(fields: Fields, model: ServedModel): ApiError | undefined {
  const { background, output_compression: compression, stream, n } = fields;
  const format = fields["output_format"] ?? "png";
  if (background === "transparent" && !model.transparent) {
    return cannotDraw(
      "background",
      "invalid_value",
      "Transparent background is not supported for this model.",
    );
  }
  if (background === "transparent" && format === "jpeg") {
    return cannotDraw(
      "background",
      "invalid_value",
      "Transparent background is not supported for JPEG output format.",
    );
  }
  if (format === "png" && typeof compression === "number" && compression < 100) {
    return cannotDraw(
      "output_compression",
      "invalid_value",
      "Compression less than 100 is not supported for PNG output format.",
    );
  }
  const isMore = stream === true || compression !== undefined || fields["mask"] !== undefined;
  if (format === "gif" && isMore) {
    return cannotDraw(
      "output_format",
      "invalid_value",
      "gif cannot be streamed, compressed or masked.",
    );
  }
  return stream === true && typeof n === "number" && n > 1
    ? cannotDraw("n", "invalid_value", "Streaming is only supported with n=1.")
    : undefined;
}
