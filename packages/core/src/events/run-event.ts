import type { JobId } from "../jobs/job-graph.ts";
import type { AssetId } from "../manifest/asset-id.ts";

/** What a run tells while it goes on. Never holds keys, headers, signed URLs or prompts. */
export type RunEvent =
  | {
      readonly type: "run-start";
      readonly jobs: number;
      readonly calls: number;
      readonly images: number;
      readonly maxCost: number | undefined;
    }
  | {
      readonly type: "job-start";
      readonly job: JobId;
      readonly assets: readonly AssetId[];
      readonly call: number;
      readonly count: number;
    }
  | {
      readonly type: "job-partial";
      readonly job: JobId;
      readonly assets: readonly AssetId[];
      /** Which picture of the answer. */
      readonly index: number;
      readonly partialIndex: number;
      readonly mediaType: string;
      readonly bytes: Uint8Array;
    }
  | {
      readonly type: "job-retry";
      readonly job: JobId;
      readonly assets: readonly AssetId[];
      readonly code: string;
      /** Milliseconds until the next attempt. */
      readonly wait: number;
      /** From 1. */
      readonly attempt: number;
    }
  /** A call ended, with its waits and retries; of one that was not begun nothing is told. */
  | {
      readonly type: "call-end";
      readonly job: JobId;
      readonly assets: readonly AssetId[];
      readonly provider: string;
      readonly model: string;
      /** Which call of the job, from 0. */
      readonly call: number;
      /** `stored`: bought now; `found`: already in the store; the rest are failures, of which `ambiguous` may have been paid. */
      readonly outcome: "stored" | "found" | "not-sent" | "rejected" | "ambiguous";
      /** Why it failed; absent: it did not. */
      readonly code?: string | undefined;
      readonly images: number;
      /** US dollars; `undefined`: unknown. */
      readonly cost: number | undefined;
      /** Milliseconds from its turn to its end. */
      readonly duration: number;
    }
  | {
      readonly type: "job-end";
      readonly job: JobId;
      readonly assets: readonly AssetId[];
      /** Which earlier turn of their conversation it is, from 1; absent: it is their picture. */
      readonly turn?: number | undefined;
      /** `stored`: bought now; `found`: already in the store, nothing bought. */
      readonly how: "stored" | "found";
      readonly images: number;
      /** US dollars; `undefined`: unknown. */
      readonly cost: number | undefined;
      /** Milliseconds. */
      readonly duration: number;
      readonly warnings: readonly string[];
    }
  | {
      readonly type: "job-error";
      readonly job: JobId;
      readonly assets: readonly AssetId[];
      /** Which earlier turn of their conversation it is, from 1; absent: it is their picture. */
      readonly turn?: number | undefined;
      readonly code: string;
      readonly message: string;
      readonly hint: string | undefined;
      readonly ambiguous: boolean;
    }
  | {
      readonly type: "job-wait";
      readonly job: JobId;
      readonly assets: readonly AssetId[];
      /** Which earlier turn of their conversation it is, from 1; absent: it is their picture. */
      readonly turn?: number | undefined;
      readonly reason: string;
    }
  /** Something that was left out, such as a record that cannot be read; the same may be told more than once. */
  | { readonly type: "run-warning"; readonly message: string }
  /** Another process is making the same call: this one waits for it. */
  | {
      readonly type: "job-held";
      readonly job: JobId;
      readonly assets: readonly AssetId[];
      readonly pid: number;
      readonly host: string;
      /** ISO time, UTC. */
      readonly since: string;
      /** Whether this process can see if that one lives; if not, it waits until `path` is deleted. */
      readonly visible: boolean;
      /** Absolute path of the file by which it is held. */
      readonly path: string;
    }
  /** A batch of calls is at the service, and something about it changed. */
  | {
      readonly type: "batch-state";
      /** The service's name for it. */
      readonly batch: string;
      readonly model: string;
      readonly status: "open" | "cancelling" | "completed" | "expired" | "cancelled" | "failed";
      /** Calls in it. */
      readonly calls: number;
      /** Calls that are done; `undefined`: not told. */
      readonly done: number | undefined;
    }
  | {
      readonly type: "derivative-end";
      readonly asset: AssetId;
      readonly made: number;
      readonly cached: number;
      readonly duration: number;
    }
  | {
      readonly type: "run-end";
      readonly done: number;
      readonly failed: number;
      readonly waiting: number;
      readonly skipped: number;
      readonly spent: number;
      readonly duration: number;
    };
