import { canonicalJson } from "@genlock/core";
import type { Project } from "@genlock/runner";
import { plainModule } from "../plain-module.ts";

/** What a page can see of each asset, as a text that changes when that does. */
export type Snapshot = ReadonlyMap<string, string>;

/** Takes down what pages see of a project: modules, pictures, and what files are made of them. */
export function takeSnapshot(project: Project, base: string): Snapshot {
  const seen = new Map<string, string>();
  const presets = canonicalJson(project.recipes.presets);
  for (const [id, { derivatives }] of project.assets) {
    const art = project.lock.assets.get(id)?.current ?? "";
    const module = { asset: id, variant: undefined, shape: "picture" } as const;
    const text = plainModule(project, module, base) ?? "";
    seen.set(id, [art, presets, canonicalJson(derivatives ?? null), text].join("\n"));
  }
  return seen;
}

/** The assets that pages see otherwise than before: changed, added or removed. */
export function changedAssets(before: Snapshot, after: Snapshot): string[] {
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].filter((id) => before.get(id) !== after.get(id)).sort();
}
