import type { StyleTexts } from "../jobs/job-fields.ts";

/** A backdrop of one colour that is asked for, so that it can be taken out. */
export interface Backdrop {
  /** As `#rrggbb`. */
  readonly colour: string;
  /** What is asked of the service's own setting; `undefined`: it has none to speak of. */
  readonly background: "opaque" | undefined;
}

interface KeyColour {
  readonly colour: string;
  readonly name: string;
  /** Words of subjects that have something of the colour. */
  readonly near: ReadonlySet<string>;
}

/** The best first: magenta leaves fine hair the cleanest, and is rare in what people draw. */
const keyColours: readonly KeyColour[] = [
  {
    colour: "#ff00ff",
    name: "magenta",
    near: words(
      "magenta fuchsia pink rose roses violet purple lilac lavender mauve plum orchid flamingo pig blossom cherry peony raspberry berry berries grape grapes unicorn neon synthwave vaporwave lipstick bubblegum candy amethyst iris tulip",
    ),
  },
  {
    colour: "#00ff00",
    name: "green",
    near: words(
      "green lime emerald mint olive jade leaf leaves leafy grass plant plants tree trees forest jungle fern moss cactus frog lizard crocodile dinosaur dragon turtle broccoli apple avocado pear cucumber lettuce herb herbs basil clover garden meadow slime alien zombie neon",
    ),
  },
  {
    colour: "#0000ff",
    name: "blue",
    near: words(
      "blue navy azure cobalt indigo ultramarine sapphire denim jeans sky sea ocean water whale dolphin ice police blueberry ink violet purple robot neon",
    ),
  },
];

/** The texts that say what is drawn. */
export interface SubjectTexts {
  readonly prompts: readonly string[];
  readonly styles: readonly StyleTexts[];
}

/** Chooses the colour of a backdrop that the texts have the least to do with: the same one for the same texts. */
export function chooseKeyColour({ prompts, styles }: SubjectTexts): string {
  const texts = [...prompts, ...styles.flatMap(({ before = "", after = "" }) => [before, after])];
  const text = texts.join(" ").toLowerCase();
  const found = text.match(/[\p{L}]+/gu) ?? [];
  const written = text.match(/#[0-9a-f]{6}\b/g) ?? [];
  const scores = keyColours.map(
    ({ colour, near }) =>
      found.filter((word) => near.has(word)).length +
      written.filter((other) => isAkin(other, colour)).length,
  );
  return keyColours[scores.indexOf(Math.min(...scores))]?.colour ?? "#ff00ff";
}

/** Asks for a backdrop in words, to follow the prompt. */
export function backdropText({ colour }: Backdrop): string {
  const name = keyColours.find((known) => known.colour === colour)?.name ?? colour;
  return `Show it on a perfectly flat, solid ${name} (${colour.toUpperCase()}) background that reaches every edge of the picture: one even colour, with no shadow, no reflection, no gradient, no texture and no frame. Leave some of it around the subject, and use nothing of that colour in the subject itself.`;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}

/** Whether two colours would be hard to tell apart where they meet. */
function isAkin(one: string, other: string): boolean {
  const [a, b] = [channels(one), channels(other)];
  return a.every((value, index) => Math.abs(value - (b[index] ?? 0)) < 112);
}

function channels(colour: string): number[] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
