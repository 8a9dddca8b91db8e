import { canonicalJson, expectPicture, type AssetId } from "@genlock/core";
import type { Project } from "@genlock/runner";

/** What a page can see of an asset, as texts that change when that does. */
interface Seen {
  /** Which picture it is. */
  readonly art: string;
  /** Everything that goes into the data about it. */
  readonly data: string;
  /** What it is made from. */
  readonly job: string;
}

/** What pages see of a project, by asset. */
export type Snapshot = ReadonlyMap<AssetId, Seen>;

/** Takes down what pages see of a project: data, pictures, and what files are made of them. */
export function takeSnapshot(project: Project): Snapshot {
  const presets = canonicalJson(project.recipes.presets);
  const seen = new Map<AssetId, Seen>();
  for (const [id, asset] of project.assets) {
    const entry = project.lock.assets.get(id);
    const { original } = expectPicture({ ...asset, derivatives: undefined }, entry);
    const { format, width, height } = original;
    const { alt = null, derivatives = null, icons = null, social = null } = asset;
    const data = [format, width, height, alt, derivatives, icons, social];
    seen.set(id, {
      art: entry?.current ?? "",
      data: `${canonicalJson(data)}\n${presets}`,
      job: project.graph.jobOf.get(id) ?? "",
    });
  }
  return seen;
}

/** How two snapshots differ; all sorted. */
export interface SeenChanges {
  /** In only one of them. */
  readonly comeOrGone: readonly AssetId[];
  /** Those that are in both and whose data is another. */
  readonly data: readonly AssetId[];
  /** Those that are in both and whose picture is another. */
  readonly art: readonly AssetId[];
  /** Those that are in both and are made from something else. */
  readonly job: readonly AssetId[];
}

/** Compares what pages saw with what they see. */
export function compareSnapshots(before: Snapshot, after: Snapshot): SeenChanges {
  const both = [...after.keys()].filter((id) => before.has(id)).sort();
  const differing = (part: keyof Seen): AssetId[] =>
    both.filter((id) => before.get(id)?.[part] !== after.get(id)?.[part]);
  const ids = new Set([...before.keys(), ...after.keys()]);
  return {
    comeOrGone: [...ids].filter((id) => before.has(id) !== after.has(id)).sort(),
    data: differing("data"),
    art: differing("art"),
    job: differing("job"),
  };
}
