/** A stretch of a text, by UTF-16 offsets, and what takes its place. */
export interface Splice {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly text: string;
}

/** Makes replacements that do not overlap; the rest of the text stays as it is. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  let result = "";
  let at = 0;
  for (const splice of [...splices].sort((one, other) => one.start - other.start)) {
    if (splice.start < at) throw new Error("replacements overlap");
    result += text.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  return result + text.slice(at);
}
