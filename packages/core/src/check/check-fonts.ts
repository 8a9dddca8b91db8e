import { diagnosticAt } from "../diagnostics/diagnostic-at.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ResolvedAsset } from "../resolve/resolved-asset.ts";

/** Warns of a text on a picture whose font is not there. What is bought needs none, so that nothing else is held up. */
export function checkFonts(asset: ResolvedAsset, missing: ReadonlySet<string>): Diagnostic[] {
  const font = asset.social?.text?.font;
  if (font === undefined || !missing.has(font)) return [];
  return [
    diagnosticAt({
      code: "FONT_NOT_FOUND",
      severity: "warning",
      message: `There is no font \`${font}\`, and the text on \`${asset.id}\` needs it.`,
      at: asset.origins.get("social.font") ?? asset.origin,
    }),
  ];
}

/** The font files that assets name, relative to the manifest's folder, each once. */
export function fontPathsOf(assets: Iterable<ResolvedAsset>): Set<string> {
  return new Set([...assets].flatMap(({ social }) => social?.text?.font ?? []));
}
