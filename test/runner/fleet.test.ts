import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Executor, OrderAnswer } from "@genlock/core";
import { Queue, Worker } from "bullmq";
import { Redis } from "ioredis";
import { beforeEach, describe, expect, test } from "vitest";
import { noRedis } from "../support/fleet.ts";
import { startQueueWorld } from "../support/queue-world.ts";
import { filesBelow, paidAssets, paidHead } from "../support/running-project.ts";
import { openProject } from "./open-project.ts";

const manifest = paidHead + paidAssets(2);

/** An executor that answers all orders the same. */
function answering(answer: OrderAnswer): Executor {
  return {
    capacity: 4,
    warnings: [],
    execute: () => Promise.resolve(answer),
    close: () => Promise.resolve(),
  };
}

describe("calls that are ordered", () => {
  beforeEach((context) => context.skip(noRedis !== undefined, noRedis));

  test("partial pictures come as they are made, and nothing of them stays", async () => {
    const head = paidHead.replace("quality: low", "quality: low, partial_images: 2");
    const project = await openProject(head + paidAssets(1));
    const world = await startQueueWorld();
    await world.make(await project.reopen());
    const executor = await world.order(await project.session.storeName());
    const report = await project.generate({ executor });
    expect(report.jobs.map(({ status }) => status)).toEqual(["done"]);
    const partials = project.events.filter((event) => event.type === "job-partial");
    expect(partials.map(({ partialIndex }) => partialIndex)).toEqual([0, 1]);
    for (const { bytes } of partials) expect(bytes.byteLength).toBeGreaterThan(100);
    expect(filesBelow(join(project.root, ".genlock/orders/partials"))).toEqual([]);
  });

  test("references go by digest, and edits by the mask that was made of them", async () => {
    const project = await openProject(
      `${paidHead}  base: { prompt: base, alt: b }
  night: { prompt: at night, edit: base, region: [0, 0, 0.5, 0.5], alt: n }
  both: { prompt: both, references: [{ asset: base }, { asset: night }], alt: o }\n`,
    );
    const world = await startQueueWorld();
    await world.make(await project.reopen());
    const executor = await world.order(await project.session.storeName());
    const report = await project.generate({ executor });
    expect(report.jobs.map(({ status, error }) => [status, error])).toEqual([
      ["done", undefined],
      ["done", undefined],
      ["done", undefined],
    ]);
    expect(project.server.billed).toHaveLength(3);
  });

  test("the second abort gives up calls under way, which may have been paid then", async () => {
    const project = await openProject(manifest, { latency: 20_000 });
    const world = await startQueueWorld();
    await world.make(await project.reopen());
    const executor = await world.order(await project.session.storeName());
    const [gentle, hard] = [new AbortController(), new AbortController()];
    const running = project.generate({
      executor,
      signal: gentle.signal,
      killSignal: hard.signal,
    });
    while (project.server.requests.length < 2) await sleep(10);
    gentle.abort();
    hard.abort();
    const report = await running;
    expect(report).toMatchObject({ interrupted: true, ambiguousCalls: 2 });
    const again = await project.generate({ executor });
    expect(again.jobs.map(({ error }) => error?.code)).toEqual([
      "PROVIDER_AMBIGUOUS",
      "PROVIDER_AMBIGUOUS",
    ]);
    expect(project.server.requests).toHaveLength(2);
  });

  test("a worker that stops puts back what waits, and another goes on with it", async () => {
    const project = await openProject(paidHead + paidAssets(5), { latency: 300 });
    const world = await startQueueWorld();
    const first = await world.make(await project.reopen(), { concurrency: 1 });
    const executor = await world.order(await project.session.storeName());
    const running = project.generate({ executor });
    while (project.server.requests.length < 1) await sleep(5);
    await first.close();
    await world.make(await project.reopen());
    const report = await running;
    expect(report.jobs.every(({ status }) => status === "done")).toBe(true);
    expect(project.server.billed).toHaveLength(5);
  });

  test("ORDER_LOST: what a queue says failed is told, and counts as maybe paid", async () => {
    const project = await openProject(paidHead + paidAssets(1));
    const world = await startQueueWorld();
    const space = await project.session.storeName();
    const executor = await world.order(space);
    const client = new Redis(world.redis.url, { maxRetriesPerRequest: null });
    const running = project.generate({ executor });
    let names: string[] = [];
    while (names.length === 0) names = await client.keys("genlock:*:meta");
    const name = names[0]?.split(":")[1] ?? "";
    const worker = new Worker(name, () => Promise.reject(new Error("it fell over")), {
      connection: client,
      prefix: "genlock",
    });
    const report = await running;
    await worker.close();
    client.disconnect();
    expect(report.jobs[0]?.error).toMatchObject({ code: "ORDER_LOST", ambiguous: true });
    expect(project.server.requests).toHaveLength(0);
    // What failed there is no hindrance to the next order of the same call.
    await world.make(await project.reopen());
    expect((await project.generate({ executor })).jobs[0]?.status).toBe("done");
  });

  test("a queue without workers is told", async () => {
    const project = await openProject(paidHead + paidAssets(1));
    const world = await startQueueWorld();
    const executor = await world.order(await project.session.storeName());
    const running = project.generate({ executor });
    const isTold = (): boolean =>
      project.events.some(
        (event) => event.type === "run-warning" && event.message.includes("No worker serves"),
      );
    while (!isTold()) await sleep(50);
    await world.make(await project.reopen());
    expect((await running).jobs[0]?.status).toBe("done");
  });

  test("a server that may throw orders out is told of", async () => {
    const world = await startQueueWorld({
      appendOnly: false,
      args: ["--maxmemory-policy", "allkeys-lru"],
    });
    const { warnings } = await world.order("a".repeat(32));
    expect(warnings.join("\n")).toMatch(/append-only file[\s\S]*allkeys-lru/);
  });

  test("a server that hides its settings is asked in another way", async () => {
    const world = await startQueueWorld({ args: ["--rename-command", "CONFIG", ""] });
    expect((await world.order("a".repeat(32))).warnings).toEqual([]);
  });

  test("an order that ended before is given again, whether it completed or failed", async () => {
    const project = await openProject(paidHead + paidAssets(1), {
      faults: [{ kind: "moderation", stage: "input" }],
    });
    const world = await startQueueWorld();
    await world.make(await project.reopen());
    const executor = await world.order(await project.session.storeName());
    expect((await project.generate({ executor })).jobs[0]?.status).toBe("failed");
    const client = new Redis(world.redis.url, { maxRetriesPerRequest: null });
    const [meta = ""] = await client.keys("genlock:*:meta");
    const queue = new Queue(meta.split(":")[1] ?? "", { connection: client, prefix: "genlock" });
    expect(await queue.getCompletedCount()).toBe(1);
    await queue.close();
    client.disconnect();
    expect((await project.generate({ executor })).jobs[0]?.status).toBe("done");
    expect(project.server.billed).toHaveLength(1);
  });
});

