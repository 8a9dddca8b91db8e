import type { JsonValue } from "@genlock/provider";
import { canonicalJson } from "../jobs/canonical-json.ts";
import { jobFieldNames, type JobFields } from "../jobs/job-fields.ts";
import type { FieldChange } from "./plan.ts";

/**
 * Says in which fields two jobs differ, in the order of the one field list; empty when their keys are equal. Objects and
 * lists are told member by member (`params.user`, `inputs[0].digest`).
 */
export function fieldChanges(before: JobFields, after: JobFields): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const name of jobFieldNames) {
    compare({ field: name, before: before[name], after: after[name] }, changes);
  }
  return changes;
}

interface Comparison {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

function compare({ field, before, after }: Comparison, changes: FieldChange[]): void {
  if (equal(before, after)) return;
  if (Array.isArray(before) && Array.isArray(after)) {
    const length = Math.max(before.length, after.length);
    for (let index = 0; index < length; index += 1) {
      compare({ field: `${field}[${index}]`, before: before[index], after: after[index] }, changes);
    }
    return;
  }
  if (isRecord(before) && isRecord(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      compare({ field: `${field}.${key}`, before: before[key], after: after[key] }, changes);
    }
    return;
  }
  changes.push({ field, before: asJson(before), after: asJson(after) });
}

function equal(one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return one === other;
  return canonicalJson(one) === canonicalJson(other);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function asJson(value: unknown): JsonValue | undefined {
  if (value === undefined) return undefined;
  const copy: JsonValue = JSON.parse(canonicalJson(value));
  return copy;
}
