import type { Diagnostic } from "./diagnostic.ts";

/** Sorts by file, then by place; what is about no place comes first. Returns a new list; equal places keep their order. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    ({ range: one }, { range: other }) =>
      compareTexts(one?.file ?? "", other?.file ?? "") ||
      (one?.start.line ?? 0) - (other?.start.line ?? 0) ||
      (one?.start.column ?? 0) - (other?.start.column ?? 0),
  );
}

function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
