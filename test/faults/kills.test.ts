import { existsSync, readFileSync, rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { layLease, thisProcess } from "../support/lay-lease.ts";
import { paidProject } from "../support/paid-project.ts";
import { filesBelow, findDamage, paidAssets, paidHead, until } from "../support/running-project.ts";

const buy = ["generate", "--yes"] as const;

describe("F01: SIGKILL at random during a run, 20 rounds", () => {
  test("every entry has its bytes after each kill, no half file has a final name, and nothing is paid twice but what was in flight", async () => {
    const concurrency = 4;
    const project = await paidProject(paidHead, { latency: 25 });
    const { root, server, write, start } = project;
    let kills = 0;
    let jobs = 0;
    for (let round = 1; round <= 20; round += 1) {
      jobs = round * 8;
      write(paidHead + paidAssets(jobs));
      const before = server.requests.length;
      const args = [...buy, "--retry-ambiguous", "-j", String(concurrency)];
      const running = start(args);
      let hasEnded = false;
      void running.ended.then(() => (hasEnded = true));
      await until(() => server.requests.length > before || hasEnded, "a call");
      await sleep(Math.random() * 250);
      if (running.kill("SIGKILL")) kills += 1;
      await running.ended;
      expect(findDamage(root)).toEqual([]);
    }
    const last = await project.run(...buy, "--retry-ambiguous");
    expect(last).toMatchObject({ code: 0 });
    expect(project.lock().assets.size).toBe(jobs);
    expect(findDamage(root)).toEqual([]);
    expect(kills).toBeGreaterThan(10);
    expect(server.billed.length).toBeLessThanOrEqual(jobs + concurrency * kills);
  }, 300_000);
});

describe("F02: SIGKILL after the store has it, before the lock is written", () => {
  test("the next run makes no call, repairs the lock, and tells nothing as maybe paid", async () => {
    const project = await paidProject(paidHead + paidAssets(2));
    // Whoever holds this lease keeps every process from writing the lock.
    const lease = layLease(project.root, "lock-file", thisProcess());
    const running = project.start(buy);
    const records = (): string[] => filesBelow(project.path(".genlock/store/v1/calls"));
    await until(() => records().length === 2, "two records in the store");
    running.kill("SIGKILL");
    await running.ended;
    rmSync(lease);
    expect(existsSync(project.path("genlock.lock"))).toBe(false);
    expect(findDamage(project.root)).toEqual([]);

    const repaired = await project.run(...buy);
    expect(repaired).toMatchObject({ code: 0 });
    expect(repaired.stdout).not.toContain("Maybe paid");
    expect(project.lock().assets.size).toBe(2);
    expect(project.server.billed).toHaveLength(2);
    expect(findDamage(project.root)).toEqual([]);
  });
});

describe("F03: SIGKILL after the journal, before the answer", () => {
  test("it is listed as maybe paid, not repeated unasked, and a day's cap counts both", async () => {
    const project = await paidProject(paidHead + paidAssets(1), { latency: 60_000 });
    const { server } = project;
    const { cost }: { cost: { max: number } } = JSON.parse(
      (await project.run("plan", "--json")).stdout,
    );
    const running = project.start(buy);
    await until(() => server.requests.length === 1, "the call");
    running.kill("SIGKILL");
    await running.ended;
    const journal = readFileSync(project.path(".genlock/ledger.jsonl"), "utf8");
    expect(journal).toContain('"type":"reserve"');
    expect(journal).not.toContain('"type":"settle"');

    const status = await project.run("status");
    expect(status.stdout).toContain("PROVIDER_AMBIGUOUS: The process that made its call is gone");
    expect(status.stdout).toContain("--retry-ambiguous");

    const told = await project.run(...buy);
    expect(told.code).toBe(7);
    expect(told.stdout).toContain("Maybe paid: 1 call");
    expect(server.requests).toHaveLength(1);

    const day = `budget: { perDay: ${cost.max * 1.5} }\n`;
    project.write(paidHead.replace("assets:", `${day}assets:`) + paidAssets(1));
    const capped = await project.run(...buy, "--retry-ambiguous");
    expect(capped.code).toBe(5);
    expect(server.requests).toHaveLength(1);
  });

  test("it is repeated when somebody says so", async () => {
    const faults = [{ kind: "stall", where: "headers" }] as const;
    const project = await paidProject(paidHead + paidAssets(1), { faults });
    const running = project.start(buy);
    await until(() => project.server.requests.length === 1, "the call");
    running.kill("SIGKILL");
    await running.ended;
    expect((await project.run(...buy)).code).toBe(7);
    expect(await project.run(...buy, "--retry-ambiguous")).toMatchObject({ code: 0 });
    expect(project.server.billed).toHaveLength(2);
    rmSync(project.root, { recursive: true });
  });
});
