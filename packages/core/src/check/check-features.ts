import { diagnosticAt } from "../diagnostics/diagnostic-at.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ResolvedAsset } from "../resolve/resolved-asset.ts";

/** Says which of an asset's fields nothing executes yet: in the schema from the start, refused in words until then. */
export function checkFeatures(asset: ResolvedAsset): Diagnostic[] {
  return unavailableFields(asset).map((field) =>
    diagnosticAt({
      code: "FEATURE_NOT_AVAILABLE",
      message: `\`${field}\` is not available with this provider yet: \`${asset.id}\` asks ${asset.provider} for it.`,
      hint: "Leave it out for now.",
      at: asset.origins.get(field.split(":")[0] ?? field) ?? asset.origin,
    }),
  );
}

function unavailableFields(asset: ResolvedAsset): string[] {
  const fields: string[] = [];
  if (asset.conversation) fields.push("turns");
  if (asset.settings.api === "responses") fields.push("api: responses");
  return fields;
}
