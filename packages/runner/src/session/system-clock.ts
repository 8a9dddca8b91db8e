import { setTimeout as sleep } from "node:timers/promises";
import type { Clock } from "../run/run-ports.ts";

/** The clock of this machine. Waiting keeps the process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  sleep: async (milliseconds, signal) => {
    await sleep(milliseconds, undefined, signal === undefined ? {} : { signal });
  },
  random: () => Math.random(),
};
