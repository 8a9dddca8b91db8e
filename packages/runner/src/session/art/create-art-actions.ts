import {
  adoptArt,
  currentOutput,
  importArt,
  jobKey,
  keepArt,
  moveArt,
  pickOutput,
  refuseChange,
  refuseUnkeyed,
  revertArt,
  setPinned,
  type AssetId,
  type Lock,
  type WantedArt,
} from "@genlock/core";
import { requireValid } from "../plan-project.ts";
import { fetchPicture, type SessionParts } from "../session-parts.ts";
import type { Project } from "../session.ts";
import type { ArtActions, ArtResult, ImportRequest } from "./art-actions.ts";
import { changeArt, errorOf, resultOf, type Decision } from "./change-art.ts";
import { earlierArt } from "./earlier-art.ts";
import { moveOriginals } from "./move-originals.ts";
import { listOrphans, pruneOrphans } from "./prune-orphans.ts";
import { findTouchedUp, takeIn } from "./take-in.ts";

/** Creates what a session offers people who decide about art. */
export function createArtActions(parts: SessionParts): ArtActions {
  /** Renames in the manifest go first: a decision is about the asset as it is called now. */
  const settle = async (project: Project): Promise<void> => {
    if (project.moves.length > 0) await moveOriginals(project.moves, project, parts);
  };
  const change = async (project: Project, decision: Decision): Promise<ArtResult> => {
    await settle(project);
    return changeArt(project, parts, decision);
  };
  return {
    pick: (project, id, number) =>
      change(project, { by: "pick", decide: (lock) => pickOutput(lock, id, number) }),
    setPinned: (project, ids, pinned) =>
      change(project, { by: "pin", decide: (lock) => setPinned(lock, ids, pinned) }),
    keep: (project, ids) => {
      requireValid(project);
      const wanted = new Map(ids.map((id) => [id, wantedArt(project, id)]));
      return change(project, { by: "keep", decide: (lock) => keepArt(lock, wanted) });
    },
    earlier: async (project, id) => (await earlierArt(project, id, parts)).entries,
    revert: async (project, id, back) => {
      const { entries: earlier, names } = await earlierArt(project, id, parts);
      const output = currentOutput(earlier[back - 1]);
      const name = output && names.get(output.digest);
      // Git has the file where it lay under the old name.
      if (output !== undefined && name !== undefined && !parts.store.has(output.digest)) {
        await fetchPicture({ id: name, output }, project, parts);
      }
      return change(project, {
        by: "revert",
        decide: (lock) => revertArt(lock, id, { earlier, back }),
      });
    },
    importFile: async (project, request) => {
      requireValid(project);
      const { decision, frames } = await decideImport(project, request, parts);
      return withFrames(await change(project, decision), frames);
    },
    adopt: async (project, id) => {
      await settle(project);
      requireFree(project, id);
      const { facts, frames } = await takeIn(await findTouchedUp(project, id), parts);
      const art = { facts, source: "edited by hand", at: today() };
      const decide = (lock: Lock) => adoptArt(lock, id, art);
      return withFrames(await changeArt(project, parts, { by: "adopt", decide }), frames);
    },
    move: async (project, move) => {
      await settle(project);
      const decided = moveArt(project.lock, move);
      if (!decided.ok) throw errorOf(decided.refusal);
      return resultOf(project, await moveOriginals([move], project, parts));
    },
    orphans: (project) => listOrphans(project),
    prune: async (project) => {
      requireValid(project);
      await settle(project);
      return pruneOrphans(project, parts);
    },
  };
}

/** What cannot be changed is said before anything is read. */
function requireFree({ lock }: Project, id: AssetId): void {
  const refused = refuseChange(lock, id);
  if (refused !== undefined) throw errorOf(refused);
}

async function decideImport(
  project: Project,
  { file, id, source }: ImportRequest,
  parts: SessionParts,
): Promise<{ readonly decision: Decision; readonly frames: number }> {
  const wanted = wantedArt(project, id);
  if (wanted === undefined) throw errorOf(refuseUnkeyed(id));
  if (project.lock.assets.has(id)) requireFree(project, id);
  const { facts, frames } = await takeIn(file, parts);
  const art = { facts, source, at: today() };
  const decide = (lock: Lock) => importArt(lock, id, { art, wanted });
  return { decision: { by: "import", decide }, frames };
}

function withFrames(result: ArtResult, frames: number): ArtResult {
  return frames > 1 ? { ...result, frames } : result;
}

function wantedArt({ graph }: Project, id: AssetId): WantedArt | undefined {
  const job = graph.jobs.get(graph.jobOf.get(id) ?? "");
  if (job?.kind === "keyed") return { key: job.key, fields: job.fields };
  // Turns that were never made do not matter to art that did not come of them.
  return job?.wanted && { key: jobKey(job.wanted), fields: job.wanted };
}

/** ISO time, UTC, whole seconds. */
function today(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, "Z");
}
