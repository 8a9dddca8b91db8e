import stringWidth from "string-width";
import type { Paint, Surface } from "./surface.ts";

/** One cell of a table. */
export interface Cell {
  readonly text: string;
  readonly paint?: Paint | undefined;
}

/** How a column behaves. */
export interface Column {
  readonly align?: "left" | "right" | undefined;
  /** Columns of the terminal it may be cut down to where the table is too wide; `undefined`: never cut. */
  readonly shrinkTo?: number | undefined;
}

const gap = "  ";

/** Cuts a text to a width in terminal columns, with `…` at its end. */
export function fitWidth(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = "";
  let used = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    const more = stringWidth(segment);
    if (used + more > width - 1) break;
    kept += segment;
    used += more;
  }
  return `${kept}…`;
}

function measure(rows: readonly (readonly Cell[])[], columns: readonly Column[]): number[] {
  return columns.map((_, index) =>
    Math.max(0, ...rows.map((row) => stringWidth(row[index]?.text ?? ""))),
  );
}

/** Takes what is too much from the columns that can give, the last one first. */
function shrink(widths: readonly number[], columns: readonly Column[], room: number): number[] {
  const result = [...widths];
  let excess = result.reduce((sum, width) => sum + width + gap.length, -gap.length) - room;
  for (let index = result.length - 1; index >= 0 && excess > 0; index -= 1) {
    const least = columns[index]?.shrinkTo;
    const width = result[index] ?? 0;
    if (least !== undefined && width > least) {
      const given = Math.min(excess, width - least);
      result[index] = width - given;
      excess -= given;
    }
  }
  return result;
}

/**
 * Lays rows out in columns, by the width of the characters on a terminal. Lines are cut only where the surface is a
 * terminal: what goes into a file or a pipe stays whole.
 */
export function layoutRows(
  surface: Surface,
  rows: readonly (readonly Cell[])[],
  columns: readonly Column[],
): string[] {
  const room = surface.live ? surface.columns : Number.POSITIVE_INFINITY;
  const widths = shrink(measure(rows, columns), columns, room);
  return rows.map((row) => {
    const cells = columns.map((column, index) => {
      const cell = row[index] ?? { text: "" };
      const width = widths[index] ?? 0;
      const text = fitWidth(cell.text, width);
      const blanks = " ".repeat(Math.max(0, width - stringWidth(text)));
      const painted = cell.paint === undefined ? text : surface.paint(cell.paint, text);
      return column.align === "right" ? `${blanks}${painted}` : `${painted}${blanks}`;
    });
    return cells.join(gap).trimEnd();
  });
}
