import { GenlockError, type JobOutcome } from "@genlock/core";
import type { Clock } from "./run-ports.ts";

/** Writes what jobs brought into originals and lock while a run goes on. */
export interface LockWriter {
  /** Takes a job that ended. Returns at once. */
  add(outcome: JobOutcome): void;
  /** Waits until everything is written. Answers the outcomes that could not be, by job, with the reason in them. */
  close(): Promise<ReadonlyMap<string, JobOutcome>>;
}

/**
 * Creates a writer that writes soon after a job ended, and rarely enough that a large lock is not written thousands of
 * times. Nothing is lost in between: the store has it, and the next run finds it there.
 *
 * @param write writes some outcomes; what it throws is told of them.
 */
export function createLockWriter(
  write: (outcomes: readonly JobOutcome[]) => Promise<void>,
  clock: Clock,
): LockWriter {
  const lost = new Map<string, JobOutcome>();
  let pending: JobOutcome[] = [];
  let writing: Promise<void> = Promise.resolve();
  let isScheduled = false;
  /** Milliseconds until the next write may start: ten times what the last one took, so that writing stays a small part. */
  let pause = 0;

  async function flush(): Promise<void> {
    const outcomes = pending;
    pending = [];
    isScheduled = false;
    if (outcomes.length === 0) return;
    const started = clock.monotonic();
    try {
      await write(outcomes);
    } catch (error) {
      for (const outcome of outcomes) lost.set(outcome.job, notWritten(outcome, error));
    }
    pause = 10 * (clock.monotonic() - started);
  }

  async function flushLater(): Promise<void> {
    if (!closing.signal.aborted) await clock.sleep(pause, closing.signal).catch(() => undefined);
    await flush();
  }

  const closing = new AbortController();
  return {
    add(outcome) {
      pending.push(outcome);
      if (isScheduled) return;
      isScheduled = true;
      writing = writing.then(flushLater);
    },
    async close() {
      closing.abort();
      await writing;
      await flush();
      return lost;
    },
  };
}

function notWritten(outcome: JobOutcome, error: unknown): JobOutcome {
  const known = GenlockError.isInstance(error) ? error : undefined;
  const message = error instanceof Error ? error.message : String(error);
  return {
    ...outcome,
    status: "failed",
    error: {
      code: known?.code ?? "LOCK_NOT_WRITTEN",
      message: `The picture is in the store, but could not be written to the project: ${message}`,
      hint:
        known?.hint ?? "Run `genlock generate` again: what is in the store is not bought again.",
      ambiguous: false,
    },
  };
}
