/** One character as it is shown. */
export interface Cell {
  /** What is printed for it: itself, blanks for a tab, an escape for what a terminal would obey. */
  readonly text: string;
  /** Columns of a terminal it takes. */
  readonly width: number;
  /** UTF-16 offset of the character in the line. */
  readonly start: number;
}

/** What is never printed raw: controls, line separators, lone surrogates, marks of reading direction. */
const unsafe = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** What takes two columns: emoji, and the scripts and forms of East Asia. */
const wide =
  /\p{Emoji_Presentation}|\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;

/** What takes no column of its own. */
const joined = /^[\p{M}\p{Cf}]+$/u;

/** Takes a line apart into what is shown. A tab is two blanks. */
export function cellsOf(line: string): Cell[] {
  const segments = new Intl.Segmenter("en", { granularity: "grapheme" }).segment(line);
  return Array.from(segments, ({ segment, index }) => ({ ...shownAs(segment), start: index }));
}

function shownAs(segment: string): Omit<Cell, "start"> {
  if (segment === "\t") return { text: "  ", width: 2 };
  if (unsafe.test(segment)) {
    const text = Array.from(segment, escapeUnsafe).join("");
    return { text, width: text.length };
  }
  if (joined.test(segment)) return { text: segment, width: 0 };
  return { text: segment, width: wide.test(segment) ? 2 : 1 };
}

function escapeUnsafe(character: string): string {
  if (!unsafe.test(character)) return character;
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
}
