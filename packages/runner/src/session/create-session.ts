import { createDeriver } from "@genlock/derive";
import { openHistory } from "../history/history.ts";
import { createInputsReader } from "../inputs/read-inputs.ts";
import { createLeases } from "../leases/create-leases.ts";
import { openLedger } from "../ledger/open-ledger.ts";
import { createProjectReader } from "../manifest-file/project-reader.ts";
import { createStore } from "../store/create-store.ts";
import { createUpkeep } from "../upkeep/create-upkeep.ts";
import { createArtActions } from "./art/create-art-actions.ts";
import { deriveProject } from "./derive-project.ts";
import { editProject } from "./edit-project.ts";
import { loadProject, type LoadProjectOptions } from "./load-project.ts";
import { createPictures } from "./pictures.ts";
import { planProject } from "./plan-project.ts";
import { projectPlaces } from "./project-places.ts";
import { projectStatus } from "./project-status.ts";
import { indexFor, presenceIn, type SessionParts } from "./session-parts.ts";
import type { Session, SessionOptions } from "./session.ts";
import { startRun } from "./start-run.ts";
import { verifyOriginals } from "./verify-originals.ts";

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
    history: openHistory(places.history),
    deriver: createDeriver(),
  };
  const loading = loadOptions(options, parts);
  return Promise.resolve({
    manifestPath: places.manifest,
    load: () => loadProject(loading),
    edit: (project, edit) => editProject(project, edit, loading),
    plan: async (project, planOptions = {}) =>
      planProject(project, await indexFor(project, parts), planOptions),
    run: (project, plan, runOptions = {}) => startRun(parts, { project, plan }, runOptions),
    status: async (project) => {
      const plan = planProject(project, await indexFor(project, parts), {});
      return projectStatus(project, plan, (await parts.ledger.read()).failures);
    },
    verifyOriginals: (project) => verifyOriginals(project),
    derive: (project, { only, settings, purpose, onEvent, signal } = {}) =>
      deriveProject({
        project,
        deriver: parts.deriver,
        cacheDir: places.cache,
        only: only === undefined ? undefined : new Set(only),
        isPresent: presenceIn(project, parts.store),
        onEvent,
        signal,
      }),
    art: createArtActions(parts),
    upkeep: createUpkeep(parts),
    pictures: createPictures(parts),
    close: () => parts.deriver.close(),
  } satisfies Session);
}

function loadOptions(
  { loadProviders, merges }: SessionOptions,
  { places, store, leases, deriver }: SessionParts,
): LoadProjectOptions {
  const { root, cache } = places;
  const inspect = (path: string): ReturnType<typeof deriver.inspect> => deriver.inspect(path);
  return {
    places,
    readText: createProjectReader(root),
    readInputs: createInputsReader({ root, cacheDir: cache, inspect }),
        settings,
        purpose,
        steps: options.steps ?? new Map(),
    loadProviders,
    store,
    leases,
    merges,
  };
}
