import type {
  AssetId,
  AssetState,
  FieldChange,
  JobKey,
  LockedOutput,
  Origin,
  ResolvedAsset,
  UnmetExpectation,
} from "@genlock/core";
import type { AssetStatus, Project } from "@genlock/runner";

/** A place in the manifest: `genlock.yaml:12:3`. */
export type Place = string;

/** Everything there is to say about how one asset stands. */
export interface Explanation {
  readonly id: AssetId;
  readonly state: AssetState;
  readonly pinned: boolean;
  /** `undefined` for an orphan. */
  readonly writtenAt: Place | undefined;
  /** What the manifest wants now; `undefined` for an orphan and while a parent is not there. */
  readonly wantedKey: JobKey | undefined;
  /** What the locked picture stands for; `undefined`: nothing is locked. */
  readonly lockedKey: JobKey | undefined;
  /** Each field that differs, with where the manifest says so. */
  readonly changes: readonly (FieldChange & { readonly writtenAt: Place | undefined })[];
  /** The other assets that the same job makes. */
  readonly sharesJobWith: readonly AssetId[];
  /** Assets whose pictures go into this one. */
  readonly madeFrom: readonly AssetId[];
  /** Those of `madeFrom` that are not there yet. */
  readonly waitsFor: readonly AssetId[];
  /** The picked picture as the lock knows it; `undefined`: nothing is locked. */
  readonly picture: LockedOutput | undefined;
  /** The pictures of the turns before it, in order; empty when it has none. */
  readonly turns: readonly LockedOutput[];
  /** Relative to the manifest's folder; `undefined`: the file is not there. */
  readonly file: string | undefined;
  readonly failure: AssetStatus["failure"];
  /** What the picture does not meet of what is expected; empty when it meets all. */
  readonly unmet: readonly UnmetExpectation[];
}

/** Manifest keys that a job field comes from, where its own name is not one. */
const writtenAs: ReadonlyMap<string, readonly string[]> = new Map([
  ["prompt", ["prompt", "prompt_file", "turns"]],
  ["previous", ["turns"]],
  ["styles", ["style"]],
  ["inputs", ["edit", "references", "variation"]],
  ["operation", ["edit", "variation", "prompt"]],
]);

function placeOf(origin: Origin | undefined): Place | undefined {
  if (origin === undefined) return undefined;
  if (origin.range === undefined) return origin.file;
  return `${origin.range.file}:${origin.range.start.line}:${origin.range.start.column}`;
}

function placeOfField(asset: ResolvedAsset | undefined, field: string): Place | undefined {
  if (asset === undefined) return undefined;
  const root = field.split(/[.[]/, 1)[0] ?? field;
  const names = [field, ...(writtenAs.get(root) ?? [root])];
  const name = names.find((candidate) => asset.origins.has(candidate));
  return name === undefined ? undefined : placeOf(asset.origins.get(name));
}

/** Collects what there is to say about one asset. */
export function explainAsset(
  project: Project,
  status: AssetStatus,
  unmet: readonly UnmetExpectation[],
): Explanation {
  const { id } = status;
  const asset = project.assets.get(id);
  const job = project.graph.jobs.get(project.graph.jobOf.get(id) ?? "");
  const entry = project.lock.assets.get(id);
  return {
    id,
    state: status.state,
    pinned: status.pinned,
    writtenAt: placeOf(asset?.origin),
    wantedKey: job?.kind === "keyed" ? job.key : undefined,
    lockedKey: entry?.accepts.key,
    changes: status.changes.map((change) => ({
      ...change,
      writtenAt: placeOfField(asset, change.field),
    })),
    sharesJobWith: job?.assets.filter((other) => other !== id) ?? [],
    madeFrom: job?.parents ?? [],
    waitsFor: job?.kind === "deferred" ? job.waitsFor : [],
    picture: entry?.outputs.find((output) => output.digest === entry.current),
    turns: entry?.outputs.filter(({ role }) => role === "turn") ?? [],
    file: status.file,
    failure: status.failure,
    unmet,
  };
}
