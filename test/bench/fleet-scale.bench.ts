import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseLock, serializeLock, type Lock } from "@genlock/core";
import { createProviderLoader, createSession } from "@genlock/runner";
import { Queue } from "bullmq";
import { Redis } from "ioredis";
import { readFileSync } from "node:fs";
import { startRedis } from "../support/redis-server.ts";
import { makeScaleProject } from "./manifest-scale/scale-project.ts";

// node --conditions=genlock-source test/bench/fleet-scale.bench.ts [--assets 10000,40000] [--orders 20000] [--target 1000000]
// What many more assets would need: measures smaller projects and a queue, and tells what the target comes to by the last step.

const { values } = parseArgs({
  options: {
    assets: { type: "string", default: "10000,40000" },
    orders: { type: "string", default: "20000" },
    target: { type: "string", default: "1000000" },
  },
});
const target = Number(values.target);
/** Characters a string of V8 has at most; a lock is one string. */
const longestString = 2 ** 29 - 24;

interface Measured {
  readonly assets: number;
  readonly lockBytes: number;
  /** Seconds of CPU, which other work on the machine changes least. */
  readonly readLock: number;
  readonly writeLock: number;
  readonly load: number;
  readonly plan: number;
  /** MiB of the heap after planning. */
  readonly heap: number;
}

async function timed<Result>(
  work: () => Result | Promise<Result>,
): Promise<{ readonly took: number; readonly result: Result }> {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  return { took: (user + system) / 1e6, result };
}

async function measure(assets: number): Promise<Measured> {
  const root = mkdtempSync(join(tmpdir(), "genlock-scale-"));
  try {
    await makeScaleProject(root, { assets, files: Math.max(1, assets / 5000) });
    const path = join(root, "genlock.lock");
    const read = await timed<Lock>(() => parseLock(readFileSync(path, "utf8")));
    const write = await timed(() => serializeLock(read.result));
    const session = await createSession({
      manifestPath: join(root, "genlock.yaml"),
      loadProviders: createProviderLoader({
        projectRoot: root,
        environment: {},
        embedded: {},
        config: {},
      }),
    });
    const load = await timed(() => session.load());
    const plan = await timed(() => session.plan(load.result));
    const heap = process.memoryUsage().heapUsed / 2 ** 20;
    await session.close();
    const lockBytes = statSync(path).size;
    return {
      assets,
      lockBytes,
      readLock: read.took,
      writeLock: write.took,
      load: load.took,
      plan: plan.took,
      heap,
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Bytes of a server's memory that one waiting order takes, with a prompt of about half a kilobyte. */
async function bytesOfOrder(orders: number): Promise<number> {
  const redis = await startRedis();
  const client = new Redis(redis.url, { maxRetriesPerRequest: null });
  const queue = new Queue("scale", { connection: client, prefix: "genlock" });
  const usedMemory = async (): Promise<number> =>
    Number(/used_memory:(\d+)/.exec(await client.info("memory"))?.[1]);
  const request = {
    operation: "generate",
    api: "images",
    prompt: "a small icon ".repeat(40),
    count: 1,
  };
  const before = await usedMemory();
  for (let at = 0; at < orders; at += 1000) {
    const jobs = Array.from({ length: 1000 }, (_, index) => {
      const key = String(at + index).padStart(64, "0");
      const order = JSON.stringify({ version: 1, key, take: 0, call: 0, assets: ["a"], request });
      return { name: "call", data: { order }, opts: { jobId: `c${key}` } };
    });
    await queue.addBulk(jobs);
  }
  const bytes = ((await usedMemory()) - before) / orders;
  await queue.close();
  client.disconnect();
  await redis.close();
  return bytes;
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

const steps: Measured[] = [];
for (const assets of values.assets.split(",").map(Number)) {
  const step = await measure(assets);
  steps.push(step);
  tell(
    `${assets} assets: lock ${(step.lockBytes / 1e6).toFixed(1)} MB (read ${step.readLock.toFixed(2)} s, written ${step.writeLock.toFixed(2)} s), load ${step.load.toFixed(1)} s, plan ${step.plan.toFixed(1)} s, heap ${step.heap.toFixed(0)} MiB`,
  );
}
const last = steps.at(-1);
if (last === undefined) throw new Error("nothing was measured");
const times = target / last.assets;
const lockBytes = last.lockBytes * times;
const most = Math.floor(longestString / (last.lockBytes / last.assets));
tell(
  `${target} assets, ${times} times the last: lock ${(lockBytes / 1e6).toFixed(0)} MB, load ${(last.load * times).toFixed(0)} s, plan ${(last.plan * times).toFixed(0)} s, heap ${((last.heap * times) / 1024).toFixed(1)} GiB`,
);
tell(
  `The lock is one string, which ends at ${longestString} characters: that is about ${most} assets.`,
);
const perOrder = await bytesOfOrder(Number(values.orders));
tell(
  `Redis: ${perOrder.toFixed(0)} bytes an order. A driver gives 512 at once: ${((perOrder * 512) / 1e6).toFixed(1)} MB; all ${target} at once would be ${((perOrder * target) / 1e9).toFixed(1)} GB.`,
);
