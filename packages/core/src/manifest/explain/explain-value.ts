import { nearestWord } from "../../diagnostics/suggestion.ts";
import type { ValidationError } from "../validation-error.ts";
import { fromPointer, toPointerPart } from "../yaml/place.ts";
import type { ShapeProblem } from "./shape-problem.ts";
import { adviseOnField, adviseOnSize } from "./advise-on-field.ts";
import { counted, describe, foundWords, joinWords, shown, subjectOf } from "./words.ts";

/** Says that a value is of the right kind, but not one that its key takes. */
export function explainValue(error: ValidationError): ShapeProblem {
  const { instancePath: pointer, propertyName } = error;
  if (propertyName !== undefined) return explainName(propertyName, error);
  if (pointer === "/version") return explainVersion(error);
  if (error.keyword === "uniqueItems") return explainRepeated(error);
  const [message, hint] = tell(error);
  return {
    code: "MANIFEST_VALUE",
    message: `${subjectOf(pointer)} ${message}.`,
    hint: hint ?? describe(error.parentSchema),
    pointer,
    part: "value",
  };
}

type Told = readonly [message: string, hint?: string | undefined];

function tell(error: ValidationError): Told {
  const { keyword, data, params } = error;
  switch (keyword) {
    case "enum":
      return tellEnum(params["allowedValues"], data);
    case "const":
      return tellNothing(error);
    case "pattern":
      return [`cannot be ${shown(data)}`, adviseOnText(String(data), error)];
    case "minLength":
      return ["is empty", "Write a text, or leave the key out."];
    case "maxLength":
      return tellLength(error, lengthOf(data), "character");
    case "minItems":
    case "maxItems":
      return tellLength(error, lengthOf(data), "item");
    case "minProperties":
    case "maxProperties":
      return tellLength(error, Object.keys(data ?? {}).length, "key");
    default:
      return tellRange(error);
  }
}

/** What else stands where `false` says that there is to be none, and what to write. */
const besideNothing: ReadonlyMap<string, readonly [kind: string, hint: string]> = new Map([
  ["blur", ["a number of pixels", "Write how much, such as `4`."]],
  ["tint", ["a colour", "Write which, such as `c8553d`."]],
  ["placeholder", ["`colour`, `tiny` or `thumbhash`", "Write one of them."]],
]);

function tellNothing({ instancePath, params, data }: ValidationError): Told {
  const [kind, hint] = besideNothing.get(fromPointer(instancePath).at(-1) ?? "") ?? [
    "a mapping",
    adviseOnField(instancePath, data),
  ];
  return [
    `must be ${kind}, or ${shown(params["allowedValue"])} for none, not ${shown(data)}`,
    hint,
  ];
}

function tellEnum(allowed: unknown, data: unknown): Told {
  const values = Array.isArray(allowed) ? allowed.map(String) : [];
  const list = joinWords(
    values.map((value) => `\`${value}\``),
    "or",
  );
  const nearest = typeof data === "string" ? nearestWord(data, values) : undefined;
  return [`must be ${list}, not ${foundWords(data)}`, nearest && `Did you mean \`${nearest}\`?`];
}

function tellLength({ params, parentSchema }: ValidationError, length: number, noun: string): Told {
  const limit = Number(params["limit"]);
  const { minItems, maxItems } = parentSchema ?? {};
  if (length === 0) return ["is empty", "Write something, or leave the key out."];
  if (minItems !== undefined && minItems === maxItems) {
    return [`must have ${counted(limit, noun)}, and has ${length}`];
  }
  return [`has ${counted(length, noun)}, and ${limit.toLocaleString("en")} is the most`];
}

/** Nobody is told to write a number that costs money or lifts a cap. */
const costly: ReadonlySet<string> = new Set(["candidates", "perRun", "perDay", "perAsset"]);

function tellRange({ params, parentSchema, data, instancePath }: ValidationError): Told {
  const { minimum, exclusiveMinimum, maximum } = parentSchema ?? {};
  const isOpen = exclusiveMinimum !== undefined;
  const words = isOpen
    ? `above ${Number(exclusiveMinimum)} and at most`
    : `from ${Number(minimum).toLocaleString("en")} to`;
  const limit = Number(params["limit"]);
  return [
    `must be ${words} ${Number(maximum).toLocaleString("en")}, not ${shown(data)}`,
    (isOpen && limit === exclusiveMinimum) || costly.has(fromPointer(instancePath).at(-1) ?? "")
      ? adviseOnField(instancePath, data)
      : (adviseOnField(instancePath, data) ?? `Write \`${limit}\`.`),
  ];
}

/** A slip of the pen is put right: a size, a capital letter, a blank after the colon. */
function adviseOnText(text: string, { instancePath, schema }: ValidationError): string | undefined {
  const [, key, rest, more] = /^([a-z_]+):(\S.{0,20})(.?)/.exec(text) ?? [];
  if (key !== undefined && /^\/assets\/[^/]+$/.test(instancePath)) {
    return `Write a blank after the colon: \`${key}: ${rest?.replaceAll("`", "'")}${more === "" ? "" : "…"}\`.`;
  }
  if (instancePath.endsWith("/size")) return adviseOnSize(text);
  const advice = adviseOnField(instancePath, text);
  if (advice !== undefined) return advice;
  const lower = text.toLowerCase();
  return new RegExp(String(schema), "u").test(lower) ? `Write \`${lower}\`.` : undefined;
}

function explainName(name: string, { instancePath, parentSchema }: ValidationError): ShapeProblem {
  return {
    code: "MANIFEST_KEY_INVALID",
    message: `${shown(name)} cannot be a key of ${subjectOf(instancePath)}.`,
    hint: describe(parentSchema),
    pointer: `${instancePath}${toPointerPart(name)}`,
    part: "key",
  };
}

function explainVersion({ data, instancePath }: ValidationError): ShapeProblem {
  const isNewer = typeof data === "number" && data > 1;
  return {
    code: "MANIFEST_VERSION",
    message: `This genlock reads version 1 of the format, not ${foundWords(data)}.`,
    hint: isNewer ? "Update genlock, or write `version: 1`." : "Write `version: 1`.",
    pointer: instancePath,
    part: "value",
  };
}

function explainRepeated({ instancePath, params, data }: ValidationError): ShapeProblem {
  const index = Math.max(Number(params["i"]), Number(params["j"]));
  const value: unknown = Array.isArray(data) ? data[index] : undefined;
  return {
    code: "MANIFEST_VALUE",
    message: `${shown(value)} stands twice in ${subjectOf(instancePath)}.`,
    hint: "Take one of them away.",
    pointer: `${instancePath}/${index}`,
    part: "value",
  };
}

function lengthOf(value: unknown): number {
  if (typeof value === "string") return Array.from(value).length;
  return Array.isArray(value) ? value.length : 0;
}
