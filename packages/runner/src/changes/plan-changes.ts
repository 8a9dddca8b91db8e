import {
  checkAssets,
  compileJobs,
  planRun,
  resolveManifest,
  type AssetId,
  type Diagnostic,
  type JobGraph,
  type Lock,
  type Plan,
  type ProviderRegistry,
  type ResolvedAsset,
} from "@genlock/core";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createCompiledCache } from "../manifest-file/compiled-cache.ts";
import { createProjectReader } from "../manifest-file/project-reader.ts";
import { isOnlyOf } from "../rest/lock-index.ts";
import { withStandingMark } from "../rest/look-at-rest.ts";
import { parseBase, type KeptBase, type RestBase } from "../rest/rest-base.ts";
import { restBasePath, toolOf, type RestMark } from "../rest/rest-mark.ts";
import { loadProvidersFor } from "../session/load-providers-for.ts";
import { policyOf } from "../session/plan-project.ts";
import { projectPlaces, type ProjectPlaces } from "../session/project-places.ts";
import { changedTexts, type ChangedText } from "./changed-texts.ts";
import { collectChanges } from "./collect-changes.ts";
import { isLocal, type Slice } from "./is-local.ts";
import { originalsIndex } from "./originals-index.ts";
import { readEntries } from "./read-entries.ts";

/** A plan of a project in which few assets changed since a plan found nothing to do. */
export interface ChangePlan {
  /** The plan, but for the assets that are current all the same. */
  readonly plan: Plan;
  /** The jobs of the plan's assets. */
  readonly graph: JobGraph;
  /** Assets that the plan leaves out: each is current, and reused. */
  readonly others: number;
  /** Warnings that `check` would show. */
  readonly warnings: number;
}

/** What a plan of changes is made with. */
export interface PlanChangesOptions {
  /** Absolute. */
  readonly manifestPath: string;
  /** The version of the program that asks. */
  readonly toolVersion: string;
  readonly loadProviders: (names: readonly string[]) => Promise<ProviderRegistry>;
}

/** Bytes of all texts beyond which the limits on them are looked at by reading them all. */
const mostBytes = 60_000_000;

/**
 * Plans a project from what was kept of it at rest and the texts that changed since. `undefined`: what changed may concern more
 * than the changed assets, something has to be said of them with its place, or nobody knows; the whole project is to be read then.
 * Writes nothing.
 *
 * @throws GenlockError `PROVIDER_INVALID`
 */
export async function planChanges(options: PlanChangesOptions): Promise<ChangePlan | undefined> {
  const { manifestPath, toolVersion } = options;
  const places = projectPlaces(manifestPath, undefined);
  const found = withStandingMark(manifestPath, toolVersion, (standing): Found | undefined => {
    const { mark, path } = standing;
    const kept =
      mark.base === "" ? undefined : parseBase(readFileSync(restBasePath(path)), mark.base);
    return kept && { mark, kept, texts: changedTexts(standing) };
  });
  if (found === undefined || byteLengthOf(found) > mostBytes) return undefined;
  const { base } = found.kept;
  const compiled = createCompiledCache(places.cache, toolOf(toolVersion));
  const changes = await collectChanges(found.texts, { root: places.root, base, compiled });
  if (changes === undefined) return undefined;
  const readText = createProjectReader(places.root);
  const before = await resolveManifest(changes.before, readText, new Set());
  const after = await resolveManifest(changes.after, readText, new Set());
  const slice = { before: before.assets, after: after.assets };
  if (!isLocal(slice, found.kept)) return undefined;
  const providers = await loadProvidersFor(base.providers, slice.after, options.loadProviders);
  const lock = lockOf(slice, found, places);
  if (lock === undefined) return undefined;
  const context = { base, lock, providers };
  const warnings = warningsAfter(
    found.mark.warnings,
    [...before.diagnostics, ...checksOf(slice.before, context)],
    [...after.diagnostics, ...checksOf(slice.after, context)],
  );
  const planned = planSlice(slice, found.kept, { ...context, places });
  if (warnings === undefined || planned === undefined) return undefined;
  return { ...planned, others: base.assets - slice.before.size, warnings };
}

interface Found {
  readonly mark: RestMark;
  readonly kept: KeptBase;
  readonly texts: readonly ChangedText[];
}

interface SliceContext {
  readonly base: RestBase;
  readonly lock: Lock;
  readonly providers: ProviderRegistry;
}

function byteLengthOf({ mark, texts }: Found): number {
  const old = mark.texts.reduce((sum, [, byteLength]) => sum + byteLength, 0);
  return texts.reduce((sum, { after }) => sum + after.byteLength, old);
}

function lockOf(
  { after }: Slice,
  { mark, kept }: Found,
  { lock: path }: ProjectPlaces,
): Lock | undefined {
  const marks = new Map(mark.marks);
  return readEntries([...after.keys()], { path, index: kept.lockIndex, mark: marks.get(path) });
}

function checksOf(
  assets: ReadonlyMap<AssetId, ResolvedAsset>,
  { base, lock, providers }: SliceContext,
): Diagnostic[] {
  const { originals } = base.manifest;
  return checkAssets({
    assets,
    inputs: new Map(),
    problems: new Map(),
    lock,
    providers,
    originals,
  });
}

/** Warnings of the whole project; `undefined`: there is an error, or one that is told once for many assets. */
function warningsAfter(
  all: number,
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): number | undefined {
  const isPlain = [...before, ...after].every(
    ({ severity, code }) => severity === "warning" && code !== "PROVIDER_MISSING",
  );
  return isPlain ? all - before.length + after.length : undefined;
}

function planSlice(
  { after }: Slice,
  { base, lockIndex }: KeptBase,
  { lock, providers, places }: SliceContext & { readonly places: ProjectPlaces },
): Pick<ChangePlan, "plan" | "graph"> | undefined {
  const inputs = new Map();
  const graph = compileJobs(after, { inputs, lock });
  const entries = [...lock.assets.values()];
  const isOwn = [...graph.jobs.values()].every(
    (job) => job.kind === "keyed" && isOnlyOf(lockIndex, job.key, entries),
  );
  if (!isOwn || graph.order.length !== after.size) return undefined;
  const originalsDir = join(places.root, base.manifest.originals ?? "genlock");
  const store = originalsIndex(originalsDir, places.store);
  const policy = policyOf({});
  const plan = planRun({ graph, assets: after, inputs, lock, store, providers, policy });
  // What is missing is looked for in git too.
  const isThere = [...lock.assets].every(([id, entry]) => {
    const current = entry.outputs.find(({ digest }) => digest === entry.current);
    return current !== undefined && store.hasOriginal(id, current);
  });
  return isThere ? { plan, graph } : undefined;
}
