import { diagnosticAt } from "../diagnostics/diagnostic-at.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { joinWords } from "../manifest/explain/words.ts";
import type { ResolvedAsset } from "../resolve/resolved-asset.ts";
import type { FontCoverage } from "../site/font-coverage.ts";

/** What is known of font files, by path relative to the manifest's folder. */
export type KnownFonts = ReadonlyMap<string, "missing" | FontCoverage>;

/** The most characters that are named. */
const mostNamed = 8;

/** Warns of a text whose font is not there or lacks characters. What is bought needs none, so that nothing else is held up. */
export function checkFonts(asset: ResolvedAsset, fonts: KnownFonts): Diagnostic[] {
  const { text, font } = asset.social?.text ?? {};
  const known = font === undefined ? undefined : fonts.get(font);
  if (text === undefined || known === undefined) return [];
  const at = asset.origins.get("social.font") ?? asset.origin;
  const about = { severity: "warning", at } as const;
  if (known === "missing") {
    const message = `There is no font \`${font}\`, and the text on \`${asset.id}\` needs it.`;
    return [diagnosticAt({ ...about, code: "FONT_NOT_FOUND", message })];
  }
  const lacking = lackingIn(text, known);
  if (lacking.length === 0) return [];
  const named = lacking.slice(0, mostNamed).map((character) => `\`${character}\``);
  const all = lacking.length > mostNamed ? [...named, `${lacking.length - mostNamed} more`] : named;
  const message = `The font \`${font}\` has no ${joinWords(all, "and")}, which the text on \`${asset.id}\` needs.`;
  return [diagnosticAt({ ...about, code: "FONT_LACKS", message })];
}

/** Characters that nobody sees, alone or at all. */
const unseen = /[\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u;

/** The characters that a font lacks, each once; a letter with marks counts as had where its parts are. */
function lackingIn(text: string, has: FontCoverage): string[] {
  const hasAll = (part: string): boolean =>
    Array.from(part).every((character) => has(character.codePointAt(0) ?? 0));
  const seen = Array.from(text.normalize("NFC")).filter((character) => !unseen.test(character));
  return [...new Set(seen)].filter(
    (character) => !hasAll(character) && !hasAll(character.normalize("NFD")),
  );
}

/** The font files that assets name, relative to the manifest's folder, each once. */
export function fontPathsOf(assets: Iterable<ResolvedAsset>): Set<string> {
  return new Set([...assets].flatMap(({ social }) => social?.text?.font ?? []));
}
