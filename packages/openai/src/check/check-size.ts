import type { Dimensions, ImageRequest, RequestFinding, SizeRules } from "@genlock/provider";
import type { ModelFacts } from "../models/model-facts.ts";
import { defaultSize } from "../models/model-table.ts";
import { parseSize } from "../models/picture-size.ts";
import { refuse, warn } from "./findings.ts";
import { brokenLimits, nearestSize } from "./nearest-size.ts";

/** Above this OpenAI calls the result experimental. */
const experimentalPixels = 2560 * 1440;

/** Whether the model can be asked for this size. */
export function checkSize(request: ImageRequest, facts: ModelFacts): RequestFinding[] {
  const { size } = request;
  const rules = facts.sizes;
  const name = facts.names[0] ?? "";
  if (size === undefined || rules === undefined) {
    return [];
  }
  if (size === "auto") {
    return rules.auto ? [] : [refuseAuto(name, rules)];
  }
  const asked = parseSize(size);
  if (asked === undefined) {
    return [
      refuse("invalid", {
        field: "size",
        message: `"${size}" is no size.`,
        hint: "Write WIDTHxHEIGHT in pixels, or auto.",
      }),
    ];
  }
  return rules.kind === "fixed"
    ? checkFixed(asked, name, rules)
    : checkFlexible(asked, name, rules);
}

function refuseAuto(name: string, rules: SizeRules): RequestFinding {
  return refuse("unsupported", {
    field: "size",
    message: `${name} cannot choose a size by itself.`,
    hint: "Name a size.",
    suggestion:
      rules.kind === "fixed" ? rules.sizes.find((size) => size === defaultSize) : defaultSize,
  });
}

function checkFixed(
  asked: Dimensions,
  name: string,
  rules: Extract<SizeRules, { kind: "fixed" }>,
): RequestFinding[] {
  const size = `${asked.width}x${asked.height}`;
  return rules.sizes.includes(size)
    ? []
    : [
        refuse("unsupported", {
          field: "size",
          message: `${name} draws ${rules.sizes.join(", ")} only, not ${size}.`,
          hint: "Take the nearest size, or a model with free sizes such as gpt-image-2.",
          suggestion: nearestSize(asked, rules),
        }),
      ];
}

function checkFlexible(
  asked: Dimensions,
  name: string,
  rules: Extract<SizeRules, { kind: "flexible" }>,
): RequestFinding[] {
  const size = `${asked.width}x${asked.height}`;
  const broken = brokenLimits(asked, rules);
  if (broken.length > 0) {
    return [
      refuse("unsupported", {
        field: "size",
        message: `${name} cannot draw ${size}: ${broken.join("; ")}.`,
        hint: "Take the nearest size; derivatives cut and shrink it for free.",
        suggestion: nearestSize(asked, rules),
      }),
    ];
  }
  return asked.width * asked.height > experimentalPixels
    ? [
        warn("advice", {
          field: "size",
          message: `More than 2560x1440 pixels is experimental; ${size} may come out uneven.`,
        }),
      ]
    : [];
}
