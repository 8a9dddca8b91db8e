import { sha256 } from "../jobs/job-key.ts";
import type { Job, JobGraph, JobId } from "../jobs/job-graph.ts";
import type { AssetId } from "../manifest/asset-id.ts";

/** One part of a manifest's assets. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  /** How many parts there are, at least 1. */
  readonly count: number;
}

/**
 * The assets of one shard, sorted. Assets that go into each other, share a job or share a turn are in one shard, so that no two
 * shards ever buy the same; which one depends on the ids alone. Together the shards have every asset once.
 */
export function shardAssets({ jobs, jobOf, order }: JobGraph, { index, count }: Shard): AssetId[] {
  const chains = createGroups<AssetId>();
  for (const id of order) chains.join(id, id);
  for (const [id, jobId] of jobOf) {
    for (const other of belongingTo(jobId, jobs)) chains.join(id, other);
  }
  return order.filter((id) => shardOf(chains.nameOf(id), count) === index).sort();
}

/** Everyone who has something to do with a job or with a turn before it. */
function belongingTo(jobId: JobId, jobs: ReadonlyMap<JobId, Job>): AssetId[] {
  const everyone: AssetId[] = [];
  for (let job = jobs.get(jobId); job !== undefined; job = jobs.get(job.previous?.job ?? "")) {
    everyone.push(...job.assets, ...job.turnOf, ...job.parents);
  }
  return everyone;
}

/** From 1. The first 48 bits of a digest, which are even enough. */
function shardOf(name: string, count: number): number {
  return (Number.parseInt(sha256(name).slice(0, 12), 16) % count) + 1;
}

/** Groups that grow together. A group is named by the smallest of its members. */
function createGroups<Name extends string>(): {
  readonly join: (one: Name, other: Name) => void;
  readonly nameOf: (member: Name) => Name;
} {
  const above = new Map<Name, Name>();
  function nameOf(member: Name): Name {
    let top = member;
    for (let next = above.get(top); next !== undefined; next = above.get(top)) top = next;
    // The next look-up is short.
    if (top !== member) above.set(member, top);
    return top;
  }
  return {
    nameOf,
    join(one, other) {
      const [first, second] = [nameOf(one), nameOf(other)];
      if (first < second) above.set(second, first);
      else if (second < first) above.set(first, second);
    },
  };
}
