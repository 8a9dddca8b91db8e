import type { ImageRequest, JsonValue, RequestFinding } from "@genlock/provider";
import type { ModelFacts } from "../models/model-facts.ts";
import { ownMember } from "../models/own-member.ts";
import { refuse, warn } from "./findings.ts";
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

interface KnownParameter {
  /** The rest of "must be …". */
  readonly shape: string;
  readonly fits: (value: JsonValue) => boolean;
  /** Only one family knows it. */
  readonly family: ModelFacts["family"] | undefined;
  /** Only for this output format. */
  readonly format: string | undefined;
}

function words(...values: readonly string[]): KnownParameter {
  return {
    shape: values.join(" or "),
    fits: (value) => typeof value === "string" && values.includes(value),
    family: undefined,
    format: undefined,
  };
}

function wholeNumber(from: number, to: number): KnownParameter {
  return {
    shape: `a whole number from ${from} to ${to}`,
    fits: (value) => Number.isInteger(value) && Number(value) >= from && Number(value) <= to,
    family: "gpt-image",
    format: "gif",
  };
}

const text: KnownParameter = {
  shape: "a text",
  fits: (value) => typeof value === "string",
  family: undefined,
  format: undefined,
};

const knownParameters: { readonly [name: string]: KnownParameter | undefined } = {
  complexity: { ...words("low", "medium", "high"), family: "gpt-image" },
  frame_count: wholeNumber(2, 16),
  frame_duration_ms: wholeNumber(1, 655_350),
  response_format: { ...words("url", "b64_json"), family: "dall-e" },
  safety_identifier: {
    ...text,
    shape: "a text or null",
    fits: (value) => value === null || typeof value === "string",
  },
  style: { ...words("vivid", "natural"), family: "dall-e" },
  svg: {
    shape: "a mapping",
    fits: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
    family: "gpt-image",
    format: "svg",
  },
  user: text,
};

/** Whether the passed-through parameters are known and fit. */
export function checkParams(
  request: ImageRequest,
  facts: ModelFacts | undefined,
): RequestFinding[] {
  return Object.entries(request.params).flatMap(([name, value]) => {
    const own = ownMember(firstClass, name);
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
    const known = ownMember(knownParameters, name);
    return known === undefined
      ? [unknownParameter(name)]
      : checkKnown({ name, value, known }, request, facts);
  });
}

function unknownParameter(name: string): RequestFinding {
  const meant = nearestWord(name, Object.keys(knownParameters));
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
