/* Made from the JSON Schema by schemas/generate.ts; edit the schema. */

/**
 * One line of the file that `genlock generate --events` writes: what a run tells while it goes on.
 */
export type GenlockEvent =
  | {
      /**
       * What happened.
       */
      type: "run-start";
      at: At;
      jobs: Count;
      calls: Count;
      images: Count;
      /**
       * US dollars the run may cost. Default: there is no cap.
       */
      maxCost?: number;
    }
  | {
      /**
       * What happened.
       */
      type: "job-start";
      at: At;
      job: Job;
      assets: Assets;
      /**
       * The first call's index, from 0.
       */
      call: number;
      count: Count;
    }
  | {
      /**
       * What happened.
       */
      type: "job-partial";
      at: At;
      job: Job;
      assets: Assets;
      /**
       * Which picture of the answer, from 0.
       */
      index: number;
      /**
       * Which partial of it, from 0.
       */
      partialIndex: number;
      /**
       * IANA media type.
       */
      mediaType: string;
      /**
       * Bytes.
       */
      byteLength: number;
    }
  | {
      /**
       * What happened.
       */
      type: "job-retry";
      at: At;
      job: Job;
      assets: Assets;
      code: Code;
      wait: Milliseconds;
      /**
       * From 1.
       */
      attempt: number;
    }
  | {
      /**
       * What happened.
       */
      type: "call-end";
      at: At;
      job: Job;
      assets: Assets;
      /**
       * Who made it.
       */
      provider: string;
      /**
       * The model that was called.
       */
      model: string;
      /**
       * Which call of the job, from 0.
       */
      call: number;
      /**
       * `stored`: bought now; `found`: it was in the store; `not-sent`, `rejected`: failed, not billed but for `cost`; `ambiguous`: failed, and may have been paid.
       */
      outcome: "stored" | "found" | "not-sent" | "rejected" | "ambiguous";
      /**
       * What kind of thing went wrong. Default: nothing did.
       */
      code?: string;
      images: Count;
      duration: Milliseconds;
      cost?: Dollars;
    }
  | {
      /**
       * What happened.
       */
      type: "job-end";
      at: At;
      job: Job;
      assets: Assets;
      /**
       * `stored`: bought now; `found`: it was in the store.
       */
      how: "stored" | "found";
      images: Count;
      duration: Milliseconds;
      /**
       * What was otherwise than asked.
       */
      warnings: Text[];
      turn?: Turn;
      cost?: Dollars;
    }
  | {
      /**
       * What happened.
       */
      type: "job-error";
      at: At;
      job: Job;
      assets: Assets;
      code: Code;
      message: Text;
      /**
       * Whether something may have been paid.
       */
      ambiguous: boolean;
      turn?: Turn;
      /**
       * What to do about it. Default: nothing useful is known.
       */
      hint?: string;
    }
  | {
      /**
       * What happened.
       */
      type: "job-wait";
      at: At;
      job: Job;
      assets: Assets;
      reason: Text;
      turn?: Turn;
    }
  | {
      /**
       * What happened.
       */
      type: "job-held";
      at: At;
      job: Job;
      assets: Assets;
      /**
       * Its process id.
       */
      pid: number;
      /**
       * Its machine.
       */
      host: string;
      /**
       * ISO time, UTC.
       */
      since: string;
      /**
       * Whether this process can see if that one lives.
       */
      visible: boolean;
      /**
       * The file by which it is held.
       */
      path: string;
    }
  | {
      /**
       * What happened.
       */
      type: "batch-state";
      at: At;
      /**
       * The service's name for it.
       */
      batch: string;
      /**
       * As the service spells it.
       */
      model: string;
      /**
       * How it stands.
       */
      status: "open" | "cancelling" | "completed" | "expired" | "cancelled" | "failed";
      calls: Count;
      /**
       * Calls that are done. Default: not told.
       */
      done?: number;
    }
  | {
      /**
       * What happened.
       */
      type: "run-warning";
      at: At;
      message: Text;
    }
  | {
      /**
       * What happened.
       */
      type: "derivative-end";
      at: At;
      /**
       * An asset id.
       */
      asset: string;
      made: Count;
      cached: Count;
      duration: Milliseconds;
    }
  | {
      /**
       * What happened.
       */
      type: "run-end";
      at: At;
      done: Count;
      failed: Count;
      waiting: Count;
      skipped: Count;
      /**
       * US dollars, ambiguous calls at their worst case.
       */
      spent: number;
      duration: Milliseconds;
    };
/**
 * When it was told: ISO time, UTC.
 */
export type At = string;
/**
 * How many.
 */
export type Count = number;
/**
 * The job's name within the plan.
 */
export type Job = string;
/**
 * The assets it is for.
 *
 * Items: An asset id.
 */
export type Assets = string[];
/**
 * What kind of thing it is; `genlock explain <code>` says more.
 */
export type Code = string;
/**
 * Milliseconds.
 */
export type Milliseconds = number;
/**
 * US dollars. Default: unknown.
 */
export type Dollars = number;
/**
 * Words for people. Never a key, a header, a signed URL or a prompt.
 */
export type Text = string;
/**
 * Which earlier turn of their conversation it is, from 1. Default: none, it is their picture.
 */
export type Turn = number;
