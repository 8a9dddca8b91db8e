import type { LineBlock } from "./first-manifest.ts";

/**
 * Adds what is missing of a block at the end of a text. A text that has every line that is not a comment comes back as it
 * was, so adding twice is adding once.
 *
 * @param text `undefined`: there is no file yet.
 */
export function addLines(text: string | undefined, block: LineBlock): string {
  const before = text ?? "";
  const present = new Set(before.split(/\r?\n/).map((line) => line.trim()));
  const rules = block.lines.filter((line) => !line.startsWith("#"));
  if (rules.every((line) => present.has(line))) return before;
  const missing = block.lines.filter((line) => !present.has(line));
  const end = before === "" || before.endsWith("\n") ? "" : "\n";
  const space = before === "" ? "" : "\n";
  return `${before}${end}${space}${missing.join("\n")}\n`;
}
