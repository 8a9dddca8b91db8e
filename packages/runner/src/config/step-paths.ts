import { resolve } from "node:path";
import type { GenlockConfig } from "./genlock-config.ts";

/**
 * The modules of a config's steps: absolute paths, by name.
 *
 * @param root absolute path of the config's folder.
 */
export function stepPaths(
  { steps = {} }: Pick<GenlockConfig, "steps">,
  root: string,
): ReadonlyMap<string, string> {
  return new Map(Object.entries(steps).map(([name, path]) => [name, resolve(root, path)]));
}
