import type { ValidationError } from "../validation-error.ts";
import {
  explainConflict,
  explainMissingCompanion,
  explainMissingKey,
  missingKeys,
} from "./explain-missing-key.ts";
import { explainType } from "./explain-type.ts";
import { explainUnknownKey, meantKey } from "./explain-unknown-key.ts";
import { explainValue } from "./explain-value.ts";
import type { ShapeProblem } from "./shape-problem.ts";
import { limits } from "../yaml/limits.ts";

/**
 * Says what the validator found as a person means it: one problem for each mistake. What follows from another mistake is
 * left out, such as a missing `prompt` where `promt` is written.
 */
export function explainErrors(errors: readonly ValidationError[]): ShapeProblem[] {
  const mistyped = new Set(
    errors.filter(({ keyword }) => keyword === "type").map(({ instancePath }) => instancePath),
  );
  const unknown = Map.groupBy(
    errors.filter(({ keyword }) => keyword === "additionalProperties"),
    ({ instancePath }) => instancePath,
  );
  return errors
    .filter((error) => !isConsequence(error, mistyped))
    .filter((error) => !isMisspelt(missingKeys(error), unknown.get(error.instancePath) ?? []))
    .slice(0, limits.problems + 1)
    .map(explain);
}

/** Whether one of the missing keys is there, spelled wrongly. */
function isMisspelt(missing: readonly string[], unknown: readonly ValidationError[]): boolean {
  if (missing.length === 0) return false;
  return unknown.slice(0, limits.problems).some((error) => missing.includes(meantKey(error) ?? ""));
}

/** Whether an error only repeats what another says, or is told by someone else. */
function isConsequence(error: ValidationError, mistyped: ReadonlySet<string>): boolean {
  const { keyword, schemaPath, instancePath, propertyName } = error;
  if (keyword === "if" || keyword === "propertyNames") return true;
  if (/\/(oneOf|anyOf)\/\d+\/required$/.test(schemaPath)) return true;
  if (keyword !== "type" && propertyName === undefined && mistyped.has(instancePath)) return true;
  if (keyword === "uniqueItems" && instancePath === "/include") return true;
  return propertyName !== undefined && instancePath === "/assets";
}

function explain(error: ValidationError): ShapeProblem {
  switch (error.keyword) {
    case "additionalProperties":
      return explainUnknownKey(error);
    case "type":
      return explainType(error);
    case "required":
      return explainMissingKey(error);
    case "dependencies":
      return explainMissingCompanion(error);
    case "not":
      return explainConflict(error);
    case "oneOf":
      return missingKeys(error).length > 0 ? explainMissingKey(error) : explainConflict(error);
    default:
      return explainValue(error);
  }
}
