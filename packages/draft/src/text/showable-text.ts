/** Characters of a text that are looked at: far more than any caption shows, bounded for any length. */
const readCharacters = 2000;

const pictograph = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]/u;
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Z}\ufffd]/u;

const cjk = /[\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Han}]/u;

/** Scripts by the name under which a caption says that it cannot show them. */
const scripts: readonly (readonly [name: string, members: RegExp])[] = [
  ["Korean", /\p{Script=Hangul}/u],
  ["Chinese", /\p{Script=Han}/u],
  ["Arabic", /\p{Script=Arabic}/u],
  ["Hebrew", /\p{Script=Hebrew}/u],
  ["Hindi", /\p{Script=Devanagari}/u],
  ["Thai", /\p{Script=Thai}/u],
  ["Georgian", /\p{Script=Georgian}/u],
  ["Armenian", /\p{Script=Armenian}/u],
  ["Bengali", /\p{Script=Bengali}/u],
  ["Tamil", /\p{Script=Tamil}/u],
];

/**
 * A text as the font can show it, on one line: accents taken off where the font lacks them, pictographs left out, and
 * a run of any other missing script named, as in `[Japanese text]`. `""` when nothing is left.
 */
export function showableText(text: string, has: (character: string) => boolean): string {
  const read = text.slice(0, readCharacters).toWellFormed().normalize("NFC");
  const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(read);
  let shown = "";
  let naming = "";
  for (const character of read) {
    const piece = showCharacter(character, has);
    const script = piece === undefined ? scriptOf(character, japanese) : "";
    // A space or sign between two words of one foreign script does not end its run.
    if (piece !== undefined && /[\p{L}\p{N}]/u.test(piece)) naming = "";
    if (script !== "" && script !== naming) shown += ` [${script} text] `;
    if (script !== "") naming = script;
    shown += piece ?? "";
  }
  return shown.replaceAll(/\s+/g, " ").trim();
}

/** What stands for one character; `undefined` when it belongs to a script the font lacks. */
function showCharacter(character: string, has: (character: string) => boolean): string | undefined {
  if (invisible.test(character)) return character === "\u00ad" || character === "\u200d" ? "" : " ";
  if (has(character)) return character;
  if (pictograph.test(character)) return "";
  const simpler = Array.from(character.normalize("NFKD")).filter((part) => has(part));
  if (simpler.length > 0) return simpler.join("");
  return /[\p{L}\p{N}]/u.test(character) ? undefined : "";
}

function scriptOf(character: string, japanese: boolean): string {
  if (japanese && cjk.test(character)) return "Japanese";
  return scripts.find(([, members]) => members.test(character))?.[0] ?? "other";
}
