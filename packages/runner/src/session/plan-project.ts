import {
  currentOutput,
  GenlockError,
  planRun,
  type AssetId,
  type Plan,
  type PlanPolicy,
  type StoreIndex,
} from "@genlock/core";
import type { PlanOptions, Project } from "./session.ts";

/** Plans a project that has no errors. */
export function planProject(project: Project, store: StoreIndex, options: PlanOptions): Plan {
  requireValid(project);
  const { graph, assets, inputs, lock, moves, providers } = project;
  const policy = policyOf(options);
  for (const ids of [policy.only, policy.again, policy.rebuy]) requireKnown(ids, assets);
  return planRun({ graph, assets, inputs, lock, moves, store, providers, policy });
}

/** @throws GenlockError `MANIFEST_INVALID` when there is an error among the diagnostics. */
export function requireValid({ diagnostics }: Project): void {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === "error").length;
  if (errors === 0) return;
  throw new GenlockError({
    code: "MANIFEST_INVALID",
    message: `The manifest has ${errors === 1 ? "an error" : `${errors} errors`}.`,
  });
}

/** Assets that are locked and whose current original is not in its folder. */
export function missingOriginals({ lock, assets }: Project, index: StoreIndex): AssetId[] {
  return [...assets.keys()].filter((id) => {
    const current = currentOutput(lock.assets.get(id));
    return current !== undefined && !index.hasOriginal(id, current);
  });
}

/** What options allow, defaults worked in. */
export function policyOf(options: PlanOptions): PlanPolicy {
  return {
    only: options.only === undefined ? undefined : new Set(options.only),
    again: new Set(options.again),
    rebuy: new Set(options.rebuy),
    frozen: options.frozen ?? false,
    replacePaid: options.replacePaid ?? false,
    buy: options.buy ?? "stale",
  };
}

function requireKnown(
  ids: ReadonlySet<AssetId> | undefined,
  assets: ReadonlyMap<AssetId, unknown>,
): void {
  for (const id of ids ?? []) {
    if (assets.has(id)) continue;
    throw new GenlockError({
      code: "ASSET_UNKNOWN",
      message: `There is no asset \`${id}\` in the manifest.`,
    });
  }
}
