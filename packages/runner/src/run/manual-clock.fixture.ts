import type { Clock } from "./run-ports.ts";

/** A clock that stands still until a test moves it; sleeping moves it at once. */
export interface ManualClock extends Clock {
  /** Milliseconds slept so far, one item a sleep. */
  readonly sleeps: number[];
}

/** Creates a clock on which every sleep is over at once and the time has passed. */
export function createManualClock(start = Date.UTC(2026, 10, 21)): ManualClock {
  let time = 0;
  const sleeps: number[] = [];
  return {
    sleeps,
    now: () => start + time,
    monotonic: () => time,
    random: () => 0,
    async sleep(milliseconds, signal) {
      signal?.throwIfAborted();
      sleeps.push(milliseconds);
      time += milliseconds;
      await Promise.resolve();
    },
  };
}
