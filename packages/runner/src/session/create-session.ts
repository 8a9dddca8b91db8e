import type { CheckedFile, JoinedManifest, ManifestReading } from "@genlock/core";
import { createDeriver } from "@genlock/derive";
import { join } from "node:path";
import { createBatchActions } from "../batch/batch-actions.ts";
import { createBatchJournal } from "../batch/batch-journal.ts";
import { openHistory } from "../history/history.ts";
import { createInputsReader } from "../inputs/read-inputs.ts";
import { createLeases } from "../leases/create-leases.ts";
import { openLedger } from "../ledger/open-ledger.ts";
import { createCompiledCache } from "../manifest-file/compiled-cache.ts";
import { mergeLockFiles } from "../merge/merge-lock-files.ts";
import { createProjectReader } from "../manifest-file/project-reader.ts";
import { fetchInputs } from "../remote/fetch-inputs.ts";
import { knownFetchSettings } from "../remote/fetch-settings.ts";
import { keepRest } from "../rest/keep-rest.ts";
import { toolOf } from "../rest/rest-mark.ts";
import { createSharedActions } from "../shared-store/create-shared-actions.ts";
import { createSharedStore } from "../shared-store/create-shared-store.ts";
import { createStore } from "../store/create-store.ts";
import { createUploadedFiles } from "../uploads/create-uploaded-files.ts";
import { createUpkeep } from "../upkeep/create-upkeep.ts";
import { createArtActions } from "./art/create-art-actions.ts";
import { createMaker } from "./create-maker.ts";
import { deriveProject } from "./derive-project.ts";
import { deriveSite } from "./derive-site.ts";
import { editProject } from "./edit-project.ts";
import { findUnmet } from "./find-unmet.ts";
import { keysOf, loadProject, type LoadProjectOptions } from "./load-project.ts";
import { createPictures } from "./pictures.ts";
import { planProject, requireValid } from "./plan-project.ts";
import { projectPlaces } from "./project-places.ts";
import { projectStatus } from "./project-status.ts";
import { nameStore } from "./name-store.ts";
import { restoreProject } from "./restore-project.ts";
import { indexFor, originalsIn, type SessionParts } from "./session-parts.ts";
import type { RunOptions } from "./run-options.ts";
import type { Project, Session, SessionOptions } from "./session.ts";
import { startRun } from "./start-run.ts";
import { systemClock } from "./system-clock.ts";
import { verifyOriginals } from "./verify-originals.ts";

/**
 * Creates a session of its own. Nothing is read or written before something is asked for. Most callers want
 * `openSession`, which shares one session a manifest within the process.
 */
export function createSession(options: SessionOptions): Promise<Session> {
  const parts = openParts(options);
  const { places, ledger } = parts;
  return Promise.resolve({
    manifestPath: places.manifest,
    ...readingOf(options, parts),
    ...lockingOf(options, parts),
    ...runningOf(parts),
    ...filesOf(parts),
    maker: (project, limits = {}) => createMaker(parts, project, limits),
    storeName: () => nameStore(places.state),
    restore: (project) => restoreProject(project, parts),
    shared: createSharedActions(parts),
    art: createArtActions(parts),
    upkeep: createUpkeep(parts),
    batches: createBatchActions({
      journal: createBatchJournal(places.batches),
      ports: { ledger, clock: systemClock },
    }),
    pictures: createPictures(parts),
    close: () => parts.deriver.close(),
  } satisfies Session);
}

function openParts(options: SessionOptions): SessionParts {
  const { manifestPath, cacheDir, fetch, sharedStore, steps = new Map() } = options;
  const places = projectPlaces(manifestPath, cacheDir);
  const leases = createLeases(places.leases);
  const store = createStore(places.store);
  return {
    places,
    leases,
    store,
    ledger: openLedger(places.ledger, { leases }),
    history: openHistory(places.history),
    deriver: createDeriver(),
    steps,
    files: createUploadedFiles(join(places.cache, "uploads-v1.json")),
    fetch,
    shared: sharedStore === undefined ? undefined : createSharedStore(sharedStore, store),
  };
}

