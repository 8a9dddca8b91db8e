import { rmSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { noRedis, useFleets } from "../support/fleet.ts";
import { layLease, thisProcess } from "../support/lay-lease.ts";
import { paidProject } from "../support/paid-project.ts";
import { findDamage, paidAssets, paidHead, until } from "../support/running-project.ts";

beforeEach((context) => context.skip(noRedis !== undefined, noRedis));

const start = useFleets();

describe("F33: a worker is lost, its event loop stands still, or an order comes twice", () => {
  test("a killed worker loses nothing stored, and what it had under way is repeated only when somebody says so", async () => {
    const fleet = await start(paidHead + paidAssets(8), { holdFrom: 1 });
    const { server } = fleet;
    const doomed = await fleet.work("-j", "2");
    await fleet.work("-j", "2");
    const driver = fleet.order();
    await until(() => server.billed.length === 4, "as many calls as both workers make at once");
    doomed.kill("SIGKILL");
    await doomed.ended;
    server.release();
    const { code, stdout } = await driver.ended;
    expect(code).toBe(7);
    expect(stdout).toContain("Maybe paid: 2 calls");
    expect(server.billed).toHaveLength(8);
    expect(fleet.lock().assets.size).toBe(6);
    expect(findDamage(fleet.root)).toEqual([]);

    expect(await fleet.order("--retry-ambiguous").ended).toMatchObject({ code: 0 });
    expect(fleet.lock().assets.size).toBe(8);
    expect(server.billed).toHaveLength(10);
    expect(findDamage(fleet.root)).toEqual([]);
  });

  test("one that stands still longer than its lock pays once, though another has its order by then", async () => {
    const fleet = await start(paidHead + paidAssets(2), { holdFrom: 1 });
    const still = await fleet.work("-j", "2");
    const driver = fleet.order();
    await until(() => fleet.server.billed.length === 2, "its calls");
    still.kill("SIGSTOP");
    fleet.server.release();
    const other = await fleet.work("-j", "2");
    await until(
      () => driver.said().includes("is making the same call"),
      "the other to wait for it",
    );
    still.kill("SIGCONT");
    expect(await driver.ended).toMatchObject({ code: 0 });
    expect(fleet.server.billed).toHaveLength(2);
    expect(fleet.lock().assets.size).toBe(2);
    other.kill("SIGTERM");
    expect(await other.ended).toMatchObject({ code: 0 });
  });

  test("two drivers that order the same pay once", async () => {
    const fleet = await start(paidHead + paidAssets(6), { latency: 200 });
    await fleet.work("-j", "2");
    await fleet.work("-j", "2");
    const ends = await Promise.all([fleet.order().ended, fleet.order().ended]);
    expect(ends.map(({ code }) => code)).toEqual([0, 0]);
    expect(fleet.server.billed).toHaveLength(6);
    expect(fleet.lock().assets.size).toBe(6);
  });
});

describe("F34: Redis restarted empty in the middle of a run", () => {
  test("the driver orders again what it forgot, and nothing stored is paid again", async () => {
    const fleet = await start(paidHead + paidAssets(16), {
      holdFrom: 5,
      redis: { appendOnly: false },
    });
    await fleet.work("-j", "2");
    const driver = fleet.order();
    await until(() => fleet.server.billed.length >= 5, "some calls");
    await fleet.redis.kill();
    await fleet.redis.start();
    fleet.server.release();
    const { code, stderr } = await driver.ended;
    expect(code).toBe(0);
    expect(stderr).toContain("has no append-only file");
    expect(fleet.server.billed).toHaveLength(16);
    expect(fleet.lock().assets.size).toBe(16);
    expect(findDamage(fleet.root)).toEqual([]);
  });

  test("with an append-only file it goes on where it was", async () => {
    const fleet = await start(paidHead + paidAssets(10), { holdFrom: 3 });
    await fleet.work("-j", "2");
    const driver = fleet.order();
    await until(() => fleet.server.billed.length >= 3, "some calls");
    await fleet.redis.kill();
    await until(() => driver.said().includes("The queue does not answer"), "a word of it");
    await fleet.redis.start();
    fleet.server.release();
    const { code, stderr } = await driver.ended;
    expect(code).toBe(0);
    expect(stderr).not.toContain("append-only");
    expect(fleet.server.billed).toHaveLength(10);
  });
});

describe("a driver that ends before its orders", () => {
  test("killed: workers go on, and the next driver finds what they made", async () => {
    const fleet = await start(paidHead + paidAssets(8), { holdFrom: 2 });
    await fleet.work("-j", "2");
    const driver = fleet.order();
    await until(() => fleet.server.billed.length >= 2, "some calls");
    driver.kill("SIGKILL");
    await driver.ended;
    fleet.server.release();
    expect(await fleet.order().ended).toMatchObject({ code: 0 });
    expect(fleet.server.billed).toHaveLength(8);
    expect(fleet.lock().assets.size).toBe(8);
    expect(findDamage(fleet.root)).toEqual([]);
  });

  test("interrupted: orders nobody began are taken back, calls under way land and are locked", async () => {
    const fleet = await start(paidHead + paidAssets(12), { holdFrom: 1 });
    await fleet.work("-j", "2");
    const driver = fleet.order();
    await until(() => fleet.server.billed.length === 2, "calls under way");
    driver.kill("SIGINT");
    await until(() => driver.said().includes("Stopping"), "its word");
    fleet.server.release();
    expect(await driver.ended).toMatchObject({ code: 130 });
    const bought = fleet.server.billed.length;
    expect(bought).toBeLessThan(12);
    expect(fleet.lock().assets.size).toBe(bought);
    expect(await fleet.order().ended).toMatchObject({ code: 0 });
    expect(fleet.server.billed).toHaveLength(12);
  });
});

describe("a lease of a process on another machine, which nobody can see from here", () => {
  test("is waited for and named, does not hold up whoever stops, and is ended by deleting its file", async () => {
    const fleet = await start(paidHead + paidAssets(1));
    await fleet.work();
    const planned = JSON.parse((await fleet.run("plan", "--json")).stdout);
    const owner = { ...thisProcess(), host: "elsewhere", boot: "another", space: "pid:[1]" };
    const path = layLease(fleet.root, `call-${planned.jobs[0].key}-0-0`, owner);
    const driver = fleet.order();
    await until(() => driver.said().includes(`delete ${path}`), "what to delete");
    expect(driver.said()).toContain("on elsewhere");
    const doctor = await fleet.run("doctor");
    expect(doctor.stdout).toContain(path);
    driver.kill("SIGINT");
    expect(await driver.ended).toMatchObject({ code: 130 });
    expect(fleet.server.billed).toHaveLength(0);
    const next = fleet.order();
    await until(() => next.said().includes(`delete ${path}`), "what to delete");
    rmSync(path);
    expect(await next.ended).toMatchObject({ code: 0 });
    expect(fleet.server.billed).toHaveLength(1);
  });
});

describe("what a service says reaches the fleet", () => {
  test("429 holds back every worker, uses up no attempt, and is told by the driver", async () => {
    const limited = { kind: "rate-limit", retryAfterMs: "1200" } as const;
    const fleet = await start(paidHead + paidAssets(4), { faults: [limited, limited] });
    await fleet.work("-j", "2");
    const { code, stderr } = await fleet.order().ended;
    expect(code).toBe(0);
    expect(stderr).toMatch(/again in 1(\.\d)? s|1\.2 s/);
    expect(fleet.server.billed).toHaveLength(4);
    expect(fleet.server.requests).toHaveLength(6);
  });

  test("a limit of pictures a minute holds over all workers together", async () => {
    const slow = "providers: { openai: { imagesPerMinute: 10 } }\nassets:";
    const manifest = paidHead.replace("assets:", slow) + paidAssets(3);
    // A picture every six seconds, of which each takes one: with a limit for each worker two would be under way at once.
    const fleet = await start(manifest, { latency: 1000 });
    await fleet.work("-j", "4");
    await fleet.work("-j", "4");
    expect(await fleet.order().ended).toMatchObject({ code: 0 });
    expect(fleet.server.billed).toHaveLength(3);
    expect(fleet.server.mostAtOnce()).toBe(1);
  });
});

describe("without what a fleet needs", () => {
  test("a driver needs no key: workers have it", async () => {
    const fleet = await start(paidHead + paidAssets(1));
    await fleet.work();
    expect(await fleet.orderWithoutKey().ended).toMatchObject({ code: 0 });
    expect(fleet.server.billed).toHaveLength(1);
  });

  test("the package that is missing is named, with the command that installs it", async () => {
    const project = await paidProject(paidHead + paidAssets(1));
    const { code, stderr } = await project.run(
      "generate",
      "--yes",
      "--queue",
      "redis://localhost:1",
    );
    expect(code).toBe(1);
    expect(stderr).toContain("EXECUTOR_NOT_INSTALLED");
    expect(stderr).toContain("npm install --save-dev @genlock/bullmq");
    expect(project.server.requests).toHaveLength(0);
  });

  test("a queue that does not answer is said at once, without its password", async () => {
    const fleet = await start(paidHead + paidAssets(1));
    await fleet.redis.kill();
    const url = fleet.redis.url.replace("redis://", "redis://:hidden-word@");
    for (const command of [["generate", "--yes"], ["worker"]]) {
      const { code, stderr } = await fleet.run(...command, "--queue", url);
      expect(code).toBe(1);
      expect(stderr).toContain("QUEUE_UNREACHABLE");
      expect(stderr).not.toContain("hidden-word");
    }
  });
});
