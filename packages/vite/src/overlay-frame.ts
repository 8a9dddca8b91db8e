import { codeFrame, type SourceFile, type SourceRange } from "@genlock/core";

/**
 * The frame of a place as Vite shows it: without the place itself, which Vite prints, and each line begun by its number,
 * since the overlay trims what stands before the first.
 */
export function overlayFrame(source: SourceFile, range: SourceRange): string {
  const [, ...rows] = codeFrame(source, range).split("\n");
  return rows.map((row) => row.slice(2).replace(/^( +)(\d+) \|/, "$2$1 |")).join("\n");
}
