import { diagnosticAt } from "../diagnostics/diagnostic-at.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isReadByAlpha } from "../request/expected-mask.ts";
import type { ResolvedAsset } from "../resolve/resolved-asset.ts";
import { baseSizes } from "./base-sizes.ts";
import type { CheckContext } from "./check-assets.ts";

/** Says what is wrong with where an edit may change a picture. */
export function checkMasks(asset: ResolvedAsset, context: CheckContext): Diagnostic[] {
  if (asset.region !== undefined) return checkRegion(asset, asset.region);
  const { mask, origins, origin } = asset;
  const facts = mask && context.inputs.get(mask.path);
  if (mask === undefined || facts === undefined) return [];
  const found: Diagnostic[] = [];
  const at = origins.get("mask") ?? origin;
  const name = `The mask \`${mask.path}\` of \`${asset.id}\``;
  if (isReadByAlpha(mask.edit) && facts.hasAlpha === false) {
    const message = `${name} has no transparency, so nothing may change.`;
    found.push(diagnosticAt({ code: "MASK_WITHOUT_ALPHA", message, at }));
  }
  const sizes = baseSizes(asset, context);
  const measured = `${facts.width}x${facts.height}`;
  if (sizes[0] !== undefined && !sizes.includes(measured)) {
    const message = `${name} is ${measured}, and the picture it is for ${sizes[0]}.`;
    found.push(diagnosticAt({ code: "MASK_SIZE", message, at }));
  }
  return found;
}

function checkRegion(asset: ResolvedAsset, region: readonly number[]): Diagnostic[] {
  const [left = 0, top = 0, right = 1, bottom = 1] = region;
  if (left < right && top < bottom) return [];
  const message = `The region of \`${asset.id}\` holds nothing: from ${left} to ${right} across, from ${top} to ${bottom} down.`;
  const at = asset.origins.get("region") ?? asset.origin;
  return [diagnosticAt({ code: "REGION_EMPTY", message, at })];
}
