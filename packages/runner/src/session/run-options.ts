import type { Executor, RunEvent } from "@genlock/core";
import type { BatchRun } from "../batch/work-in-batches.ts";

/** How to run a plan. */
export interface RunOptions {
  /** US dollars this run may cost at the very most; `undefined`: the plan's own upper estimate. */
  readonly maxCost?: number | undefined;
  /** Calls under way at once over all providers, at least 1. Default 16. */
  readonly concurrency?: number | undefined;
  /** Stop starting jobs after the first failure. Default false. */
  readonly bail?: boolean | undefined;
  /** Repeat calls that an earlier run left ambiguous. Default false. */
  readonly retryAmbiguous?: boolean | undefined;
  /** First abort: start nothing more, let calls under way land. */
  readonly signal?: AbortSignal | undefined;
  /** Second abort: give up the calls under way too; they are ambiguous then. */
  readonly killSignal?: AbortSignal | undefined;
  readonly onEvent?: ((event: RunEvent) => void) | undefined;
  /** Makes the calls; not closed here. Default: this process makes them. */
  readonly executor?: Executor | undefined;
  /** Sends the calls in batches, level by level. Default: each by itself. */
  readonly batch?: BatchRun | undefined;
  /**
   * Makes what `Session.derive` and `Session.deriveSite` would, of each picture as soon as it is kept, in a process of
   * its own: no call waits for it, nothing that goes wrong with it is a failure of the run, and `signal` ends it at once.
   * `while-calling`: with the last call it is broken off, and trouble is a `run-warning`. `to-the-end`: pictures that
   * stay as they are have their turn too, and it goes on behind the run for whoever derives next, and hears of trouble then.
   * Default: no files are made.
   */
  readonly files?: "while-calling" | "to-the-end" | undefined;
}
