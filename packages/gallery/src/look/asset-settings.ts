import type { ResolvedAsset } from "@genlock/core";

/** What is asked for, as written; what nobody wrote is left out. */
export function assetSettings(asset: ResolvedAsset): (readonly [string, string])[] {
  const { settings, derivatives, candidates, styles } = asset;
  const texts: [string, unknown][] = [
    ["operation", asset.operation === "generate" ? undefined : asset.operation],
    ["provider", asset.provider],
    ["api", settings.api],
    ["model", settings.model],
    ["size", settings.size],
    ["quality", settings.quality],
    ["background", settings.background],
    ["format", settings.output_format],
    ["compression", settings.output_compression],
    ["moderation", settings.moderation],
    ["input fidelity", settings.input_fidelity],
    ["params", settings.params],
    ["styles", styles.length === 0 ? undefined : styles.length],
    ["candidates", candidates === 1 ? undefined : candidates],
    ["widths", derivatives?.widths?.join(", ")],
  ];
  return texts.flatMap(([name, value]) => {
    if (value === undefined) return [];
    return [[name, typeof value === "string" ? value : JSON.stringify(value)] as const];
  });
}
