import type { Random } from "../random.ts";
import { turnHue } from "./colour.ts";
import type { Palette } from "./palette.ts";
import type { Mood } from "./palettes.ts";
import { moods } from "./palettes.ts";

/** Characters of a prompt that are looked at: enough for its subject, bounded for any length. */
const readCharacters = 4000;

/** So many of the first words of a mood name the mood itself; the others only hint at it. */
const strongWords = 4;

/** The words of a text, lower-cased, in order. */
export function wordsOf(text: string): string[] {
  return (
    text
      .slice(0, readCharacters)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The moods the prompt's words ask for, the most asked first; earlier words win a tie. */
function moodsAsked(prompt: string): Mood[] {
  const words = wordsOf(prompt);
  const scored = moods.map((mood) => {
    const hits = words.filter((word) => mood.words.includes(word));
    const first = words.findIndex((word) => mood.words.includes(word));
    const strength = (word: string): number => (mood.words.indexOf(word) < strongWords ? 2 : 1);
    const score = [...new Set(hits)].reduce((sum, word) => sum + strength(word), 0);
    return { mood, score, first };
  });
  return scored
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score || left.first - right.first)
    .map(({ mood }) => mood);
}

/**
 * The palette of one picture: what the prompt asks for, with a touch of what it asks for second; else any.
 * Each further candidate (`index`) moves away from the first one.
 */
export function choosePalette(prompt: string, random: Random, index: number): Palette {
  const [first, second] = moodsAsked(prompt);
  const small = random.between(-8, 8);
  if (first === undefined) return vary(random.pick(moods).palette, small);
  const away = (index % 2 === 0 ? 1 : -1) * Math.ceil(index / 2) * 16;
  const base = vary(first.palette, small + away);
  if (second === undefined) return index % 2 === 1 ? swapAccents(base) : base;
  return { ...base, spark: second.palette.mid };
}

function vary(palette: Palette, degrees: number): Palette {
  const turn = (colour: string): string => turnHue(colour, degrees);
  const { deep, shade, mid, tint, pale } = palette;
  return {
    ...palette,
    deep: turn(deep),
    shade: turn(shade),
    mid: turn(mid),
    tint: turn(tint),
    pale: turn(pale),
  };
}

function swapAccents(palette: Palette): Palette {
  return { ...palette, accent: palette.spark, spark: palette.accent };
}
