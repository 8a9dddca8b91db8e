import { diagnosticAt } from "../diagnostics/diagnostic-at.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { inputFacts } from "../jobs/input-facts.ts";
import type { ResolvedAsset } from "../resolve/resolved-asset.ts";
import { baseSizes } from "./base-sizes.ts";
import type { CheckContext } from "./check-assets.ts";

/** Says why what lies outside of a mask cannot be kept to the pixel. */
export function checkPreserve(asset: ResolvedAsset, context: CheckContext): Diagnostic[] {
  if (asset.preserveOutside === undefined) return [];
  const reason = unmasked(asset, context);
  if (reason !== undefined) {
    const at = asset.origins.get("preserve_outside") ?? asset.origin;
    return [diagnosticAt({ code: "PRESERVE_WITHOUT_MASK", message: reason, at })];
  }
  return [...checkLossless(asset), ...checkSize(asset, context)];
}

/** Why there is nothing to keep; `undefined`: there is, or nobody can tell yet. */
function unmasked(asset: ResolvedAsset, context: CheckContext): string | undefined {
  const [base] = asset.inputs;
  if (base?.role !== "base" || asset.operation !== "edit" || asset.conversation) {
    return `\`${asset.id}\` is not one edit of one picture, so there are no pixels to put back.`;
  }
  if (asset.mask !== undefined || asset.region !== undefined) return undefined;
  if (inputFacts(base.source, context)?.hasAlpha !== false) return undefined;
  return `Everything of \`${asset.id}\` may change: it has no mask and no region, and no pixel of its picture is transparent.`;
}

function checkLossless(asset: ResolvedAsset): Diagnostic[] {
  const format = asset.settings.output_format ?? "png";
  if (format === "png") return [];
  const message = `\`${asset.id}\` keeps pixels as they are and asks for ${format}, which does not.`;
  const at = asset.origins.get("output_format") ?? asset.origin;
  return [diagnosticAt({ code: "PRESERVE_NOT_LOSSLESS", message, at })];
}

function checkSize(asset: ResolvedAsset, context: CheckContext): Diagnostic[] {
  const { size } = asset.settings;
  const [known, ...others] = baseSizes(asset, context);
  const isOpen = size === undefined || size === "auto";
  if (!isOpen && (known === undefined || [known, ...others].includes(size))) return [];
  const asked = isOpen ? "leaves the size to the service" : `asks for ${size}`;
  const source = known === undefined ? "" : `, and the picture it edits is ${known}`;
  return [
    diagnosticAt({
      code: "PRESERVE_SIZE",
      message: `\`${asset.id}\` ${asked}${source}.`,
      hint: known === undefined ? undefined : `Write \`size: ${known}\`.`,
      at: asset.origins.get("size") ?? asset.origins.get("preserve_outside") ?? asset.origin,
    }),
  ];
}
