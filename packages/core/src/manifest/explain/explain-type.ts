import type { ValidationError } from "../validation-error.ts";
import { adviseOnField } from "./advise-on-field.ts";
import type { ShapeProblem } from "./shape-problem.ts";
import { describe, expectedWords, foundWords, shown, subjectOf } from "./words.ts";

/** Says that a value is of another kind than its key takes. */
export function explainType(error: ValidationError): ShapeProblem {
  const { instancePath, data, parentSchema } = error;
  const types = typesOf(error);
  return {
    code: "MANIFEST_TYPE",
    message:
      instancePath === ""
        ? explainRoot(data)
        : `${subjectOf(instancePath)} must be ${wordsFor(types, parentSchema)}, not ${foundWords(data)}.`,
    hint:
      instancePath === ""
        ? "Begin with `version: 1`."
        : (adviseOnField(instancePath, data) ?? adviseOn(types, data) ?? describe(parentSchema)),
    pointer: instancePath,
    part: "value",
  };
}

function explainRoot(data: unknown): string {
  return data === null
    ? "The file is empty."
    : `The file must be a mapping, not ${foundWords(data)}.`;
}

/** Where `false` is the only truth value, that is what is said. */
function wordsFor(types: readonly string[], schema: ValidationError["parentSchema"]): string {
  const words = expectedWords(types);
  const isFalseAlone = JSON.stringify(schema ?? {}).includes('"const":false');
  return isFalseAlone ? words.replace("`true`, `false`", "`false`") : words;
}

function typesOf({ params }: ValidationError): string[] {
  const { type } = params;
  return Array.isArray(type) ? type.map(String) : String(type).split(",");
}

function adviseOn(types: readonly string[], data: unknown): string | undefined {
  if (data === null) return "Write a value, or leave the key out.";
  const isNumeric = types.includes("integer") || types.includes("number");
  if (typeof data === "string") {
    if (isNumeric && /^\d+$/.test(data)) return `Write \`${data}\` without quotes.`;
    const [, amount] = /^\$?\s*(\d+(?:\.\d+)?)\s*(?:px|%|\$|USD|s)?$/i.exec(data) ?? [];
    if (isNumeric && amount !== undefined) return `Write \`${amount}\`.`;
    if (types.includes("boolean") && /^(true|false)$/.test(data)) {
      return `Write \`${data}\` without quotes.`;
    }
    if (types.includes("boolean") && /^(yes|on|true|y)$/i.test(data)) return "Write `true`.";
    if (types.includes("boolean") && /^(no|off|false|n)$/i.test(data)) return "Write `false`.";
  }
  if (types.includes("boolean") && (data === 0 || data === 1)) {
    return `Write \`${data === 1 ? "true" : "false"}\`.`;
  }
  if (types.includes("string") && (typeof data === "number" || typeof data === "boolean")) {
    return `Put it in quotes if a text is meant: \`"${String(data)}"\`.`;
  }
  if (types.includes("array") && typeof data !== "object") {
    return `Write a list: ${shown(data).replace("`", "`[").replace(/`$/, "]`")}.`;
  }
  return undefined;
}
