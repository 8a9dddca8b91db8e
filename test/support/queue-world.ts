import { openExecutor, startMaker } from "@genlock/bullmq";
import type { Executor, MakerOptions, RunningMaker } from "@genlock/core";
import type { MakerLimits } from "@genlock/runner";
import { onTestFinished } from "vitest";
import type { OpenProject } from "../runner/open-project.ts";
import { startRedis, type RedisOptions, type RedisServer } from "./redis-server.ts";

/** A queue, and both of its sides in this process. */
export interface QueueWorld {
  readonly redis: RedisServer;
  /** The side that gives orders. */
  order(space: string, secret?: string): Promise<Executor>;
  /** The side that makes calls, with a project's session. */
  make(
    project: OpenProject,
    options?: MakerLimits & Partial<Pick<MakerOptions, "secret" | "concurrency">>,
  ): Promise<RunningMaker & { readonly said: readonly string[] }>;
}

/** Starts a queue that ends with the test, and what was opened on it. */
export async function startQueueWorld(options: RedisOptions = {}): Promise<QueueWorld> {
  const redis = await startRedis(options);
  const open: { close(): Promise<void> }[] = [];
  onTestFinished(async () => {
    for (const one of open.toReversed()) await one.close();
    await redis.close();
  });
  function keep<One extends { close(): Promise<void> }>(one: One): One {
    open.push(one);
    return one;
  }
  const { url } = redis;
  return {
    redis,
    order: async (space, secret) => keep(await openExecutor({ url, space, secret })),
    async make(project, { secret, concurrency = 2, ...limits } = {}) {
      const { session } = project;
      const said: string[] = [];
      const space = await session.storeName();
      const { models, make } = session.maker(await project.load(), limits);
      const onWarning = (message: string): void => void said.push(message);
      const running = await startMaker({
        url,
        space,
        secret,
        concurrency,
        models,
        make,
        onWarning,
      });
      return { ...keep(running), said };
    },
  };
}