describe("answers of an executor are not believed", () => {
  test("STORE_NOT_SHARED: a picture that is said to be stored must be in the store", async () => {
    const project = await openProject(manifest);
    const report = await project.generate({
      executor: answering({ kind: "stored", warnings: [] }),
    });
    expect(report.jobs.map(({ error }) => error?.code)).toContain("STORE_NOT_SHARED");
    expect(report.stoppedBy).toBe("STORE_NOT_SHARED");
    expect((await project.lock()).assets.size).toBe(0);
  });

  test("STORE_NOT_SHARED: machines with a folder each end at once, pay once, and keep what was bought where it was", async () => {
    const driver = await openProject(paidHead + paidAssets(1));
    const elsewhere = await openProject(paidHead + paidAssets(1));
    const world = await startQueueWorld();
    await world.make(await elsewhere.reopen());
    // As if the folder's name had been copied along, and its store had not.
    const executor = await world.order(await elsewhere.session.storeName());
    for (let run = 0; run < 2; run += 1) {
      const report = await driver.generate({ executor });
      expect(report.jobs[0]?.error).toMatchObject({ code: "STORE_NOT_SHARED", ambiguous: true });
      expect((await driver.lock()).assets.size).toBe(0);
      expect(elsewhere.server.billed).toHaveLength(1);
    }
    expect((await elsewhere.generate()).jobs[0]?.status).toBe("done");
    expect(elsewhere.server.billed).toHaveLength(1);
    expect(driver.server.requests).toHaveLength(0);
  });

  test("a failure that concerns every call stops the run; a cap of the worker's does too", async () => {
    const failure = {
      code: "PROVIDER_AUTH",
      message: "no",
      outcome: "rejected",
      reach: "run",
    } as const;
    const project = await openProject(manifest);
    const failed = await project.generate({ executor: answering({ kind: "failed", failure }) });
    expect(failed.stoppedBy).toBe("PROVIDER_AUTH");
    const capped = await project.generate({
      executor: answering({ kind: "skipped", reason: "SPEND_CAP_REACHED" }),
    });
    expect(capped.stoppedBy).toBe("SPEND_CAP_REACHED");
  });

  test("the worst case is reserved before the order is given", async () => {
    const project = await openProject(manifest);
    let orders = 0;
    const counting = {
      ...answering({ kind: "skipped", reason: "RUN_INTERRUPTED" }),
      execute: async (): Promise<OrderAnswer> => {
        orders += 1;
        await sleep(50);
        return { kind: "skipped", reason: "RUN_INTERRUPTED" };
      },
    };
    const plan = await project.plan();
    const maxCost = (plan.cost.max / 2) * 1.1;
    const report = await project.generate({ executor: counting, maxCost });
    expect(orders).toBe(1);
    expect(report.stoppedBy).toBe("SPEND_CAP_REACHED");
  });

  test("a picture that only this process can name is made here", async () => {
    const project = await openProject(
      `${paidHead}  a: { prompt: a, references: [{ file_id: file-abc }], alt: a }\n`,
    );
    project.server.addFile(new Uint8Array([1]));
    const report = await project.generate({
      executor: answering({ kind: "skipped", reason: "RUN_INTERRUPTED" }),
    });
    expect(report.jobs[0]?.error?.code).not.toBe("RUN_INTERRUPTED");
    expect(project.server.requests.length).toBeGreaterThan(0);
  });
});
