import { afterEach } from "vitest";
import { findRedis, startRedis, type RedisOptions, type RedisServer } from "./redis-server.ts";
import { startOpenAIServer, type OpenAIServerOptions } from "./openai-server/index.ts";
import {
  projectWith,
  until,
  type PaidProject,
  type RunningCli,
  type StartOptions,
} from "./running-project.ts";
import { install } from "./temporary-project.ts";

/** A project whose calls are made by workers, with the queue between. */
export interface Fleet extends PaidProject {
  readonly redis: RedisServer;
  /** Starts a worker. */
  readonly hire: (...more: readonly string[]) => RunningCli;
  /** Starts a worker and waits until it serves. */
  readonly work: (...more: readonly string[]) => Promise<RunningCli>;
  /** Starts `generate` that orders from the queue. */
  readonly order: (...more: readonly string[]) => RunningCli;
  /** Starts `generate` that orders from the queue, in an environment without a key. */
  readonly orderWithoutKey: () => RunningCli;
  readonly close: () => Promise<void>;
}

/** Why tests with a queue cannot run here; `undefined`: they can. */
export const noRedis =
  findRedis() === undefined
    ? "redis-server is not installed (apt-get install redis-server)"
    : undefined;

/** Makes a project, a service and a queue. */
export async function startFleet(
  manifest: string,
  { redis: redisOptions, ...options }: OpenAIServerOptions & { readonly redis?: RedisOptions } = {},
): Promise<Fleet> {
  const redis = await startRedis(redisOptions);
  const server = await startOpenAIServer(options);
  const project = projectWith(manifest, server);
  install(project.root, "bullmq");
  const running = new Set<RunningCli>();
  function start(args: readonly string[], options: StartOptions = {}): RunningCli {
    const one = project.start(args, options);
    running.add(one);
    void one.ended.then(() => running.delete(one));
    return one;
  }
  return {
    ...project,
    redis,
    order: (...more) => start(["generate", "--yes", "--queue", redis.url, ...more]),
    orderWithoutKey: () =>
      start(["generate", "--yes", "--queue", redis.url], { environment: { OPENAI_API_KEY: "" } }),
    hire: (...more) => start(["worker", "--queue", redis.url, ...more]),
    async work(...more) {
      const worker = start(["worker", "--queue", redis.url, ...more]);
      await until(() => worker.printed().includes("Serving"), "a worker that serves");
      return worker;
    },
    async close() {
      const left = [...running];
      for (const one of left) one.kill("SIGKILL");
      await Promise.all(left.map((one) => one.ended));
      await server.close();
      await redis.close();
    },
  };
}

/** Like {@link startFleet}; ends with the test. */
export function useFleets(): typeof startFleet {
  const fleets: Fleet[] = [];
  afterEach(async () => {
    for (const fleet of fleets.splice(0)) await fleet.close();
  });
  return async (...args) => {
    const fleet = await startFleet(...args);
    fleets.push(fleet);
    return fleet;
  };
}
