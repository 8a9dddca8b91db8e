import type { JsonValue } from "@genlock/provider";
import type { JobId } from "../jobs/job-graph.ts";
import type { JobKey } from "../jobs/job-fields.ts";
import type { TransparencyRoute } from "../request/transparency-route.ts";
import type { AssetMove } from "../lock/move-art.ts";
import type { AssetId } from "../manifest/asset-id.ts";

/** How an asset stands between manifest, lock and originals. */
export type AssetState =
  /** In the manifest, not in the lock. */
  | "new"
  /** Locked for other inputs than the manifest's. */
  | "stale"
  /** Locked, but the original's file is not there. */
  | "missing"
  /** Locked for just these inputs, and there. */
  | "current"
  /** Waits for the original of another asset. */
  | "deferred"
  /** In the lock, not in the manifest. */
  | "orphaned";

/** One field in which what is wanted differs from what the art stands for. */
export interface FieldChange {
  /** The job field, with a path inside it where that says more: `prompt`, `params.user`, `inputs[0].digest`. */
  readonly field: string;
  /** `undefined`: was not written. */
  readonly before: JsonValue | undefined;
  /** `undefined`: is not written any more. */
  readonly after: JsonValue | undefined;
}

/** Dollars for several calls. */
export interface PriceRange {
  /** US dollars, of the calls whose price is known. */
  readonly min: number;
  /** US dollars, of the calls whose price is known. */
  readonly max: number;
  /** Calls whose price nobody can tell; not zero dollars, unknown dollars. */
  readonly unknownCalls: number;
  /** The oldest date of a price list used; `undefined`: none was needed. */
  readonly asOf: string | undefined;
}

/** Why nothing is done for an asset that is not as the manifest says. */
export type HoldReason =
  | "pinned"
  | "frozen"
  /** The caller buys nothing, or only what is new. */
  | "policy"
  | "not-selected"
  /** A free picture would replace one that was bought or brought in by hand. */
  | "paid-art"
  /** Its parent has several candidates and nobody picked one. */
  | "unpicked-parent"
  /** Its parent is not there and is not made in this run. */
  | "unavailable-parent"
  /** Git LFS left a pointer in its place, and can fetch it. */
  | "lfs-pointer"
  /** Its bytes are nowhere, and buying them again needs a word. */
  | "lost";

/** What will be done for an asset, and why. */
export type PlanStep =
  | { readonly action: "reuse" }
  /** The bytes are fetched back, by digest. */
  | { readonly action: "restore" }
  | {
      readonly action: "generate";
      /** `composite`: only what was received is made into what the manifest wants of it now. */
      readonly reason: "new" | "stale" | "missing" | "again" | "more" | "rebuy" | "composite";
      readonly changes: readonly FieldChange[];
    }
  | {
      readonly action: "hold";
      readonly reason: HoldReason;
      readonly changes: readonly FieldChange[];
    }
  | {
      readonly action: "defer";
      readonly waitsFor: readonly AssetId[];
      readonly changes: readonly FieldChange[];
    }
  | { readonly action: "prune" };

/** One asset of a plan. */
export interface PlannedAsset {
  readonly id: AssetId;
  readonly state: AssetState;
  readonly pinned: boolean;
  /** `undefined` for an orphan. */
  readonly job: JobId | undefined;
  readonly step: PlanStep;
}

/** Names a job within a plan. */
export type PlannedJobId = string;

/** One job that will be run, and what it may cost. */
export interface PlannedJob {
  /** The job's id and the take: `<job>@<take>`. */
  readonly id: PlannedJobId;
  readonly job: JobId;
  /** `undefined`: not known before its parents are. */
  readonly key: JobKey | undefined;
  readonly provider: string;
  /** The model asked for, defaults worked in. */
  readonly model: string;
  readonly billing: "free" | "paid";
  /** Assets that get its outputs in this run, and those that go on from them. */
  readonly assets: readonly AssetId[];
  /** How its transparent background comes about. Default: it has none. */
  readonly transparency?: TransparencyRoute;
  /** Which turn of a conversation it is, from 1. Default: it is none. */
  readonly turn?: number;
  /** Those of `assets` for which it is an earlier turn, and not their picture. Default: none. */
  readonly turnOf?: readonly AssetId[];
  /** From 0; for a job without a key the take is found once it has one. */
  readonly take: number;
  /** Jobs of this plan that must be done first. */
  readonly after: readonly PlannedJobId[];
  /** One item a paid call: how many images it asks for. */
  readonly calls: readonly { readonly call: number; readonly count: number }[];
  readonly cost: PriceRange;
  /** The same calls in batches. Default: they cannot go in one, or nobody can tell. */
  readonly batchCost?: PriceRange;
}

/** What a run would do. Data: it can be saved, reviewed and applied. */
export interface Plan {
  readonly version: 1;
  /** Sorted by id. */
  readonly assets: readonly PlannedAsset[];
  /** Assets that were renamed in the manifest, and whose art goes with them first. */
  readonly moves: readonly AssetMove[];
  /** Those that will be run, parents first. */
  readonly jobs: readonly PlannedJob[];
  readonly calls: number;
  /** Images asked for. */
  readonly images: number;
  readonly cost: PriceRange;
  /** The same jobs in batches. Default: not all of them can go in one, or nobody can tell. */
  readonly batchCost?: PriceRange;
}
