import { cellsOf, type Cell } from "./cells.ts";
import type { SourceRange } from "./diagnostic.ts";
import { hideKeys } from "./hide-keys.ts";
import type { SourceFile } from "./source-file.ts";

/** The parts of a frame that may be coloured: `file:line:column`, the line numbers, the underline. */
export type FramePart = "place" | "gutter" | "mark";

/** How a frame is drawn. */
export interface CodeFrameOptions {
  /** Colours a part. Default: as it is. */
  readonly paint?: ((text: string, part: FramePart) => string) | undefined;
  /** Columns for a line of the text, at least 20; longer lines are cut around the place. Default: 100. */
  readonly width?: number | undefined;
}

/** Lines shown before and after the place. */
const context = 2;

/**
 * Draws the lines around a place, with the place underlined: first `file:line:column`, then the lines with their
 * numbers. What a terminal would obey is escaped and what looks like a key is hidden, so that it can be printed anywhere.
 */
export function codeFrame(
  source: SourceFile,
  range: SourceRange,
  { paint = (text) => text, width = 100 }: CodeFrameOptions = {},
): string {
  const { line, column } = range.start;
  const first = Math.max(1, line - context);
  const lines = linesFrom(source.text, first, line + context - first + 1);
  const digits = String(first + lines.length - 1).length;
  const offset = Math.min(column - 1, lines[line - first]?.length ?? 0);
  const from = offset > width * 0.75 ? offset - Math.floor(width / 2) : 0;
  const drawn = lines.flatMap((text, index) => {
    const number = first + index;
    // The lines around it say where one is, by how they begin.
    const shift = number === line ? from : 0;
    const { cells, isCut } = cutLine(hideKeys(text), shift, width);
    const body = `${shift > 0 ? "…" : ""}${cells.map((cell) => cell.text).join("")}${isCut ? "…" : ""}`;
    const gutter = `${number === line ? ">" : " "} ${String(number).padStart(digits)} |`;
    const row = `${paint(gutter, "gutter")} ${body}`.trimEnd();
    if (number !== line) return [row];
    const [before, under] = underline(cells, range, text.length);
    const blank = paint(`  ${" ".repeat(digits)} |`, "gutter");
    const indent = " ".repeat(before + (from > 0 ? 1 : 0));
    return [row, `${blank} ${indent}${paint("^".repeat(under), "mark")}`];
  });
  const place = paint(`${range.file}:${line}:${column}`, "place");
  return [place, ...drawn].join("\n");
}

/** The cells of a line from an offset on, as many as fit. */
function cutLine(
  text: string,
  from: number,
  width: number,
): { readonly cells: readonly Cell[]; readonly isCut: boolean } {
  const isHalf = /[\udc00-\udfff]/.test(text.charAt(from)) && from > 0;
  const start = isHalf ? from + 1 : from;
  const cells: Cell[] = [];
  let used = 0;
  for (const cell of cellsOf(text.slice(start, start + width * 4))) {
    used += cell.width;
    if (used > width) return { cells, isCut: true };
    cells.push({ ...cell, start: cell.start + start });
  }
  return { cells, isCut: text.length > start + width * 4 };
}

/** Columns before the underline, and columns of it: at least one, to the end of the line for what goes on below. */
function underline(
  cells: readonly Cell[],
  { start, end }: SourceRange,
  length: number,
): readonly [before: number, under: number] {
  const stop = end.line > start.line ? length : end.column - 1;
  const before = cells.filter((cell) => cell.start < start.column - 1);
  const under = cells.filter((cell) => cell.start >= start.column - 1 && cell.start < stop);
  return [widthOf(before), Math.max(1, widthOf(under))];
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

/** Some lines of a text without their ends. Passes over the ones before without keeping them, since texts may be long. */
function linesFrom(text: string, first: number, count: number): string[] {
  let start = 0;
  for (let line = 1; line < first; line += 1) {
    const end = text.indexOf("\n", start);
    if (end < 0) return [];
    start = end + 1;
  }
  const lines: string[] = [];
  while (lines.length < count && start <= text.length) {
    const end = text.indexOf("\n", start);
    lines.push(text.slice(start, end < 0 ? undefined : end).replace(/\r$/, ""));
    if (end < 0) break;
    start = end + 1;
  }
  return lines;
}
