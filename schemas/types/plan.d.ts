/* Made from the JSON Schema by schemas/generate.ts; edit the schema. */

/**
 * An asset id.
 */
export type AssetId = string;
/**
 * What will be done for an asset, and why.
 */
export type Step =
  | {
      /**
       * What is done.
       */
      action: "reuse";
    }
  | {
      /**
       * What is done.
       */
      action: "restore";
    }
  | {
      /**
       * What is done.
       */
      action: "generate";
      /**
       * Why.
       */
      reason: "new" | "stale" | "missing" | "again" | "more" | "rebuy" | "composite";
      /**
       * Why: the fields that changed.
       */
      changes: Change[];
    }
  | {
      /**
       * What is done.
       */
      action: "hold";
      /**
       * Why not.
       */
      reason:
        | "pinned"
        | "frozen"
        | "policy"
        | "not-selected"
        | "paid-art"
        | "unpicked-parent"
        | "unavailable-parent"
        | "lfs-pointer"
        | "lost";
      /**
       * Why: the fields that changed.
       */
      changes: Change[];
    }
  | {
      /**
       * What is done.
       */
      action: "defer";
      /**
       * The assets it waits for.
       */
      waitsFor: AssetId[];
      /**
       * Why: the fields that changed.
       */
      changes: Change[];
    }
  | {
      /**
       * What is done.
       */
      action: "prune";
    };
/**
 * SHA-256, lower-case hex.
 */
export type Digest = string;

/**
 * What a run would do. Data: it can be saved, reviewed and applied.
 */
export interface GenlockPlan {
  /**
   * The version of this format.
   */
  version: 1;
  /**
   * Every asset, sorted by id.
   */
  assets: PlannedAsset[];
  /**
   * Assets that were renamed in the manifest, and whose art goes with them first. Default: none.
   */
  moves?: Move[];
  /**
   * Those that will be run, parents first.
   */
  jobs: PlannedJob[];
  /**
   * Calls in all.
   */
  calls: number;
  /**
   * Images asked for in all.
   */
  images: number;
  cost: Price;
  batchCost?: Price;
  request?: Request;
  basis?: Basis;
}
/**
 * One asset of a plan.
 */
export interface PlannedAsset {
  id: AssetId;
  /**
   * How it stands between manifest, lock and originals.
   */
  state: "new" | "stale" | "missing" | "current" | "deferred" | "orphaned";
  /**
   * Held against change.
   */
  pinned: boolean;
  /**
   * The job it stands on. Default: none, it is an orphan.
   */
  job?: string;
  step: Step;
}
/**
 * One field in which what is wanted differs from what the art stands for.
 */
export interface Change {
  /**
   * The job field, with a path inside it where that says more.
   */
  field: string;
  /**
   * What the art stands for. Default: was not written.
   */
  before?:
    | string
    | number
    | boolean
    | null
    | unknown[]
    | {
        [k: string]: unknown;
      };
  /**
   * What is wanted. Default: is not written any more.
   */
  after?:
    | string
    | number
    | boolean
    | null
    | unknown[]
    | {
        [k: string]: unknown;
      };
}
/**
 * One rename.
 */
export interface Move {
  from: AssetId;
  to: AssetId;
}
/**
 * One job that will be run, and what it may cost.
 */
export interface PlannedJob {
  /**
   * The job's id and the take: `<job>@<take>`.
   */
  id: string;
  /**
   * The job: its key, or `deferred-…` while an input is not known.
   */
  job: string;
  /**
   * The job key. Default: not known before its parents are.
   */
  key?: string;
  /**
   * The provider that is asked.
   */
  provider: string;
  /**
   * The model asked for, defaults worked in.
   */
  model: string;
  /**
   * Whether its calls cost money.
   */
  billing: "free" | "paid";
  /**
   * Assets that get its outputs in this run, and those that go on from them.
   */
  assets: AssetId[];
  /**
   * Which turn of a conversation it is, from 1. Default: it is none.
   */
  turn?: number;
  /**
   * How its transparent background comes about. Default: it has none.
   */
  transparency?: "native" | "key";
  /**
   * Those of the assets for which it is an earlier turn, and not their picture. Default: none.
   */
  turnOf?: AssetId[];
  /**
   * From 0.
   */
  take: number;
  /**
   * Jobs of this plan that must be done first, by `id`.
   *
   * Items: A planned job.
   */
  after: string[];
  /**
   * One item a paid call.
   *
   * Items: One call.
   */
  calls: {
    /**
     * Its number within the take, from 0.
     */
    call: number;
    /**
     * Images it asks for.
     */
    count: number;
  }[];
  cost: Price;
  batchCost?: Price;
}
/**
 * US dollars for several calls.
 */
export interface Price {
  /**
   * US dollars at least, of the calls whose price is known.
   */
  min: number;
  /**
   * US dollars at most, of the calls whose price is known.
   */
  max: number;
  /**
   * Calls whose price nobody can tell; not zero dollars, unknown dollars.
   */
  unknownCalls: number;
  /**
   * The oldest date of a price list used. Default: none was needed.
   */
  asOf?: string;
}
/**
 * What the plan was asked for. Default: this plan was not saved to be applied.
 */
export interface Request {
  /**
   * The assets it is for. Default: all.
   */
  only?: AssetId[];
  /**
   * Assets that get a new take though nothing changed.
   */
  again: AssetId[];
  /**
   * Assets that are bought again because their bytes are nowhere.
   */
  rebuy: AssetId[];
  /**
   * Whether free pictures may replace paid ones.
   */
  replacePaid: boolean;
}
/**
 * What the plan was made from, so that it is applied to nothing else. Default: this plan was not saved to be applied.
 */
export interface Basis {
  /**
   * Digests of the manifest and of the files it includes, by path; line ends do not count.
   */
  manifest: {
    [k: string]: Digest;
  };
  /**
   * Digests of the pictures that go into jobs, by path.
   */
  inputs: {
    [k: string]: Digest;
  };
  /**
   * The digest of what is locked.
   */
  lock: string;
}
