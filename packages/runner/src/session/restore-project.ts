import type { AssetId } from "@genlock/core";
import { planProject } from "./plan-project.ts";
import { restoreOriginals, type RestorePlaces } from "./restore-originals.ts";
import {
  fetchBeside,
  fetchPicture,
  indexFor,
  inspectWith,
  type SessionParts,
} from "./session-parts.ts";
import type { Project } from "./session.ts";

/**
 * Brings back every original that is gone and whose bytes are in the store, in git or in the shared store; `Session.restore` has the
 * contract.
 */
export async function restoreProject(project: Project, parts: SessionParts): Promise<AssetId[]> {
  const plan = planProject(project, await indexFor(project, parts), { buy: "never" });
  const ids = plan.assets.flatMap(({ id, step }) => (step.action === "restore" ? [id] : []));
  if (ids.length === 0) return [];
  const failed = await restoreOriginals(plan, restorePlaces(project, parts));
  const notRestored = new Set(failed.flatMap(({ assets }) => assets));
  return ids.filter((id) => !notRestored.has(id));
}

/** What a project's originals are restored with. */
export function restorePlaces(project: Project, parts: SessionParts): RestorePlaces {
  const { root, originalsDir, lock } = project;
  return {
    root,
    originalsDir,
    lock,
    store: parts.store,
    fetchPicture: (id, output) => fetchPicture({ id, output }, project, parts),
    fetchBeside: (id) => fetchBeside({ id, entry: lock.assets.get(id) }, project, parts),
    inspect: (path) => inspectWith(parts.deriver, path),
  };
}
