import type { ImageRequest, JsonValue, RequestFinding } from "@genlock/provider";
import type { ModelFacts } from "../models/model-facts.ts";
import { ownMember } from "../models/own-member.ts";
import { refuse, warn } from "./findings.ts";
import { type KnownParameter, parametersOf } from "./known-parameters.ts";
import { nearestWord } from "./nearest-word.ts";

/** Parameters that genlock has words of its own for, and those words. */
const firstClass: { readonly [name: string]: string | undefined } = {
  background: "background",
  image: "edit",
  "image[]": "edit",
  images: "edit",
  input_fidelity: "input_fidelity",
  mask: "mask",
  model: "model",
  moderation: "moderation",
  n: "candidates",
  output_compression: "output_compression",
  output_format: "output_format",
  partial_images: "partial_images",
  prompt: "prompt",
  quality: "quality",
  size: "size",
  stream: "partial_images",
};

/** What a response is made of, and what would make its price boundless; said by settings, or not at all. */
const ofResponses: { readonly [name: string]: string | undefined } = {
  action: "responses.action",
  conversation: "turns",
  input: "prompt",
  max_output_tokens: "responses.max_output_tokens",
  max_tool_calls: "candidates",
  previous_response_id: "turns",
  tool_choice: "api",
  tools: "api",
};

/** Whether the passed-through parameters are known and fit. */
export function checkParams(
  request: ImageRequest,
  facts: ModelFacts | undefined,
): RequestFinding[] {
  return Object.entries(request.params).flatMap(([name, value]) => {
    const own =
      ownMember(firstClass, name) ??
      (request.api === "responses" ? ownMember(ofResponses, name) : undefined);
    if (own !== undefined) {
      return [
        refuse("invalid", {
          field: `params.${name}`,
          message: `"${name}" is a setting of the asset, not a parameter to pass through.`,
          hint: `Write \`${own}\` on the asset instead.`,
        }),
      ];
    }
    if (name === "markup") {
      return [
        refuse("unsupported", {
          field: "params.markup",
          message: "A markup picture is not available with this provider yet.",
        }),
      ];
    }
    const parameters = parametersOf(request.api);
    const known = ownMember(parameters, name);
    return known === undefined
      ? [unknownParameter(name, Object.keys(parameters))]
      : checkKnown({ name, value, known }, request, facts);
  });
}

function unknownParameter(name: string, known: readonly string[]): RequestFinding {
  const meant = nearestWord(name, known);
  return warn("unknown-parameter", {
    field: `params.${name}`,
    message: `"${name}" is no parameter that is known; it is sent as it is.`,
    hint: meant === undefined ? undefined : `Is \`${meant}\` meant?`,
  });
}

function checkKnown(
  parameter: { readonly name: string; readonly value: JsonValue; readonly known: KnownParameter },
  request: ImageRequest,
  facts: ModelFacts | undefined,
): RequestFinding[] {
  const { name, value, known } = parameter;
  const field = `params.${name}`;
  const findings: RequestFinding[] = [];
  if (!known.fits(value)) {
    findings.push(refuse("invalid", { field, message: `"${name}" must be ${known.shape}.` }));
  }
  if (facts !== undefined && known.family !== undefined && known.family !== facts.family) {
    findings.push(
      refuse("unsupported", { field, message: `${facts.names[0]} has no parameter "${name}".` }),
    );
  }
  if (name === "style" && facts?.names[0] === "dall-e-2") {
    findings.push(refuse("unsupported", { field, message: 'dall-e-2 has no parameter "style".' }));
  }
  if (known.format !== undefined && known.format !== request.outputFormat) {
    findings.push(
      refuse("invalid", {
        field,
        message: `"${name}" needs the output format ${known.format}.`,
      }),
    );
  }
  return findings;
}
