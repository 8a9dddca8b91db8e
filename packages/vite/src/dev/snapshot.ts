import type { Project } from "@genlock/runner";
import { plainModule } from "../plain-module.ts";

/** What a page can see of each asset, as a text that changes when that does. */
export type Snapshot = ReadonlyMap<string, string>;

/** Takes down what pages see of a project. */
export function takeSnapshot(project: Project, base: string): Snapshot {
  const seen = new Map<string, string>();
  for (const id of project.assets.keys()) {
    const art = project.lock.assets.get(id)?.current ?? "";
    seen.set(id, `${art}\n${plainModule(project, id, base) ?? ""}`);
  }
  return seen;
}

/** The assets that pages see otherwise than before: changed, added or removed. */
export function changedAssets(before: Snapshot, after: Snapshot): string[] {
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].filter((id) => before.get(id) !== after.get(id)).sort();
}
