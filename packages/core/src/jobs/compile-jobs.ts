import type { Lock, LockedOutput } from "../lock/lock.ts";
import type { AssetId } from "../manifest/asset-id.ts";
import type { ResolvedAsset } from "../resolve/resolved-asset.ts";
import { findTurnPictures } from "../lock/turn-pictures.ts";
import type { BuiltJobFields } from "./build-job-fields.ts";
import { buildTurns, type BuiltTurn } from "./build-turns.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { InputIndex, Job, JobGraph, JobId, PreviousTurn } from "./job-graph.ts";
import type { JobKey } from "./job-fields.ts";
import { jobKey, sha256 } from "./job-key.ts";
import { largest } from "./largest.ts";

/** What assets are compiled against. */
export interface CompileContext {
  readonly inputs: InputIndex;
  readonly lock: Lock;
  /** Pictures of turns that were bought and are not locked, by key: what goes on from them has its key. Default: none. */
  readonly turns?: ReadonlyMap<JobKey, LockedOutput> | undefined;
}

/**
 * Compiles assets into jobs, a conversation into one for each turn: equal ones merged whatever their candidate counts, and
 * those that need the original of an asset nobody has bought yet, or a turn before that was not made, deferred.
 *
 * Assets that cannot be compiled (an input is not there, a cycle) are left out; their diagnostics say why.
 *
 * @param assets by id, with no reference to an asset that is not among them.
 */
export function compileJobs(
  assets: ReadonlyMap<AssetId, ResolvedAsset>,
  context: CompileContext,
): JobGraph {
  const drafts = new Map<JobId, JobDraft>();
  const jobOf = new Map<AssetId, JobId>();
  const pictureOf = findTurnPictures(context.lock, context.turns);
  for (const asset of parentsFirst(assets)) {
    const turns = buildTurns(asset, context, pictureOf);
    if (turns.every(({ built }) => isCompilable(built, jobOf)))
      addTurns(turns, { drafts, jobOf, bought: context.turns });
  }
  const jobs = new Map<JobId, Job>();
  for (const [id, draft] of drafts) {
    const job = finishJob(id, draft);
    if (job !== undefined) jobs.set(id, job);
  }
  return { jobs, jobOf, order: [...jobOf.keys()] };
}

/** The parents of an asset: assets whose original goes into it, sorted, each once. */
export function parentsOf(asset: ResolvedAsset): AssetId[] {
  const parents = new Set<AssetId>();
  for (const { source } of asset.inputs) if (source.kind === "asset") parents.add(source.id);
  return [...parents].sort();
}

interface JobDraft {
  readonly built: BuiltJobFields;
  readonly previous: PreviousTurn | undefined;
  readonly assets: ResolvedAsset[];
  /** Assets with the prompts up to this turn, for whom it is an earlier one. */
  readonly earlier: ResolvedAsset[];
}

function isCompilable(built: BuiltJobFields, jobOf: ReadonlyMap<AssetId, JobId>): boolean {
  if (built.kind === "waiting") return built.waitsFor.every((id) => jobOf.has(id));
  return built.kind === "known";
}

interface GraphDraft {
  readonly drafts: Map<JobId, JobDraft>;
  readonly jobOf: Map<AssetId, JobId>;
  readonly bought: CompileContext["turns"];
}

/** Adds the job of each turn of one asset; the last is the asset's own. */
function addTurns(turns: readonly BuiltTurn[], { drafts, jobOf, bought }: GraphDraft): void {
  let before: JobId | undefined;
  for (const [index, { asset, built, previous }] of turns.entries()) {
    if (built.kind === "unusable") return;
    const id =
      built.kind === "known" ? jobKey(built.fields) : deferredId(asset, { built, before, jobOf });
    // What is bought is not locked yet, so its job is still to be run, for nothing.
    const made = previous !== undefined && previous !== bought?.get(before ?? "");
    const draft = drafts.get(id) ?? {
      built,
      previous: before === undefined ? undefined : { job: before, made },
      assets: [],
      earlier: [],
    };
    drafts.set(id, draft);
    const isLast = index === turns.length - 1;
    (isLast ? draft.assets : draft.earlier).push(asset);
    if (isLast) jobOf.set(asset.id, id);
    before = id;
  }
}

interface Deferral {
  readonly built: { readonly waitsFor: readonly AssetId[] };
  /** The job of the turn before. */
  readonly before: JobId | undefined;
  readonly jobOf: ReadonlyMap<AssetId, JobId>;
}

/**
 * Names a deferred job by what is known of it, with its parents' jobs in place of their pictures: equal chains merge
 * before anything is bought.
 */
function deferredId(asset: ResolvedAsset, { built, before, jobOf }: Deferral): JobId {
  const description = {
    ...asset,
    before,
    id: undefined,
    origin: undefined,
    origins: undefined,
    alt: undefined,
    derivatives: undefined,
    candidates: undefined,
    partialImages: undefined,
    preserveOutside: undefined,
    expect: undefined,
    inputs: asset.inputs.map((input) =>
      input.source.kind === "asset" && built.waitsFor.includes(input.source.id)
        ? { ...input, source: { kind: "job", id: jobOf.get(input.source.id) } }
        : input,
    ),
  };
  return `deferred-${sha256(canonicalJson(description))}`;
}

function finishJob(id: JobId, draft: JobDraft): Job | undefined {
  const { built, previous, assets, earlier } = draft;
  const all = [...assets, ...earlier];
  const [model] = all;
  if (model === undefined || built.kind === "unusable") return undefined;
  const base = {
    id,
    provider: model.provider,
    operation: model.operation,
    assets: assets.map((asset) => asset.id).sort(),
    turnOf: earlier.map((asset) => asset.id).sort(),
    previous,
    model,
    // Whoever goes on from a turn needs one picture of it.
    candidates: largest([1, ...assets.map((asset) => asset.candidates)]),
    partialImages: largest(all.map((asset) => asset.partialImages)),
    parents: [...new Set(all.flatMap(parentsOf))].sort(),
  };
  return built.kind === "known"
    ? { ...base, kind: "keyed", key: id, fields: built.fields }
    : { ...base, kind: "deferred", waitsFor: built.waitsFor, wanted: built.fields };
}

/** Assets so that each comes after those it needs; members of a cycle are left out. */
function parentsFirst(assets: ReadonlyMap<AssetId, ResolvedAsset>): ResolvedAsset[] {
  const open = new Map<AssetId, number>();
  const children = new Map<AssetId, AssetId[]>();
  for (const asset of assets.values()) {
    const parents = parentsOf(asset);
    open.set(asset.id, parents.length);
    for (const parent of parents) {
      const known = children.get(parent);
      if (known === undefined) children.set(parent, [asset.id]);
      else known.push(asset.id);
    }
  }
  const ready = [...assets.values()].filter((asset) => open.get(asset.id) === 0);
  for (const asset of ready) {
    for (const child of children.get(asset.id) ?? []) {
      const left = (open.get(child) ?? 0) - 1;
      open.set(child, left);
      const childAsset = assets.get(child);
      if (left === 0 && childAsset !== undefined) ready.push(childAsset);
    }
  }
  return ready;
}
