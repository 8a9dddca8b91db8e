import type { SourceFile, SourceRange } from "@genlock/core";

const longest = 160;

/**
 * The lines around a place, with a marker below it. Each line begins with its number, since Vite's overlay trims what
 * stands before the first.
 */
export function codeFrame(source: SourceFile, range: SourceRange): string {
  const lines = source.text.split(/\r?\n/);
  const first = Math.max(1, range.start.line - 2);
  const last = Math.min(lines.length, range.start.line + 2);
  const frame: string[] = [];
  for (let line = first; line <= last; line += 1) {
    const text = (lines[line - 1] ?? "").slice(0, longest);
    frame.push(`${String(line).padEnd(String(last).length)} | ${text}`);
    if (line === range.start.line) frame.push(marker(range, text, String(last).length));
  }
  return frame.join("\n");
}

function marker({ start, end }: SourceRange, text: string, gutter: number): string {
  const column = Math.min(start.column, text.length + 1);
  const stop = end.line === start.line ? Math.min(end.column, text.length + 1) : text.length + 1;
  return `${" ".repeat(gutter)} | ${" ".repeat(column - 1)}${"^".repeat(Math.max(1, stop - column))}`;
}
