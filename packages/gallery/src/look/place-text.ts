import type { SourceRange } from "@genlock/core";

/** `genlock.yaml:3:5`. */
export function placeText({ file, start }: SourceRange): string {
  return `${file}:${start.line}:${start.column}`;
}
