/**
 * What must never reach a terminal raw: controls, line separators, lone surrogates, and characters that are drawn as
 * nothing or turn the reading direction. The joiners and the soft hyphen stay: they belong to scripts and emoji.
 */
const unsafe = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|(?![\u00ad\u200c\u200d])\p{Cf}/gu;

const named: ReadonlyMap<string, string> = new Map([
  ["\n", String.raw`\n`],
  ["\r", String.raw`\r`],
  ["\t", String.raw`\t`],
]);

function escapeCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, "0")}`;
}

/** Makes text that users, providers or files wrote safe to print, on one line. */
export function visible(text: string): string {
  return text.replace(unsafe, (character) => named.get(character) ?? escapeCharacter(character));
}

/** Like {@link visible}, with the line ends kept and tabs as two blanks. */
export function visibleLines(text: string): string {
  return text
    .split("\n")
    .map((line) => visible(line.replaceAll("\t", "  ")))
    .join("\n");
}

/** Escapes the same characters inside JSON text, where the value stays what it was. */
export function visibleJson(json: string): string {
  return json.replace(unsafe, (character) => {
    if (character === "\n") return character;
    return Array.from(
      { length: character.length },
      (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`,
    ).join("");
  });
}
