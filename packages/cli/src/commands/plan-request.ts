import { shardAssets, type AssetId, type Shard } from "@genlock/core";
import type { PlanOptions, Project } from "@genlock/runner";
import { selectAssets } from "../selection/select-assets.ts";

/** Flags that decide what is planned. */
export interface PlanChoices {
  readonly again?: boolean;
  readonly rebuy?: readonly string[];
  readonly replacePaid?: boolean;
  /** Which part of the assets. Default: all. */
  readonly shard?: Shard;
}

/** What is named and in the shard; `undefined`: all. */
function withinShard(
  named: readonly AssetId[] | undefined,
  { graph }: Project,
  shard: Shard | undefined,
): readonly AssetId[] | undefined {
  if (shard === undefined) return named;
  const own = new Set(shardAssets(graph, shard));
  return named === undefined ? [...own] : named.filter((id) => own.has(id));
}

/** What to plan for, from what was written on the command line. @throws GenlockError `ASSET_UNKNOWN` */
export function planOptions(
  project: Project,
  patterns: readonly string[],
  choices: PlanChoices,
): PlanOptions {
  const ids = [...project.assets.keys()];
  const rebuy: AssetId[] = selectAssets(choices.rebuy ?? [], ids) ?? [];
  const named = withinShard(selectAssets(patterns, ids), project, choices.shard);
  return {
    // What is to be bought again is meant, whether it is named once more or not.
    only: named === undefined ? undefined : [...new Set([...named, ...rebuy])].sort(),
    again: choices.again === true ? (named ?? ids) : [],
    rebuy,
    replacePaid: choices.replacePaid === true,
  };
}
