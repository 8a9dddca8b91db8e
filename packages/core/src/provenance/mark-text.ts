/** The most characters of a prompt: with every one escaped, a packet still fits into the one segment a JPEG has for it. */
const longestPrompt = 8000;

/** The most characters of any other text. */
const longestText = 400;

/** A text as it may stand in a mark: no character that XML forbids, no half of a pair, and not longer than fits. */
export function markText(text: string): string {
  return cut(text, longestText);
}

/** A prompt as it may stand in a mark; see {@link markText}. */
export function markPrompt(text: string): string {
  return cut(text, longestPrompt);
}

function cut(text: string, longest: number): string {
  const clean = text
    .toWellFormed()
    .replaceAll(/[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "");
  const characters = Array.from(clean.slice(0, 2 * longest + 2));
  return characters.length <= longest ? clean : `${characters.slice(0, longest - 1).join("")}…`;
}
