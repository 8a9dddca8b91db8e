import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";

/** Turns text into outlines with the font this package carries, so that no system font matters. */
export interface Typeface {
  /** Whether the font can show this character. */
  readonly has: (character: string) => boolean;
  /** Width of a line in pixels at this font size, `tracking` (in ems) added after each character. */
  readonly measure: (text: string, size: number, tracking?: number) => number;
  /** SVG path data of a line whose baseline starts at this place. */
  readonly outline: (text: string, at: LinePlace) => string;
}

/** Where and how large one line is set; pixels. */
export interface LinePlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Space after each character, in ems; default 0. */
  readonly tracking?: number | undefined;
}

const { default: opentype } = await import("opentype.js");
const root = dirname(findPackageJSON(import.meta.url) ?? ".");
const file = readFileSync(join(root, "fonts", "inter-semibold.ttf"));
const font = opentype.parse(Uint8Array.from(file).buffer);
font.position.init();

interface Placed {
  readonly glyph: ReturnType<typeof font.charToGlyph>;
  /** Ems from the start of the line. */
  readonly offset: number;
}

/** Places each character of a line, and says how long the line is, in ems. */
function layOut(text: string, tracking: number): { placed: Placed[]; length: number } {
  const placed: Placed[] = [];
  let length = 0;
  for (const character of text) {
    const glyph = font.charToGlyph(character);
    const before = placed.at(-1)?.glyph;
    if (before !== undefined) length += font.getKerningValue(before, glyph) / font.unitsPerEm;
    placed.push({ glyph, offset: length });
    length += (glyph.advanceWidth ?? 0) / font.unitsPerEm + tracking;
  }
  return { placed, length: placed.length === 0 ? 0 : length - tracking };
}

/** The font this package carries: Inter, semi-bold. */
export const typeface: Typeface = {
  has: (character) => font.charToGlyph(character).index !== 0,
  measure: (text, size, tracking = 0) => layOut(text, tracking).length * size,
  outline: (text, { x, y, size, tracking = 0 }) =>
    layOut(text, tracking)
      .placed.map(({ glyph, offset }) => glyph.getPath(x + offset * size, y, size).toPathData(2))
      .join(""),
};
