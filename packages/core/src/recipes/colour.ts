const words: { readonly [word: string]: string } = {
  black: "#000000",
  transparent: "#00000000",
  white: "#ffffff",
};

/**
 * Writes a colour in the one way recipes have it: `#rrggbb`, or `#rrggbbaa` where it is not opaque, lower case.
 *
 * @param text three, four, six or eight hex digits, with or without `#`, or `black`, `white`, `transparent`.
 * @returns `undefined` for anything else.
 */
export function parseColour(text: string): string | undefined {
  const word = words[text.toLowerCase()];
  if (word !== undefined) return word;
  const [, digits] = /^#?([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const lower = digits.toLowerCase();
  const full = lower.length < 6 ? lower.replaceAll(/./g, "$&$&") : lower;
  return `#${full.length === 8 && full.endsWith("ff") ? full.slice(0, 6) : full}`;
}
