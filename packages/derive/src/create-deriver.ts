import { availableParallelism } from "node:os";
import { createComposer } from "./create-composer.ts";
import { errorFor } from "./derive-error.ts";
import { DerivativeCache } from "./cache/derivative-cache.ts";
import type { Deriver, DeriverCounts, DeriverOptions } from "./deriver.ts";
import { readEngine } from "./engine/read-engine.ts";
import { TaskQueue } from "./process/task-queue.ts";

/** Makes a {@link Deriver}. Nothing is started before there is work. */
export function createDeriver(options: DeriverOptions = {}): Deriver {
  const { queue, background } = openQueues(options);
  const inspectTimeLimit = options.inspectTimeLimit ?? 20_000;
  const stepTimeLimit = options.stepTimeLimit ?? 120_000;
  let engineName: Promise<string> | undefined;

  async function askEngine(): Promise<string> {
    const task = { type: "engine" } as const;
    // Keys of everything else wait on this.
    const urgent = { weight: Infinity, timeLimit: inspectTimeLimit, signal: undefined };
    const outcome = await queue.run({ task, ...urgent });
    if (outcome.type !== "engine") throw errorFor(outcome, undefined);
    return outcome.engine;
  }

  async function findEngine(): Promise<string> {
    return readEngine() ?? (await askEngine());
  }

  async function engine(): Promise<string> {
    engineName ??= findEngine();
    try {
      return await engineName;
    } catch (error) {
      engineName = undefined;
      throw error;
    }
  }

  const cache = new DerivativeCache({
    engine,
    runTask: (task, isInBackground) => (isInBackground ? background : queue).run(task),
    stepTimeLimit,
  });
  return {
    engine,
    derive: (request) => cache.derive(request),
    inspect: async (path, { signal } = {}) => {
      const task = { type: "inspect", path } as const;
      // A picture that was paid for waits to be judged, so it goes before anything that is merely computed.
      const outcome = await queue.run({
        task,
        weight: Infinity,
        timeLimit: inspectTimeLimit,
        signal,
      });
      if (outcome.type !== "inspected") throw errorFor(outcome, path);
      return outcome.inspection;
    },
    ...createComposer(queue, stepTimeLimit),
    counts: () => ({ ...countsOf(queue, background), ...cache.counts }),
    close: async () => {
      await Promise.all([queue.close(), background.close()]);
    },
  };
}

interface Queues {
  readonly queue: TaskQueue;
  /** Its process is another one. */
  readonly background: TaskQueue;
}

function openQueues({ concurrency, idleTime = 5000, environment = {} }: DeriverOptions): Queues {
  const most = concurrency ?? Math.min(16, availableParallelism() + 2);
  const settings = { concurrency: most, idleTime, environment };
  return { queue: new TaskQueue(settings), background: new TaskQueue(settings) };
}

function countsOf(
  { counts }: TaskQueue,
  { counts: behind }: TaskQueue,
): Omit<DeriverCounts, "made" | "found"> {
  return {
    processes: counts.started + behind.started,
    decoded: counts.decoded + behind.decoded,
    pid: counts.pid,
    backgroundPid: behind.pid,
  };
}
