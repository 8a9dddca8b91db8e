import type { AssetId, Digest } from "@genlock/core";

/** Something in the store that the lock does not name. */
export interface UnusedCall {
  /** `undefined`: pictures of which nothing is recorded. */
  readonly made:
    | {
        readonly key: string;
        readonly take: number;
        readonly call: number;
        readonly provider: string;
        readonly model: string;
        /** ISO time; `undefined`: free pictures have none. */
        readonly at: string | undefined;
        /** US dollars for the call; `undefined`: unknown or free. */
        readonly cost: number | undefined;
        /** The start of what was asked for; `undefined`: nobody remembers. */
        readonly prompt: string | undefined;
        /** Assets that had one of the pictures, by the history. */
        readonly assets: readonly AssetId[];
      }
    | undefined;
  /** Free pictures can be drawn again; the others are the only copy that genlock knows of. */
  readonly billing: "free" | "paid" | "unknown";
  readonly digests: readonly Digest[];
  /** Bytes. */
  readonly byteLength: number;
}

/** What is in the store and not in use. */
export interface Garbage {
  /** Free pictures. */
  readonly free: readonly UnusedCall[];
  /** What was paid, brought in, or is of unknown origin. */
  readonly precious: readonly UnusedCall[];
  /** Pictures that are in use, or so new that a run may be about to use them. */
  readonly kept: number;
  /** Those of `kept` that nothing uses, and that stay only because they are so new; `undefined`: there are none. */
  readonly recent:
    | {
        readonly pictures: number;
        /** ISO time from which none of them is too new. */
        readonly until: string;
      }
    | undefined;
}
