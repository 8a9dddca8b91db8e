import { diagnosticAt } from "../diagnostics/diagnostic-at.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ResolvedAsset } from "../resolve/resolved-asset.ts";

/** Checks prompts and alt text. */
export function checkTexts(asset: ResolvedAsset): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (asset.prompts.some((prompt) => prompt === "")) {
    diagnostics.push(
      diagnosticAt({
        code: "PROMPT_EMPTY",
        message: `The prompt of \`${asset.id}\` is empty.`,
        hint: "Say what to draw.",
        at: asset.origins.get("prompt") ?? asset.origins.get("prompt_file") ?? asset.origin,
      }),
    );
  }
  if (asset.alt === undefined) {
    diagnostics.push(
      diagnosticAt({
        code: "ALT_MISSING",
        severity: "warning",
        message: `\`${asset.id}\` has no alt text.`,
        hint: "Add `alt:` with what the picture shows, or `decorative: true` where it adds nothing.",
        at: asset.origin,
      }),
    );
  }
  return diagnostics;
}
