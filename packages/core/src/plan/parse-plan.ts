import { GenlockError } from "../errors/genlock-error.ts";
import type { SavedPlan } from "./saved-plan.ts";

/**
 * Reads the text of a saved plan, by the published schema. That it has the right form says nothing about what it says: a plan is
 * applied by making it again and comparing (`planDifferences`).
 *
 * @throws GenlockError `PLAN_INVALID`
 */
export async function parsePlan(text: string): Promise<SavedPlan> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw invalid("it is no JSON", cause);
  }
  const { validatePlan } = await import("./generated/validate-plan.js");
  if (!validatePlan(value)) {
    const [error] = validatePlan.errors ?? [];
    const place = error?.instancePath.slice(0, 100) || "the document";
    throw invalid(
      `${JSON.stringify(place)} is not as the schema of plans asks (${error?.keyword})`,
    );
  }
  if (!isSaved(value)) {
    throw invalid("it does not say what it was made from, as a plan of `plan --out` does");
  }
  return value;
}

/** Whether a value that is right by the schema has what only saved plans have. */
function isSaved(value: unknown): value is SavedPlan {
  return typeof value === "object" && value !== null && "request" in value && "basis" in value;
}

function invalid(why: string, cause?: unknown): GenlockError {
  return new GenlockError({
    code: "PLAN_INVALID",
    message: `The saved plan cannot be read: ${why}.`,
    cause,
  });
}
