import { errorFor } from "./derive-error.ts";
import type { Deriver } from "./deriver.ts";
import type { TaskQueue } from "./process/task-queue.ts";

/** The part of a {@link Deriver} that runs need. Somebody waits for it before or after paying, so it goes first. */
export function createComposer(
  queue: TaskQueue,
  timeLimit: number,
): Pick<Deriver, "composeMask" | "composite" | "cutOut" | "examine"> {
  return {
    composeMask: async ({ signal, ...request }) => {
      const task = { type: "mask", ...request } as const;
      const outcome = await queue.run({ task, weight: Infinity, timeLimit, signal });
      const { area } = request;
      const path = area.kind === "mask" ? area.file.path : undefined;
      if (outcome.type !== "masked") throw errorFor(outcome, path);
      return outcome.mask;
    },
    composite: async ({ signal, ...request }) => {
      const task = { type: "composite", ...request } as const;
      const outcome = await queue.run({ task, weight: Infinity, timeLimit, signal });
      if (outcome.type !== "composited") throw errorFor(outcome, request.received.path);
      return outcome.composite;
    },
    cutOut: async ({ signal, ...request }) => {
      const task = { type: "cut-out", ...request } as const;
      const outcome = await queue.run({ task, weight: Infinity, timeLimit, signal });
      if (outcome.type !== "cut-out") throw errorFor(outcome, request.received.path);
      return outcome.picture;
    },
    examine: async ({ signal, ...request }) => {
      const task = { type: "examine", ...request } as const;
      const outcome = await queue.run({ task, weight: Infinity, timeLimit, signal });
      if (outcome.type !== "examined") throw errorFor(outcome, request.file.path);
      return outcome.unmet;
    },
  };
}
