import { diagnosticAt } from "../diagnostics/diagnostic-at.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ResolvedAsset } from "../resolve/resolved-asset.ts";

/** Says which expectations no picture could meet. */
export function checkExpectations(asset: ResolvedAsset): Diagnostic[] {
  const { alpha, safe_zone: zone } = asset.expect ?? {};
  return [
    ...(zone === undefined ? [] : checkZone(asset, zone)),
    ...(alpha === undefined ? [] : checkAlpha(asset, alpha)),
  ];
}

function checkZone(asset: ResolvedAsset, zone: readonly number[]): Diagnostic[] {
  const [left = 0, top = 0, right = 1, bottom = 1] = zone;
  if (left < right && top < bottom) return [];
  return [
    diagnosticAt({
      code: "EXPECT_SAFE_ZONE_EMPTY",
      message: `The safe zone of \`${asset.id}\` has no room: it is left, top, right and bottom.`,
      at: asset.origins.get("expect.safe_zone") ?? asset.origin,
    }),
  ];
}

function checkAlpha(asset: ResolvedAsset, alpha: boolean): Diagnostic[] {
  const { background, output_format: format } = asset.settings;
  const isOpaque = background === "opaque" || format === "jpeg";
  if (alpha ? !isOpaque : background !== "transparent") return [];
  const asked = isOpaque
    ? `asks for ${format === "jpeg" ? "a jpeg" : "an opaque background"}`
    : "asks for a transparent background";
  return [
    diagnosticAt({
      code: "EXPECT_CONTRADICTION",
      message: `\`${asset.id}\` ${asked}, and expects ${alpha ? "transparency" : "none"}.`,
      at: asset.origins.get("expect.alpha") ?? asset.origin,
    }),
  ];
}
