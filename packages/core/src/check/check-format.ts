import { diagnosticAt } from "../diagnostics/diagnostic-at.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ResolvedAsset } from "../resolve/resolved-asset.ts";

/** Says that an svg cannot be asked for: what is bought is decoded before it is locked, and an svg is a program more than a picture. */
export function checkFormat({ id, settings, origins, origin }: ResolvedAsset): Diagnostic[] {
  if (settings.output_format !== "svg") return [];
  return [
    diagnosticAt({
      code: "REQUEST_UNSUPPORTED",
      message: `\`${id}\` asks for svg, which would be paid for and never locked: its pixels cannot be looked at.`,
      hint: "Ask for png, jpeg or webp.",
      at: origins.get("output_format") ?? origin,
    }),
  ];
}
