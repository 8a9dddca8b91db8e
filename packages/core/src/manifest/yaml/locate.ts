import type { SourceRange } from "../../diagnostics/diagnostic.ts";
import { findPlace, type Place } from "./place.ts";

/** Where the lines of a text begin. */
export interface Lines {
  /** The line and column of a UTF-16 offset, both from 1 where the offset is in the text. */
  readonly linePos: (offset: number) => { readonly line: number; readonly col: number };
}

/** Finds the lines of a text, once somebody asks. */
export function createLines(text: string): Lines {
  let starts: number[] | undefined;
  return {
    linePos(offset) {
      starts ??= lineStarts(text);
      let low = 0;
      let high = starts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle + 1;
        else high = middle;
      }
      return { line: low, col: offset - (starts[low - 1] ?? 0) + 1 };
    },
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The stretch of a pointer's value or key; of what is around it where nothing is written there. */
export function stretchAt(
  from: Place,
  pointer: string,
  part: "key" | "value" = "value",
): { readonly start: number; readonly end: number } {
  const place = findPlace(from, pointer);
  if (part === "value") return place;
  if (place.key !== undefined) return place.key;
  // The whole document has no key: its first one says enough, where all of the text would say nothing.
  const [first] = place.parent === undefined ? (place.members?.values() ?? []) : [];
  return first?.key ?? place;
}

/** A stretch of a text as lines and columns. */
export function rangeIn(
  file: string,
  lines: Lines,
  { start, end }: { readonly start: number; readonly end: number },
): SourceRange {
  const from = lines.linePos(start);
  const to = lines.linePos(Math.max(start, end));
  return {
    file,
    start: { line: Math.max(1, from.line), column: Math.max(1, from.col) },
    end: { line: Math.max(1, to.line), column: Math.max(1, to.col) },
  };
}
