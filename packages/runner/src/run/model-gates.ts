import type { Clock } from "./run-ports.ts";

/** Holds back every call to a model after the service said to wait. */
export interface ModelGates {
  /** Resolves once the model is not paused. */
  wait(model: string, signal: AbortSignal | undefined): Promise<void>;
  /** Pauses a model for this many milliseconds from now; a longer pause that stands is kept. */
  pause(model: string, milliseconds: number): void;
}

/** Creates gates that are all open. Models are told apart by provider and name together. */
export function createModelGates(clock: Clock): ModelGates {
  const until = new Map<string, number>();
  return {
    async wait(model, signal) {
      for (;;) {
        const left = (until.get(model) ?? 0) - clock.monotonic();
        if (left <= 0) return;
        await clock.sleep(left, signal);
      }
    },
    pause(model, milliseconds) {
      const end = clock.monotonic() + milliseconds;
      until.set(model, Math.max(end, until.get(model) ?? 0));
    },
  };
}
