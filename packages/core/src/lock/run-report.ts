import type { UnmetExpectation } from "../expect/expectations.ts";
import type { Digest, JobFields, JobKey } from "../jobs/job-fields.ts";
import type { JobId } from "../jobs/job-graph.ts";
import type { AssetId } from "../manifest/asset-id.ts";
import type { LockedOutput } from "./lock.ts";

/** The composites of one asset; an answer that could not become one has none, and is not locked for it. */
export interface AssetComposites {
  readonly asset: AssetId;
  readonly outputs: readonly LockedOutput[];
}

/** A picture that is not as an asset expects; it is kept all the same. */
export interface UnmetPicture {
  readonly asset: AssetId;
  readonly digest: Digest;
  /** At least one. */
  readonly unmet: readonly UnmetExpectation[];
}

/** What became of one job of a plan. */
export interface JobOutcome {
  readonly job: JobId;
  /** Everyone it was run for. */
  readonly assets: readonly AssetId[];
  /** Those of `assets` for whose conversation it is an earlier turn: it is not their picture. Default: none. */
  readonly turnOf?: readonly AssetId[] | undefined;
  /** Which turn it is for them, from 1. Default: it is nobody's earlier turn. */
  readonly turn?: number | undefined;
  /**
   * `done`: every call is stored. `partial`: some are. `failed`: none is. `waiting`: a parent is not there or not picked.
   * `skipped`: not started (cap, bail, interrupt).
   */
  readonly status: "done" | "partial" | "failed" | "waiting" | "skipped";
  /** What the outputs stand for; `undefined` while the job could not be keyed. */
  readonly accepts: { readonly key: JobKey; readonly fields: JobFields } | undefined;
  readonly take: number;
  /** Everything stored for this key and take, by call and index. */
  readonly outputs: readonly LockedOutput[];
  /** The pictures of the turns before, in order, with role `turn`. Default: none. */
  readonly turns?: readonly LockedOutput[] | undefined;
  /** What was made of `outputs` for assets that keep what is outside of their mask, or whose backdrop is taken out. Default: no asset does. */
  readonly composites?: readonly AssetComposites[] | undefined;
  /** Pictures that are not as their asset expects. Default: none. */
  readonly unmet?: readonly UnmetPicture[] | undefined;
  /** US dollars settled; `undefined`: some call's cost is unknown. */
  readonly cost: number | undefined;
  readonly error:
    | {
        readonly code: string;
        readonly message: string;
        readonly hint: string | undefined;
        /** Whether something may have been paid without an answer. */
        readonly ambiguous: boolean;
      }
    | undefined;
  readonly warnings: readonly string[];
}

/** What became of what a run shared with others. */
export interface UploadReport {
  /** Files that were written to the shared store. */
  readonly done: number;
  /** Jobs whose pictures could not all be shared; `genlock push` shares them later. */
  readonly failed: number;
  /** Why, each reason once, in words. */
  readonly reasons: readonly string[];
}

/** What a run did, as data. */
export interface RunReport {
  readonly version: 1;
  readonly jobs: readonly JobOutcome[];
  /** US dollars: settled, plus the worst case of what is ambiguous. */
  readonly spent: number;
  readonly ambiguousCalls: number;
  /** Whether the run was stopped by a signal. */
  readonly interrupted: boolean;
  /** Why no further job was started, as an error code; `undefined`: nothing stopped it. */
  readonly stoppedBy: string | undefined;
  /** Default: nothing was to be shared. */
  readonly uploads?: UploadReport | undefined;
}
