import { relative, sep } from "node:path";
import {
  currentOutput,
  emptyLock,
  type AssetId,
  type Digest,
  type LockedOutput,
  type RunReport,
  type StoreIndex,
} from "@genlock/core";
import { createDeriver, type Deriver } from "@genlock/derive";
import { createInputsReader } from "../inputs/read-inputs.ts";
import { createLeases } from "../leases/create-leases.ts";
import type { Leases } from "../leases/leases.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { openLedger } from "../ledger/open-ledger.ts";
import { createProjectReader } from "../manifest-file/project-reader.ts";
import { originalPath } from "../originals/original-path.ts";
import { restoreFromGit } from "../restore/restore-from-git.ts";
import { createStore } from "../store/create-store.ts";
import type { Store } from "../store/store.ts";
import type { Inspection } from "../run/run-ports.ts";
import { deriveProject } from "./derive-project.ts";
import { loadProject } from "./load-project.ts";
import { missingOriginals, planProject, requireValid } from "./plan-project.ts";
import { projectPlaces, type ProjectPlaces } from "./project-places.ts";
import { projectStatus } from "./project-status.ts";
import { createInputReader } from "./read-input.ts";
import { restoreOriginals } from "./restore-originals.ts";
import { runProject } from "./run-project.ts";
import type { Project, Session, SessionOptions } from "./session.ts";
import { createStoreIndex } from "./store-index.ts";
import { systemClock } from "./system-clock.ts";
import { verifyOriginals } from "./verify-originals.ts";
import { writeOutcomes } from "./write-outcomes.ts";

/** The adapters of one session. */
interface SessionParts {
  readonly places: ProjectPlaces;
  readonly store: Store;
  readonly leases: Leases;
  readonly ledger: Ledger;
  readonly deriver: Deriver;
}

/**
 * Creates a session of its own. Nothing is read or written before something is asked for. Most callers want
 * `openSession`, which shares one session a manifest within the process.
 */
export function createSession(options: SessionOptions): Promise<Session> {
  const places = projectPlaces(options.manifestPath, options.cacheDir);
  const leases = createLeases(places.leases);
  const parts: SessionParts = {
    places,
    leases,
    store: createStore(places.store),
    ledger: openLedger(places.ledger, { leases }),
    deriver: createDeriver(),
  };
  const readInputs = createInputsReader({
    root: places.root,
    cacheDir: places.cache,
    inspect: (path) => parts.deriver.inspect(path),
  });
  const readText = createProjectReader(places.root);
  const { loadProviders } = options;
  return Promise.resolve({
    manifestPath: places.manifest,
    load: () =>
      loadProject({
        places,
        readText,
        readInputs,
        loadProviders,
        store: parts.store,
        leases,
        merges: options.merges,
      }),
    plan: async (project, planOptions = {}) =>
      planProject(project, await indexFor(project, parts), planOptions),
    run: (project, plan, runOptions = {}) => runWith(parts, { project, plan }, runOptions),
    status: async (project) => {
      const plan = planProject(project, await indexFor(project, parts), {});
      return projectStatus(project, plan, (await parts.ledger.read()).failures);
    },
    verifyOriginals: (project) => verifyOriginals(project),
    derive: (project, { only, onEvent, signal } = {}) =>
      deriveProject({
        project,
        deriver: parts.deriver,
        cacheDir: places.cache,
        only: only === undefined ? undefined : new Set(only),
        isPresent: presenceIn(project, parts.store),
        onEvent,
        signal,
      }),
    close: () => parts.deriver.close(),
  } satisfies Session);
}

/** What planning sees; for the few originals that are in neither folder nor store, git is asked. */
async function indexFor(project: Project, parts: SessionParts): Promise<StoreIndex> {
  requireValid(project);
  const { originalsDir } = project;
  const index = createStoreIndex({
    originalsDir,
    listing: parts.store.loadIndex(),
    inGit: new Set(),
  });
  const inGit = new Set<Digest>();
  for (const id of missingOriginals(project, index)) {
    const digest = project.lock.assets.get(id)?.current;
    if (digest === undefined || index.restorable(id, digest)) continue;
    if (await fetchFromGit(id, project, parts)) inGit.add(digest);
  }
  return inGit.size === 0
    ? index
    : createStoreIndex({ originalsDir, listing: parts.store.loadIndex(), inGit });
}

/** Puts an original's bytes into the store when git has them. Trouble there means that it has not. */
async function fetchFromGit(
  id: AssetId,
  project: Project,
  { store }: SessionParts,
): Promise<boolean> {
  const output = currentOutput(project.lock.assets.get(id));
  if (output === undefined) return false;
  const path = originalPath(project.originalsDir, id, output.mediaType);
  try {
    const blob = await restoreFromGit({
      root: project.root,
      path: relative(project.root, path).split(sep).join("/"),
      digest: output.digest,
      byteLength: output.byteLength,
      store,
    });
    return blob !== undefined;
  } catch {
    return false;
  }
}

function presenceIn(
  { originalsDir }: Project,
  store: Store,
): (id: AssetId, output: LockedOutput) => boolean {
  const index = createStoreIndex({ originalsDir, listing: store.loadIndex(), inGit: new Set() });
  return (id, output) => index.hasOriginal(id, output);
}

async function inspectWith(deriver: Deriver, path: string): Promise<Inspection> {
  const inspection = await deriver.inspect(path);
  return inspection.ok
    ? { ok: true, ...inspection.facts }
    : { ok: false, reason: inspection.detail };
}

async function runWith(
  parts: SessionParts,
  { project, plan }: { readonly project: Project; readonly plan: Parameters<Session["run"]>[1] },
  options: NonNullable<Parameters<Session["run"]>[2]>,
): Promise<RunReport> {
  const { places, store, leases, ledger, deriver } = parts;
  const { root, originalsDir, lock } = project;
  const bytes = { store, originalsDir, root };
  const failed = await restoreOriginals(plan, {
    ...bytes,
    lock,
    fetchFromGit: (id) => fetchFromGit(id, project, parts),
  });
  const written = { lock: project.lock };
  const report = await runProject(
    { project, plan },
    {
      ports: {
        store,
        index: await indexFor(project, parts),
        ledger,
        leases,
        clock: systemClock,
        inspect: (path) => inspectWith(deriver, path),
      },
      writes: {
        inputsOf: (entries) =>
          createInputReader({ ...bytes, lock: emptyLock, inputs: project.inputs, entries }),
        write: async (outcomes) => {
          written.lock = await writeOutcomes(outcomes, {
            ...bytes,
            lock: written.lock,
            lockPath: places.lock,
            leases,
          });
        },
      },
    },
    options,
  );
  return failed.length === 0 ? report : { ...report, jobs: [...failed, ...report.jobs] };
}
