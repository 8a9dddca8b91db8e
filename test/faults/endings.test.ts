import { writeFileSync } from "node:fs";
import { getEventListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { openProject } from "../runner/open-project.ts";
import { paidProject } from "../support/paid-project.ts";
import { filesBelow, findDamage, paidAssets, paidHead, until } from "../support/running-project.ts";

const buy = ["generate", "--yes"] as const;

describe("F29: the process is told to end", () => {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    test(`by ${signal} once: no new calls, what is in flight lands and is locked, exit code 130`, async () => {
      const project = await paidProject(paidHead + paidAssets(6), { holdFrom: 1 });
      const running = project.start([...buy, "-j", "2"]);
      await until(() => project.server.billed.length === 2, "two calls");
      running.kill(signal);
      await until(() => running.said().includes("Stopping"), "its word");
      project.server.release();
      expect((await running.ended).code).toBe(130);
      expect(project.server.billed).toHaveLength(2);
      expect(project.lock().assets.size).toBe(2);
      expect(filesBelow(project.path(".genlock/leases"))).toEqual([]);
      expect(findDamage(project.root)).toEqual([]);
    });
  }

  test("twice: it ends now, and the journal knows of the call", async () => {
    const project = await paidProject(paidHead + paidAssets(1), { latency: 60_000 });
    const running = project.start(buy);
    await until(() => project.server.requests.length === 1, "the call");
    running.kill("SIGINT");
    await until(() => running.said().includes("Stopping"), "its word");
    running.kill("SIGINT");
    expect((await running.ended).code).toBe(130);
    const told = await project.run(...buy);
    expect(told.code).toBe(7);
    expect(project.server.requests).toHaveLength(1);
  });

  test("by readers that went away: what was paid is locked all the same", async () => {
    const project = await paidProject(paidHead + paidAssets(3), { latency: 100 });
    const running = project.start([...buy, "-v"], { before: 'exec sh -c \'"$@" | true\' sh "$@"' });
    await running.ended;
    await until(() => project.server.billed.length === 3, "three calls");
    expect(await project.run(...buy)).toMatchObject({ code: 0 });
    expect(project.lock().assets.size).toBe(3);
    expect(project.server.billed).toHaveLength(3);
  });
});

describe("F30: an abort while it waits, downloads, decodes or stores", () => {
  const moments = [
    ["waits", { kind: "rate-limit", retryAfter: "60" }, 150],
    ["waits for the answer", { kind: "stall", where: "headers" }, 150],
    ["downloads", { kind: "drip", bytes: 200, interval: 30 }, 400],
    ["decodes or stores", { kind: "no-usage" }, 60],
  ] as const;

  for (const [name, fault, delay] of moments) {
    test(`${name}: nothing unfinished, no lease and no listener is left`, async () => {
      // Two that come after it keep the run from being over before it is told to end.
      const project = await openProject(paidHead + paidAssets(3), { faults: [fault] });
      const controller = new AbortController();
      const signals = { signal: controller.signal, killSignal: controller.signal };
      const running = project.generate({ ...signals, concurrency: 1 });
      await until(() => project.server.requests.length > 0, "the call");
      await sleep(delay);
      controller.abort(new Error("enough"));
      const report = await running;
      expect(report.interrupted).toBe(true);
      expect(getEventListeners(controller.signal, "abort")).toEqual([]);
      expect(filesBelow(`${project.root}/.genlock/leases`)).toEqual([]);
      expect(filesBelow(`${project.root}/.genlock/store/v1/temps`)).toEqual([]);
      expect(findDamage(project.root)).toEqual([]);
      const again = await (await project.reopen()).generate({ retryAmbiguous: true });
      expect(again.jobs.every((job) => job.status === "done")).toBe(true);
    });
  }
});

describe("F32: a reference that changes between plan and call", () => {
  test("is noticed before the call, which is not made", async () => {
    const manifest = `${paidHead}  a: { prompt: like this, references: [look.png], alt: a }\n`;
    const project = await openProject(manifest);
    const look = (background: string): Promise<Buffer> =>
      sharp({ create: { width: 64, height: 64, channels: 3, background } })
        .png()
        .toBuffer();
    writeFileSync(`${project.root}/look.png`, await look("red"));
    const loaded = await project.load();
    const plan = await project.session.plan(loaded);
    expect(plan.jobs).toHaveLength(1);
    writeFileSync(`${project.root}/look.png`, await look("blue"));
    const report = await project.session.run(loaded, plan);
    expect(report.jobs[0]?.error).toMatchObject({ code: "PLAN_OUT_OF_DATE", ambiguous: false });
    expect(project.server.requests).toHaveLength(0);
    expect((await project.generate()).jobs[0]?.status).toBe("done");
  });
});

describe("F37: the budget is reached in the middle of a run", () => {
  test("no new calls, what was bought is locked, and the exit code says so", async () => {
    const project = await paidProject(paidHead + paidAssets(6), { latency: 30 });
    const plan: { cost: { max: number } } = JSON.parse(
      (await project.run("plan", "--json")).stdout,
    );
    const capped = await project.run(...buy, "--max-cost", String(plan.cost.max / 2));
    expect(capped.code).toBe(5);
    const billed = project.server.billed.length;
    expect(billed).toBeGreaterThan(0);
    expect(billed).toBeLessThan(6);
    expect(project.lock().assets.size).toBe(billed);
    expect(findDamage(project.root)).toEqual([]);
    expect(await project.run(...buy)).toMatchObject({ code: 0 });
    expect(project.server.billed).toHaveLength(6);
  });
});
