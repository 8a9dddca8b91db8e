import type { AssetId, Digest, MergeChoice, PickConflict } from "@genlock/core";

/** What was done with a lock that a merge left conflict markers in. */
export interface LockResolution {
  /** Where the sides had different pictures, sorted by id. */
  readonly choices: readonly MergeChoice[];
  /** Assets that the sides differ in, sorted. */
  readonly assets: readonly AssetId[];
  /** Pictures of either side that were put into the store. */
  readonly saved: number;
  /** Assets whose picture was not found anywhere and has to be restored, sorted. */
  readonly missing: readonly AssetId[];
}

/** A conflict to be decided, with what there is to look at. */
export interface PickQuestion extends PickConflict {
  /** Absolute path of the picture's file; `undefined`: its bytes are not here. */
  readonly pathOf: (digest: Digest) => string | undefined;
}

/** Who takes part when a lock is resolved. */
export interface MergeSeat {
  /** Asks which of two picks stands; `undefined`: nobody answered. Default: nobody is asked. */
  readonly choose?: ((question: PickQuestion) => Promise<Digest | undefined>) | undefined;
  /** Hears what was chosen, once the lock is written. */
  readonly onResolved: (resolution: LockResolution) => void;
}
