import { cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { startOpenAIServer } from "../support/openai-server/index.ts";
import { findDamage, paidAssets, paidHead, projectWith } from "../support/running-project.ts";

const manifest = `${paidHead}${paidAssets(7)}  child: { prompt: at night, alt: a, references: [{ asset: a0 }] }\n`;

test(
  "three shards make everything once, and their merged locks are the whole",
  { timeout: 120_000 },
  async () => {
    const server = await startOpenAIServer();
    onTestFinished(() => server.close());
    const whole = projectWith(manifest, server);
    const parts = join(whole.root, "shards");
    const seen: string[] = [];
    for (const index of [1, 2, 3]) {
      const machine = projectWith(manifest, server);
      const shard = ["--shard", `${index}/3`];
      const plan = JSON.parse((await machine.run("plan", ...shard, "--json")).stdout);
      const made = await machine.run("generate", ...shard, "--yes");
      expect(made).toMatchObject({ code: 0 });
      const part = join(parts, String(index));
      mkdirSync(part, { recursive: true });
      for (const name of ["genlock.lock", "genlock"]) {
        if (existsSync(machine.path(name))) {
          cpSync(machine.path(name), join(part, name), { recursive: true });
        }
      }
      if (existsSync(machine.path("genlock.lock"))) seen.push(...machine.lock().assets.keys());
      expect(plan.jobs.flatMap(({ assets }: { assets: string[] }) => assets)).toHaveLength(
        existsSync(machine.path("genlock.lock")) ? machine.lock().assets.size : 0,
      );
    }
    expect(seen.sort()).toEqual(["a0", "a1", "a2", "a3", "a4", "a5", "a6", "child"]);
    expect(server.billed).toHaveLength(8);
    const files = [1, 2, 3].map((index) => `shards/${index}/genlock.lock`);
    const there = files.filter((file) => existsSync(whole.path(file)));
    const merged = await whole.run("lock", "merge", ...there);
    expect(merged).toMatchObject({ code: 0 });
    expect(merged.stdout).toContain("8 assets changed.");
    expect(findDamage(whole.root)).toEqual([]);
    const lock = readFileSync(whole.path("genlock.lock"), "utf8");
    expect(await whole.run("lock", "merge", ...there.toReversed())).toMatchObject({ code: 0 });
    expect(readFileSync(whole.path("genlock.lock"), "utf8")).toBe(lock);
    expect(await whole.run("generate", "--frozen")).toMatchObject({ code: 0 });
    expect(server.billed).toHaveLength(8);
  },
);

test("a shard that is none and a lock that is not there are refused", async () => {
  const server = await startOpenAIServer();
  onTestFinished(() => server.close());
  const project = projectWith(manifest, server);
  for (const shard of ["0/3", "4/3", "1", "1/0"]) {
    expect(await project.run("plan", "--shard", shard)).toMatchObject({ code: 64 });
  }
  const missing = await project.run("lock", "merge", "nowhere.lock");
  expect(missing).toMatchObject({ code: 64 });
  expect(missing.stderr).toContain("LOCK_NOT_FOUND");
});
