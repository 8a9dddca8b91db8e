import type { Lock } from "../lock/lock.ts";
import type { AssetId } from "../manifest/asset-id.ts";
import type { ResolvedAsset } from "../resolve/resolved-asset.ts";
import { buildJobFields, type BuiltJobFields } from "./build-job-fields.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { InputIndex, Job, JobGraph, JobId } from "./job-graph.ts";
import { jobKey, sha256 } from "./job-key.ts";
import { largest } from "./largest.ts";

/**
 * Compiles assets into jobs: equal ones merged whatever their candidate counts, and those that need the original of an
 * asset nobody has bought yet deferred.
 *
 * Assets that cannot be compiled (an input is not there, a cycle) are left out; their diagnostics say why.
 *
 * @param assets by id, with no reference to an asset that is not among them.
 */
export function compileJobs(
  assets: ReadonlyMap<AssetId, ResolvedAsset>,
  context: { readonly inputs: InputIndex; readonly lock: Lock },
): JobGraph {
  const drafts = new Map<JobId, JobDraft>();
  const jobOf = new Map<AssetId, JobId>();
  for (const asset of parentsFirst(assets)) {
    const built = buildJobFields(asset, context);
    if (built.kind === "unusable") continue;
    if (built.kind === "waiting" && !built.waitsFor.every((id) => jobOf.has(id))) continue;
    const id = built.kind === "known" ? jobKey(built.fields) : deferredId(asset, built, jobOf);
    jobOf.set(asset.id, id);
    const draft = drafts.get(id);
    if (draft === undefined) drafts.set(id, { built, assets: [asset] });
    else draft.assets.push(asset);
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
  readonly assets: ResolvedAsset[];
}

/**
 * Names a deferred job by what is known of it, with its parents' jobs in place of their pictures: equal chains merge
 * before anything is bought.
 */
function deferredId(
  asset: ResolvedAsset,
  built: { readonly waitsFor: readonly AssetId[] },
  jobOf: ReadonlyMap<AssetId, JobId>,
): JobId {
  const description = {
    ...asset,
    id: undefined,
    origin: undefined,
    origins: undefined,
    alt: undefined,
    derivatives: undefined,
    candidates: undefined,
    partialImages: undefined,
    preserveOutside: undefined,
    inputs: asset.inputs.map((input) =>
      input.source.kind === "asset" && built.waitsFor.includes(input.source.id)
        ? { ...input, source: { kind: "job", id: jobOf.get(input.source.id) } }
        : input,
    ),
  };
  return `deferred-${sha256(canonicalJson(description))}`;
}

function finishJob(id: JobId, { built, assets }: JobDraft): Job | undefined {
  const [model] = assets;
  if (model === undefined || built.kind === "unusable") return undefined;
  const base = {
    id,
    provider: model.provider,
    operation: model.operation,
    assets: assets.map((asset) => asset.id).sort(),
    model,
    candidates: largest(assets.map((asset) => asset.candidates)),
    partialImages: largest(assets.map((asset) => asset.partialImages)),
    parents: [...new Set(assets.flatMap(parentsOf))].sort(),
  };
  return built.kind === "known"
    ? { ...base, kind: "keyed", key: id, fields: built.fields }
    : { ...base, kind: "deferred", waitsFor: built.waitsFor };
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
