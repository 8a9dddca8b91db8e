import type { AssetId } from "@genlock/core";
import type { PlanOptions, Project } from "@genlock/runner";
import { selectAssets } from "../selection/select-assets.ts";

/** Flags that decide what is planned. */
export interface PlanChoices {
  readonly again?: boolean;
  readonly rebuy?: readonly string[];
  readonly replacePaid?: boolean;
}

/** What to plan for, from what was written on the command line. @throws GenlockError `ASSET_UNKNOWN` */
export function planOptions(
  project: Project,
  patterns: readonly string[],
  choices: PlanChoices,
): PlanOptions {
  const ids = [...project.assets.keys()];
  const rebuy: AssetId[] = selectAssets(choices.rebuy ?? [], ids) ?? [];
  const named = selectAssets(patterns, ids);
  return {
    // What is to be bought again is meant, whether it is named once more or not.
    only: named === undefined ? undefined : [...new Set([...named, ...rebuy])].sort(),
    again: choices.again === true ? (named ?? ids) : [],
    rebuy,
    replacePaid: choices.replacePaid === true,
  };
}
