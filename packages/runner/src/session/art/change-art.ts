import {
  compileJobs,
  currentOutput,
  GenlockError,
  standsFor,
  type ArtChange,
  type ArtRefusal,
  type AssetId,
  type JobGraph,
  type Lock,
} from "@genlock/core";
import { updateLockFile } from "../../lock-file/lock-file.ts";
import { fetchPicture, fetchBeside, type SessionParts } from "../session-parts.ts";
import type { Project } from "../session.ts";
import { placeArt } from "../place-art.ts";
import type { ArtResult } from "./art-actions.ts";

/** A person's decision. */
export interface Decision {
  /** What the history calls it. */
  readonly by: string;
  /** Made twice: over the lock that was read, and over the one on the disk when it is written. */
  readonly decide: (lock: Lock) => ArtChange;
}

/**
 * Carries a decision out: first the originals of what is current now, then the history, then the lock that names them, as
 * it stands on the disk.
 */
export async function changeArt(
  project: Project,
  parts: SessionParts,
  { by, decide }: Decision,
): Promise<ArtResult> {
  const before = project.lock;
  const planned = lockOf(decide(before));
  await placeCurrent({ before, after: planned }, project, parts);
  await parts.history.recordReplaced({ before, after: planned, by });
  const { lock: after } = await updateLockFile({
    path: parts.places.lock,
    leases: parts.leases,
    change: (onDisk) => lockOf(decide(onDisk)),
  });
  // Somebody may have changed the same assets meanwhile.
  await placeCurrent({ before: planned, after }, project, parts);
  return resultOf(project, after);
}

/** The lock of a change that was made. @throws GenlockError of a refusal */
function lockOf(change: ArtChange): Lock {
  if (change.ok) return change.lock;
  throw errorOf(change.refusal);
}

/** A refusal as an error. */
export function errorOf(refusal: ArtRefusal): GenlockError {
  return new GenlockError(refusal);
}

/** What is different from what a project was read with. */
export function resultOf(project: Project, after: Lock): ArtResult {
  const before = project.lock;
  const ids = [...new Set([...before.assets.keys(), ...after.assets.keys()])].sort();
  const graph = compileJobs(project.assets, { inputs: project.inputs, lock: after });
  const wasStale = staleAssets(before, project.graph);
  return {
    changed: ids.flatMap((id) => {
      const change = { id, before: before.assets.get(id), after: after.assets.get(id) };
      return JSON.stringify(change.before) === JSON.stringify(change.after) ? [] : [change];
    }),
    stale: [...staleAssets(after, graph)].filter((id) => !wasStale.has(id)).sort(),
  };
}

function staleAssets(lock: Lock, graph: JobGraph): ReadonlySet<AssetId> {
  const stale = new Set<AssetId>();
  for (const [id, jobId] of graph.jobOf) {
    const job = graph.jobs.get(jobId);
    const entry = lock.assets.get(id);
    if (job?.kind === "keyed" && entry !== undefined && !standsFor(entry, job)) {
      stale.add(id);
    }
  }
  return stale;
}

/** Writes the originals of assets whose current picture is another one. */
async function placeCurrent(
  { before, after }: { readonly before: Lock; readonly after: Lock },
  project: Project,
  parts: SessionParts,
): Promise<void> {
  const { root, originalsDir } = project;
  const places = { root, originalsDir, store: parts.store, lock: project.lock };
  for (const [id, entry] of after.assets) {
    const output = currentOutput(entry);
    if (output === undefined || before.assets.get(id)?.current === entry.current) continue;
    if (!parts.store.has(output.digest)) await fetchPicture({ id, output }, project, parts);
    await fetchBeside({ id, entry }, project, parts);
    await placeArt(id, entry, places);
  }
}
