import type { JobKey } from "../jobs/job-fields.ts";
import type { InputIndex, Job, JobGraph } from "../jobs/job-graph.ts";
import { isAnswered } from "../lock/composed-outputs.ts";
import type { Lock, LockedOutput, LockEntry } from "../lock/lock.ts";
import type { AssetMove } from "../lock/move-art.ts";
import type { AssetId } from "../manifest/asset-id.ts";
import type { ProviderRegistry, StoreIndex } from "../ports/ports.ts";
import type { ResolvedAsset } from "../resolve/resolved-asset.ts";

/** What may be done. */
export interface PlanPolicy {
  /** The only assets to make; parents that are not locked are added. `undefined`: all. */
  readonly only: ReadonlySet<AssetId> | undefined;
  /** Assets that get a new take though nothing changed. */
  readonly again: ReadonlySet<AssetId>;
  /** Assets to buy again when their bytes are nowhere. */
  readonly rebuy: ReadonlySet<AssetId>;
  /** Nothing may be made. */
  readonly frozen: boolean;
  /** Free pictures may replace paid ones. */
  readonly replacePaid: boolean;
  /** What may be bought from paid providers. */
  readonly buy: "never" | "new" | "stale";
}

/** Everything a plan is made from. */
export interface PlanInput {
  readonly graph: JobGraph;
  readonly assets: ReadonlyMap<AssetId, ResolvedAsset>;
  readonly inputs: InputIndex;
  /** With the art of renamed assets under their new ids. */
  readonly lock: Lock;
  /** What was renamed. Default: nothing. */
  readonly moves?: readonly AssetMove[] | undefined;
  readonly store: StoreIndex;
  readonly providers: ProviderRegistry;
  readonly policy: PlanPolicy;
}

/** One asset while its step is decided. */
export interface Candidate {
  readonly asset: ResolvedAsset;
  readonly job: Job;
  readonly entry: LockEntry | undefined;
  /** The output of `entry` that is current. */
  readonly current: LockedOutput | undefined;
  /** Whether the file of the current original is there. */
  readonly present: boolean;
}

/** The output a lock entry calls current. */
export function currentOutput(entry: LockEntry | undefined): LockedOutput | undefined {
  return entry?.outputs.find((output) => output.digest === entry.current);
}

/** Collects what is known of an asset; `undefined` when it could not be compiled. */
export function candidateOf(id: AssetId, input: PlanInput): Candidate | undefined {
  const asset = input.assets.get(id);
  const jobId = input.graph.jobOf.get(id);
  const job = jobId === undefined ? undefined : input.graph.jobs.get(jobId);
  if (asset === undefined || job === undefined) return undefined;
  const entry = input.lock.assets.get(id);
  const current = currentOutput(entry);
  const present = current !== undefined && input.store.hasOriginal(id, current);
  return { asset, job, entry, current, present };
}

/** Outputs that the lock knows, by the job that made them: what another asset bought is not bought again. */
export function lockedOutputsByKey(lock: Lock): ReadonlyMap<JobKey, readonly LockedOutput[]> {
  const byKey = new Map<JobKey, LockedOutput[]>();
  for (const entry of lock.assets.values()) {
    for (const output of entry.outputs) {
      if (!isAnswered(output)) continue;
      const known = byKey.get(output.made.key);
      if (known === undefined) byKey.set(output.made.key, [output]);
      else if (!known.some((other) => samePlace(other, output))) known.push(output);
    }
  }
  return byKey;
}

function samePlace(one: LockedOutput, other: LockedOutput): boolean {
  return (
    one.made.take === other.made.take &&
    one.made.call === other.made.call &&
    one.made.index === other.made.index
  );
}