/** What of a session reads a project, changes its manifest and plans. */
function readingOf(
  options: SessionOptions,
  parts: SessionParts,
): Pick<Session, "load" | "edit" | "plan" | "status"> {
  const { places } = parts;
  const { toolVersion } = options;
  const loading = loadOptions(options, parts);
  const compiled =
    toolVersion === undefined ? undefined : createCompiledCache(places.cache, toolOf(toolVersion));
  const readings = new WeakMap<Project, Reading>();
  return {
    load: async ({ cached = false, since } = {}) => {
      const readAt = Date.now();
      const found: ManifestReading[] = [];
      const project = await loadProject({
        ...loading,
        compiled: cached ? compiled : undefined,
        since: since && readings.get(since)?.checked,
        onReading: (reading) => found.push(reading),
      });
      for (const reading of found) readings.set(project, keptOf(reading, readAt));
      return project;
    },
    edit: (project, edit) => editProject(project, edit, loading),
    plan: async (project, planOptions = {}) => {
      const plan = planProject(project, await indexFor(project, parts), planOptions);
      const { manifest, readAt = 0 } = readings.get(project) ?? {};
      if (toolVersion !== undefined && manifest !== undefined) {
        const rest = { project, plan, options: planOptions, manifest, readAt };
        await keepRest(rest, places, toolVersion);
      }
      return plan;
    },
    status: async (project) => {
      const plan = planProject(project, await indexFor(project, parts), {});
      return projectStatus(project, plan, await parts.ledger.read());
    },
  };
}

/** What of a session writes into the lock what was fetched, or what others made. */
function lockingOf(
  { fetch }: SessionOptions,
  parts: SessionParts,
): Pick<Session, "fetchInputs" | "mergeLocks"> {
  const { places, store, leases } = parts;
  return {
    mergeLocks: async (project, files, seat) => {
      requireValid(project);
      const { root, originalsDir, assets, inputs } = project;
      const keysUnder = keysOf(assets, inputs);
      const lockPath = places.lock;
      return mergeLockFiles(files, {
        root,
        originalsDir,
        lockPath,
        store,
        leases,
        keysUnder,
        seat,
      });
    },
    fetchInputs: (project, request = {}) =>
      fetchInputs(
        project,
        {
          store,
          leases,
          lockPath: places.lock,
          cacheDir: places.cache,
          inspect: (path) => parts.deriver.inspect(path),
          settings: knownFetchSettings(fetch),
        },
        request,
      ),
  };
}

/** What of a session runs plans. */
function runningOf(parts: SessionParts): Pick<Session, "run" | "onRunEvent"> {
  const listeners = new Set<RunListener>();
  return {
    run: (project, plan, runOptions = {}) =>
      startRun(
        parts,
        { project, plan },
        { ...runOptions, onEvent: tellAll(runOptions, listeners) },
      ),
    onRunEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What of a session looks at originals and makes files of them. */
function filesOf(
  parts: SessionParts,
): Pick<Session, "findUnmet" | "verifyOriginals" | "derive" | "deriveSite"> {
  const { places } = parts;
  return {
    findUnmet: (project, only) => findUnmet(project, parts, only),
    verifyOriginals,
    derive: (project, { only, settings, purpose, onEvent, signal } = {}) =>
      deriveProject({
        project,
        deriver: parts.deriver,
        cacheDir: places.cache,
        only: only === undefined ? undefined : new Set(only),
        settings,
        purpose,
        steps: parts.steps,
        pathOf: originalsIn(project, parts.store),
        onEvent,
        signal,
      }),
    deriveSite: (project, { only, signal } = {}) =>
      deriveSite({
        project,
        deriver: parts.deriver,
        cacheDir: places.cache,
        only: only && new Set(only),
        pathOf: originalsIn(project, parts.store),
        signal,
      }),
  };
}

type RunListener = NonNullable<RunOptions["onEvent"]>;

/** Tells whoever started the run, then everyone else. */
function tellAll({ onEvent }: RunOptions, listeners: ReadonlySet<RunListener>): RunListener {
  return (event) => {
    onEvent?.(event);
    for (const listener of listeners) listener(event);
  };
}

/** What a project was read from, and when that began in milliseconds since 1970. */
interface Reading {
  readonly readAt: number;
  /** `undefined`: it is not sound. */
  readonly manifest: JoinedManifest | undefined;
  /** By path. */
  readonly checked: ReadonlyMap<string, CheckedFile>;
}

function keptOf({ manifest, checked }: ManifestReading, readAt: number): Reading {
  return { readAt, manifest, checked: new Map(checked.map((file) => [file.source.file, file])) };
}

function loadOptions(
  { loadProviders, merges }: SessionOptions,
  { places, store, leases, deriver, steps }: SessionParts,
): LoadProjectOptions {
  const { root, cache } = places;
  const inspect = (path: string): ReturnType<typeof deriver.inspect> => deriver.inspect(path);
  return {
    places,
    readText: createProjectReader(root),
    readInputs: createInputsReader({ root, cacheDir: cache, inspect }),
    loadProviders,
    store,
    leases,
    merges,
    steps,
  };
}
