/** What a terminal would obey instead of show: controls, line separators and characters that turn the reading direction. */
const unsafe = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Makes text that others wrote safe to print. Line ends stay. */
export function printable(text: string): string {
  return text.replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
