import {
  compileJobs,
  type AssetId,
  type InputIndex,
  type JobGraph,
  type JobKey,
  type Lock,
  type LockedOutput,
  type ResolvedAsset,
} from "@genlock/core";
import type { Store } from "../store/store.ts";

/** A graph, and what it was compiled from. */
export interface CompiledProject {
  readonly assets: ReadonlyMap<AssetId, ResolvedAsset>;
  readonly inputs: InputIndex;
  readonly lock: Lock;
  readonly graph: JobGraph;
}

/**
 * Gives the turns of conversations their keys where the turns before were bought and are not locked, as after a run that was
 * killed: so a plan knows what it will find in the store.
 */
export async function withStoredTurns(project: CompiledProject, store: Store): Promise<JobGraph> {
  const { assets, inputs, lock } = project;
  const turns = new Map<JobKey, LockedOutput>();
  let { graph } = project;
  for (;;) {
    let isMore = false;
    for (const key of unlockedTurns(graph)) {
      const picture = turns.has(key) ? undefined : await storedPicture(key, store);
      if (picture === undefined) continue;
      turns.set(key, picture);
      isMore = true;
    }
    if (!isMore) return graph;
    graph = compileJobs(assets, { inputs, lock, turns });
  }
}

/** Keys of turns that others go on from and that are not locked. */
function unlockedTurns({ jobs }: JobGraph): ReadonlySet<JobKey> {
  const keys = new Set<JobKey>();
  for (const { previous } of jobs.values()) {
    const before = previous?.made === false ? jobs.get(previous.job) : undefined;
    if (before?.kind === "keyed") keys.add(before.key);
  }
  return keys;
}

/** The picture that a run goes on from: the first of the newest take. */
async function storedPicture(key: JobKey, store: Store): Promise<LockedOutput | undefined> {
  const listing = store.loadIndex();
  const take = listing.newestTake(key);
  if (take === undefined) return undefined;
  const { records } = await store.callsOf(key);
  const outputs = records.filter((record) => record.take === take).flatMap((one) => one.outputs);
  const [first] = outputs.sort(
    (one, other) => one.made.call - other.made.call || one.made.index - other.made.index,
  );
  return first !== undefined && listing.has(first.digest) ? first : undefined;
}
