import { diffWordsWithSpace } from "diff";
import type { Surface } from "./surface.ts";
import { visible } from "./visible-text.ts";

/** Characters of unchanged text that are shown on each side of a change. */
const context = 24;

/** Texts beyond this are not compared word by word: the comparison would take longer than reading them. */
const longest = 20_000;

function trimBetween(text: string, isFirst: boolean, isLast: boolean): string {
  const head = isFirst ? 0 : context;
  const tail = isLast ? 0 : context;
  if (text.length <= head + tail + 3) return text;
  const start = text.slice(0, head);
  const end = tail === 0 ? "" : text.slice(-tail);
  return `${start}…${end}`;
}

/**
 * Two texts in one line: `[-what went-]{+what came+}` between a little of what stayed. The marks are there without
 * colours too.
 */
export function wordDiff(surface: Surface, before: string, after: string): string {
  if (before.length + after.length > longest) {
    return `${before.length} characters → ${after.length} characters`;
  }
  const parts = diffWordsWithSpace(before, after);
  return parts
    .map((part, index) => {
      if (part.removed) return surface.paint("red", `[-${visible(part.value)}-]`);
      if (part.added) return surface.paint("green", `{+${visible(part.value)}+}`);
      return visible(trimBetween(part.value, index === 0, index === parts.length - 1));
    })
    .join("");
}
