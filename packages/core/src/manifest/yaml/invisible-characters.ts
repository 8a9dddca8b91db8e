/** Controls but tab and line ends, line separators, and characters that turn the reading direction. */
const invisible =
  /(?![\t\n\r])[\p{Cc}\p{Zl}\p{Zp}]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** The first character of a text that is not shown as what it is; `undefined`: there is none. */
export function findInvisible(text: string): string | undefined {
  return invisible.exec(text)?.[0];
}

/** A character by its code point. */
export function nameCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `U+${code}`;
}
