/** The forms of keys that services give out. */
const key = /(?<![A-Za-z0-9_-])sk-[A-Za-z0-9_-]{20,}/g;

/** Whether a text has something in it that looks like an API key. */
export function hasKey(text: string): boolean {
  return text.search(key) >= 0;
}

/** Writes asterisks over whatever looks like an API key; the length stays. */
export function hideKeys(text: string): string {
  return text.replace(key, (found) => `sk-${"*".repeat(found.length - 3)}`);
}
