import { diagnosticAt } from "../diagnostics/diagnostic-at.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { transparencyRoute, whyNotKeyed } from "../request/transparency-route.ts";
import type { ResolvedAsset } from "../resolve/resolved-asset.ts";
import type { CheckContext } from "./check-assets.ts";

/** Says why a transparent background cannot come about as it is asked for, or not well. */
export function checkTransparency(asset: ResolvedAsset, context: CheckContext): Diagnostic[] {
  const { transparency, background } = asset.settings;
  const at = asset.origins.get("transparency") ?? asset.origin;
  if (background !== "transparent") {
    const isOwn = at.file === asset.origin.file && at.pointer.startsWith(asset.origin.pointer);
    if (transparency === undefined || !isOwn) return [];
    const message = `\`${asset.id}\` says how its background becomes transparent, and does not ask for a transparent one.`;
    return [diagnosticAt({ code: "TRANSPARENCY_UNUSED", severity: "warning", message, at })];
  }
  const reason = whyNotKeyed(asset);
  if (transparency === "key" && reason !== undefined) {
    const message = `No backdrop can be taken out of \`${asset.id}\`: it ${reason}.`;
    return [diagnosticAt({ code: "TRANSPARENCY_KEY_UNUSABLE", message, at })];
  }
  return checkLossless(asset, context);
}

function checkLossless(asset: ResolvedAsset, context: CheckContext): Diagnostic[] {
  const format = asset.settings.output_format ?? "png";
  if (format === "png" || transparencyRoute(asset, [asset.id], context) !== "key") return [];
  const message = `The backdrop of \`${asset.id}\` is taken out of a ${format}, whose edges are blurred by its compression.`;
  const at = asset.origins.get("output_format") ?? asset.origin;
  return [diagnosticAt({ code: "TRANSPARENCY_KEY_LOSSY", severity: "warning", message, at })];
}
