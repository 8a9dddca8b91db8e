import type { ValidationError } from "../validation-error.ts";
import { toPointerPart } from "../yaml/place.ts";
import type { ShapeProblem } from "./shape-problem.ts";
import { meantAmong } from "./explain-unknown-key.ts";
import { joinWords, shown, subjectOf } from "./words.ts";

/** The keys of which one is missing; empty when the error is about something else. */
export function missingKeys({ keyword, params, schema }: ValidationError): string[] {
  if (keyword === "required") return [String(params["missingProperty"])];
  return keyword === "oneOf" && params["passingSchemas"] === null ? requiredKeys(schema) : [];
}

/** Says which key an object lacks. */
export function explainMissingKey(error: ValidationError): ShapeProblem {
  const keys = missingKeys(error).map((key) => `\`${key}\``);
  const which = keys.length === 1 ? keys.join("") : `one of ${joinWords(keys, "or")}`;
  return {
    code: "MANIFEST_MISSING_KEY",
    message: `${subjectOf(error.instancePath)} needs ${which}.`,
    hint: adviseOn(error),
    pointer: error.instancePath,
    part: "key",
  };
}

function adviseOn(error: ValidationError): string | undefined {
  const keys = missingKeys(error);
  if (keys.includes("version")) return "Write `version: 1` at the top.";
  if (keys.includes("prompt")) return "Say what to draw: `prompt: …`.";
  const written = Object.keys(error.data ?? {});
  for (const key of written) {
    const meant = meantAmong(key, keys);
    if (meant !== undefined && !keys.includes(key)) {
      return `${shown(key)} means nothing here. Did you mean \`${meant}\`?`;
    }
  }
  return keys.includes("file") && keys.length > 1
    ? "Write `file: ./picture.png` for a file, or `asset: <id>` for a picture of this manifest."
    : undefined;
}

/** Why a key needs another one, and what to write, by the one that is needed. */
const companions: { readonly [key: string]: { readonly why: string; readonly add: string } } = {
  edit: {
    why: "it says where that picture may change",
    add: "Add `edit:` with the asset or file to edit",
  },
  font: {
    why: "a text is set in a font of the project",
    add: "Add `font:` with a ttf or otf file, relative to this file",
  },
  text: { why: "nothing else is set in it", add: "Add `text:` with the words" },
};

/** Says that a key stands where its companion does not: a mask without an edit. */
export function explainMissingCompanion({ instancePath, params }: ValidationError): ShapeProblem {
  const key = String(params["property"]);
  const companion = String(params["missingProperty"]);
  const { why, add } = companions[companion] ?? {};
  return {
    code: "MANIFEST_MISSING_KEY",
    message: `\`${key}\` needs \`${companion}\`${why === undefined ? "" : `: ${why}`}.`,
    hint: `${add ?? `Add \`${companion}:\``}, or take \`${key}\` away.`,
    pointer: `${instancePath}${toPointerPart(key)}`,
    part: "key",
  };
}

/** Says that keys stand together of which one only can hold. */
export function explainConflict({ instancePath, schema, data }: ValidationError): ShapeProblem {
  const present = new Set(Object.keys(data ?? {}));
  const excluding = Array.isArray(schema) ? requiredKeys(schema) : requiredKeys([schema]);
  const keys = excluding.filter((key) => present.has(key));
  // Pointing at the one written last, since the other one was there before.
  const last = [...present].findLast((key) => keys.includes(key)) ?? "";
  return {
    code: "MANIFEST_CONFLICT",
    message: `${joinWords(
      keys.map((key) => `\`${key}\``),
      "and",
    )} exclude each other.`,
    hint: "Keep the one that is meant.",
    pointer: `${instancePath}${toPointerPart(last)}`,
    part: "key",
  };
}

function requiredKeys(schemas: unknown): string[] {
  if (!Array.isArray(schemas)) return [];
  return schemas.flatMap((branch: unknown) => {
    const required = typeof branch === "object" && branch !== null && "required" in branch;
    return required && Array.isArray(branch.required) ? branch.required.map(String) : [];
  });
}
