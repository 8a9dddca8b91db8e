import type { AssetId } from "../manifest/asset-id.ts";
import { composedOutputs } from "./composed-outputs.ts";
import type { JobOutcome } from "./run-report.ts";

/** The assets of a job for which it brought no picture that is as expected. */
export function unmetAssets({ assets, outputs, composites, unmet = [] }: JobOutcome): AssetId[] {
  return assets.filter((id) => {
    const bad = new Set(unmet.filter(({ asset }) => asset === id).map(({ digest }) => digest));
    if (bad.size === 0) return false;
    const own = composites?.find(({ asset }) => asset === id);
    const pictures = composedOutputs(outputs, own).filter(({ role }) => role !== "received");
    return pictures.every(({ digest }) => bad.has(digest));
  });
}
