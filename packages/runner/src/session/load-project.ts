import { join } from "node:path";
import {
  checkAssets,
  compileJobs,
  dataUrlsOf,
  emptyLock,
  followMoves,
  fontPathsOf,
  hasConflictMarkers,
  inputPathsOf,
  readManifest,
  resolveManifest,
  sortDiagnostics,
  type AssetId,
  type CheckedFile,
  type CompiledFiles,
  type Diagnostic,
  type InputIndex,
  type JoinedManifest,
  type ManifestReading,
  type Lock,
  type ProviderRegistry,
  type Resolution,
  type ResolvedAsset,
} from "@genlock/core";
import type { ReadInputs } from "../inputs/read-inputs.ts";
import type { Leases } from "../leases/leases.ts";
import { readLockFile, readLockText } from "../lock-file/lock-file.ts";
import type { MergeSeat } from "../merge/lock-resolution.ts";
import type { KeysUnder } from "../merge/merge-by-keys.ts";
import { knowFonts } from "./know-fonts.ts";
import { resolveLockFile } from "../merge/resolve-lock-file.ts";
import type { Store } from "../store/store.ts";
import { withStoredTurns } from "./with-stored-turns.ts";
import { loadProvidersFor } from "./load-providers-for.ts";
import type { ProjectPlaces } from "./project-places.ts";
import type { ProjectSettings } from "./project-settings.ts";
import type { Project } from "./session.ts";

/** What a project is loaded with. */
export interface LoadProjectOptions {
  readonly places: ProjectPlaces;
  /** Reads a text file inside the project; `undefined`: it is not there. */
  readonly readText: (path: string) => Promise<string | undefined>;
  readonly readInputs: ReadInputs;
  readonly loadProviders: (names: readonly string[]) => Promise<ProviderRegistry>;
  readonly store: Store;
  readonly leases: Leases;
  /** `undefined`: a lock with conflict markers is an error. */
  readonly merges: MergeSeat | undefined;
  /** Absolute paths of the project's own steps, by name. */
  readonly steps: ReadonlyMap<string, string>;
  /** Default: every text is parsed. */
  readonly compiled?: CompiledFiles | undefined;
  /** What files of the manifest came to when they were read last, by path. Default: every text is read whole. */
  readonly since?: ReadonlyMap<string, CheckedFile> | undefined;
  /** Takes what the manifest's files came to. */
  readonly onReading?: ((reading: ManifestReading) => void) | undefined;
}

/** Where a project is when its manifest cannot be read. */
const noSettings: ProjectSettings = {
  providers: new Map(),
  budget: { perRun: undefined, perDay: undefined, perAsset: undefined },
  marks: { enabled: true, prompt: false },
};

/** What may be nothing but a consequence where a part of the manifest could not be read. */
const unknownNames: ReadonlySet<Diagnostic["code"]> = new Set([
  "ASSET_UNKNOWN_REFERENCE",
  "STYLE_UNKNOWN",
]);

const noAssets: Resolution = { assets: new Map(), broken: [], diagnostics: [] };

/**
 * Reads a project from disk.
 *
 * @throws GenlockError `MANIFEST_NOT_FOUND`, `LOCK_CORRUPT`, `LOCK_PICKS_DIFFER`, `LOCK_VERSION`, `STORE_FAILED`
 */
export async function loadProject(options: LoadProjectOptions): Promise<Project> {
  const { places } = options;
  const file = places.manifest.slice(places.root.length + 1);
  const read = new Set<string>();
  const readText = (path: string): Promise<string | undefined> => {
    read.add(path);
    return options.readText(path);
  };
  const { compiled, since } = options;
  const reading = await readManifest({ file, read: readText, compiled, since });
  const manifest = reading.manifest ?? reading.partial;
  options.onReading?.(reading);
  const steps = new Set(options.steps.keys());
  const resolution =
    manifest === undefined ? noAssets : await resolveManifest(manifest, readText, steps);
  const { assets } = resolution;
  const paths = [...new Set([...assets.values()].flatMap(inputPathsOf))];
  const dataUrls = new Set([...assets.values()].flatMap(dataUrlsOf));
  const { inputs, problems } = await options.readInputs(
    [...paths, ...dataUrls].map((path) => ({ path, kind: "picture" })),
  );
  const originalsDir = join(places.root, manifest?.originals ?? "genlock");
  const isSound = !hasError([...reading.diagnostics, ...resolution.diagnostics]);
  const written = await readLock({
    ...options,
    originalsDir,
    isSound,
    keysUnder: keysOf(assets, inputs),
  });
  const followed = await compileProject({ assets, inputs, written, isSound }, options.store);
  const { lock } = followed;
  const providers = await loadProvidersFor(namesIn(assets), assets, options.loadProviders);
  const checks = checkAssets({
    assets,
    inputs,
    problems: new Map(problems.map((problem) => [problem.path, problem])),
    fonts: await knowFonts(places.root, fontPathsOf(assets.values())),
    lock,
    brokenAssets: [...reading.brokenAssets, ...resolution.broken],
    providers,
    originals: manifest?.originals,
  });
  return {
    root: places.root,
    originalsDir,
    sources: reading.files,
    diagnostics: sortDiagnostics(diagnosticsOf(reading, resolution, checks)),
    assets,
    ...followed,
    providers,
    inputs,
    settings: manifest === undefined ? noSettings : settingsOf(manifest),
    recipes: { presets: manifest?.presets?.value ?? {}, steps },
    files: [
      ...[...read, ...paths].map((path) => join(places.root, path)),
      ...options.steps.values(),
      places.lock,
    ],
  };
}

