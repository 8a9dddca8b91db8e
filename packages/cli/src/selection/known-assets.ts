import type { AssetId } from "@genlock/core";
import type { Project } from "@genlock/runner";
import { assetUnknown, selectAssets } from "./select-assets.ts";

/** The assets of the manifest and those that only the lock has, sorted. */
export function knownAssets({ assets, lock }: Project): AssetId[] {
  return [...new Set([...assets.keys(), ...lock.assets.keys()])].sort();
}

/** One asset that was named. @throws GenlockError `ASSET_UNKNOWN` */
export function requireAsset(id: string, ids: readonly AssetId[]): AssetId {
  if (!ids.includes(id)) throw assetUnknown(id, ids);
  return id;
}

/** Assets that were named by ids and patterns, at least one. @throws GenlockError `ASSET_UNKNOWN` */
export function requireAssets(patterns: readonly string[], ids: readonly AssetId[]): AssetId[] {
  return selectAssets(patterns, ids) ?? [];
}
