import type { FieldChange } from "@genlock/core";
import { fitWidth } from "./columns.ts";
import type { Surface } from "./surface.ts";
import { visible } from "./visible-text.ts";
import { wordDiff } from "./word-diff.ts";

type Value = FieldChange["before"];

/** Texts up to this length are shown whole, one after the other. */
const shortText = 32;
const digest = /^[0-9a-f]{64}$/;

/** A value of a job field in a few words. */
export function valueText(value: Value): string {
  if (value === undefined) return "(not set)";
  if (typeof value === "string" && digest.test(value)) return `${value.slice(0, 12)}…`;
  return visible(JSON.stringify(value));
}

/** What became of a field: both values where they are short, the words that differ where they are long. */
export function changeText(surface: Surface, change: FieldChange): string {
  const { before, after } = change;
  if (typeof before === "string" && typeof after === "string") {
    const isLong = Math.max(before.length, after.length) > shortText;
    if (isLong && !digest.test(before)) return wordDiff(surface, before, after);
  }
  const room = surface.live ? Math.max(24, Math.floor(surface.columns / 2) - 12) : 400;
  return `${fitWidth(valueText(before), room)} → ${fitWidth(valueText(after), room)}`;
}

/** One line for each change, the field names in a column. */
export function changeLines(
  surface: Surface,
  changes: readonly FieldChange[],
  indent: string,
): string[] {
  const width = Math.max(0, ...changes.map((change) => visible(change.field).length));
  return changes.map((change) => {
    const field = visible(change.field).padEnd(width);
    return `${indent}${surface.paint("dim", field)}  ${changeText(surface, change)}`;
  });
}