interface ReadProject {
  readonly assets: ReadonlyMap<AssetId, ResolvedAsset>;
  readonly inputs: InputIndex;
  readonly written: Lock;
  readonly isSound: boolean;
}

/** Compiles jobs with what followed assets to their new names; what a broken manifest lacks was not renamed. */
async function compileProject(
  { assets, inputs, written, isSound }: ReadProject,
  store: Store,
): Promise<Pick<Project, "graph" | "lock" | "moves">> {
  const followed = isSound
    ? followMoves(assets, { inputs, lock: written })
    : { graph: compileJobs(assets, { inputs, lock: written }), lock: written, moves: [] };
  const graph = await withStoredTurns({ ...followed, assets, inputs }, store);
  return { ...followed, graph };
}

interface LockReading extends LoadProjectOptions {
  readonly originalsDir: string;
  /** Whether the manifest can be gone by. */
  readonly isSound: boolean;
  readonly keysUnder: KeysUnder;
}

/** Reads the lock, and resolves what a merge left in it; beside a manifest with errors it is empty then. */
async function readLock(reading: LockReading): Promise<Lock> {
  const { places, originalsDir, store, leases, keysUnder, merges, isSound } = reading;
  const text = await readLockText(places.lock);
  if (text === undefined || merges === undefined || !hasConflictMarkers(text)) {
    return (await readLockFile(places.lock)).lock;
  }
  // What the manifest asks for decides a merge, so the manifest comes first.
  if (!isSound) return emptyLock;
  const { root, lock: lockPath } = places;
  return resolveLockFile({ root, lockPath, originalsDir, store, leases, keysUnder, seat: merges });
}

/** What assets are asked to be, under any lock. */
export function keysOf(assets: ReadonlyMap<AssetId, ResolvedAsset>, inputs: InputIndex): KeysUnder {
  return (lock) => {
    const graph = compileJobs(assets, { inputs, lock });
    return (id) => {
      const job = graph.jobs.get(graph.jobOf.get(id) ?? "");
      return job?.kind === "keyed" ? job.key : undefined;
    };
  };
}

/** All that is to be told; nothing of what is unknown only because a part of the manifest could not be read. */
function diagnosticsOf(
  reading: Pick<ManifestReading, "diagnostics" | "lacksNames">,
  resolution: Resolution,
  checks: readonly Diagnostic[],
): Diagnostic[] {
  const all = [...reading.diagnostics, ...resolution.diagnostics, ...checks];
  return reading.lacksNames ? all.filter(({ code }) => !unknownNames.has(code)) : all;
}

function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/** The providers that assets name, in their order. */
function namesIn(assets: ReadonlyMap<AssetId, ResolvedAsset>): string[] {
  return [...new Set([...assets.values()].map(({ provider }) => provider))];
}

function settingsOf({ providers, budget, provenance }: JoinedManifest): ProjectSettings {
  const milliseconds = (seconds: number | undefined): number | undefined =>
    seconds === undefined ? undefined : seconds * 1000;
  return {
    providers: new Map(
      Object.entries(providers).map(([name, { concurrency, imagesPerMinute, timeouts }]) => [
        name,
        {
          concurrency,
          imagesPerMinute,
          timeouts: {
            answer: milliseconds(timeouts?.answer),
            idle: milliseconds(timeouts?.idle),
            total: milliseconds(timeouts?.total),
          },
        },
      ]),
    ),
    budget: { perRun: budget.perRun, perDay: budget.perDay, perAsset: budget.perAsset },
    marks: {
      enabled: provenance !== false,
      prompt: provenance !== false && provenance?.prompt === true,
    },
  };
}
