import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseLock, serializeLock } from "@genlock/core";
import { expect, onTestFinished, test } from "vitest";
import { runCli } from "../cli/run-cli.ts";
import { startOpenAIServer } from "../support/openai-server/index.ts";
import { findDamage, paidAssets, paidHead, projectWith } from "../support/running-project.ts";
import { temporaryProject } from "../support/temporary-project.ts";

const manifest = `${paidHead}${paidAssets(7)}  child: { prompt: at night, alt: a, references: [{ asset: a0 }] }\n`;

test("three shards make everything once, and their merged locks are the whole", async () => {
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
});

test("a shard that is none and a lock that is not there are refused", async () => {
  const server = await startOpenAIServer();
  onTestFinished(() => server.close());
  const project = projectWith(manifest, server);
  for (const shard of ["0/3", "4/3", "1", "1/0", "-1/3", "1/3/3", "1.5/3", "1/1e3", "1/ 3", ""]) {
    expect(await project.run("plan", "--shard", shard)).toMatchObject({ code: 64 });
  }
  const missing = await project.run("lock", "merge", "nowhere.lock");
  expect(missing).toMatchObject({ code: 64 });
  expect(missing.stderr).toContain("LOCK_NOT_FOUND");
});

const draftHead = "version: 1\nprovider: draft\ndefaults: { size: 64x64 }\nassets:\n";

test("ids and a shard hold both, and a saved plan takes no shard beside it", async () => {
  const root = temporaryProject({
    "genlock.yaml": `${draftHead}  a: { prompt: a, alt: a }\n  b: { prompt: b, alt: b }\n`,
  });
  const made = await Promise.all(
    [1, 2, 3].map(async (index) => {
      const { stdout } = await runCli(root, ["plan", "a", "--shard", `${index}/3`, "--json"]);
      const { jobs } = JSON.parse(stdout);
      return jobs.flatMap(({ assets }: { assets: string[] }) => assets);
    }),
  );
  expect(made.flat()).toEqual(["a"]);
  expect(await runCli(root, ["plan", "--out", "saved.json"])).toMatchObject({ code: 0 });
  const both = await runCli(root, ["generate", "--plan", "saved.json", "--shard", "1/3"]);
  expect(both).toMatchObject({ code: 64 });
  expect(existsSync(join(root, "genlock.lock"))).toBe(false);
});

test("locks of other manifests leave orphans; what is no lock, has no pictures or other picks is told by its name", async () => {
  const other = temporaryProject({
    "genlock.yaml": `${draftHead}  a: { prompt: another, alt: a }\n  b: { prompt: b, alt: b }\n`,
  });
  const mine = temporaryProject({
    "genlock.yaml": `${draftHead}  a: { prompt: a, alt: a, candidates: 2 }\n`,
  });
  for (const root of [other, mine]) {
    expect(await runCli(root, ["generate"])).toMatchObject({ code: 0 });
  }
  const [theirs, ours] = [other, mine].map((root) => join(root, "genlock.lock"));
  const before = readFileSync(ours ?? "", "utf8");
  writeFileSync(join(mine, "broken.lock"), "{");
  const broken = await runCli(mine, ["lock", "merge", theirs ?? "", "broken.lock"]);
  expect(broken).toMatchObject({ code: 1 });
  expect(broken.stderr).toContain(`LOCK_CORRUPT: ${join(mine, "broken.lock")}: `);
  expect(readFileSync(ours ?? "", "utf8")).toBe(before);

  const merged = await runCli(mine, ["lock", "merge", theirs ?? ""]);
  expect(merged).toMatchObject({ code: 0 });
  expect(merged.stderr).toContain("Other locks were merged into genlock.lock: 2 assets differed.");
  expect(merged.stderr).not.toContain("conflict markers");
  expect((await runCli(mine, ["status"])).stdout).toMatch(/b\s+orphaned/);

  expect(await runCli(mine, ["pick", "a", "1"])).toMatchObject({ code: 0 });
  const lock = parseLock(readFileSync(ours ?? "", "utf8"));
  const entry = lock.assets.get("a");
  const current = entry?.outputs.find(({ digest }) => digest !== entry.current)?.digest ?? "";
  const picked = entry === undefined ? [] : [["a", { ...entry, current }] as const];
  writeFileSync(join(mine, "picked.lock"), serializeLock({ ...lock, assets: new Map(picked) }));
  const undecided = await runCli(mine, ["lock", "merge", "picked.lock"]);
  expect(undecided).toMatchObject({ code: 1 });
  expect(undecided.stderr).toContain("LOCK_PICKS_DIFFER");
  expect(undecided.stderr).toContain("--pick <id>=<digest>");
  expect(undecided.stderr).not.toContain("genlock resolve");
  const decided = await runCli(mine, [
    "lock",
    "merge",
    "picked.lock",
    "--pick",
    "a=theirs",
    "--json",
  ]);
  expect(decided).toMatchObject({ code: 0 });
  expect(JSON.parse(decided.stdout)).toMatchObject({
    version: 1,
    resolution: { choices: [{ id: "a", why: "asked" }], missing: [] },
  });

  rmSync(join(other, "genlock"), { recursive: true });
  const bare = temporaryProject({ "genlock.yaml": draftHead.replace("assets:\n", "assets: {}\n") });
  const lost = await runCli(bare, ["lock", "merge", theirs ?? "", "--json"]);
  expect(lost).toMatchObject({ code: 1 });
  expect(JSON.parse(lost.stdout).resolution.missing).toEqual(["a", "b"]);
  // Merging the same again changes nothing, and the pictures are still nowhere.
  const again = await runCli(bare, ["lock", "merge", theirs ?? "", "--json"]);
  expect(again).toMatchObject({ code: 1 });
  expect(JSON.parse(again.stdout).resolution).toMatchObject({ assets: [], missing: ["a", "b"] });
  // Found again, they are placed though the locks agree.
  cpSync(join(mine, "genlock"), join(other, "genlock"), { recursive: true });
  const folder = await runCli(bare, ["lock", "merge", other]);
  expect(folder).toMatchObject({ code: 64 });
  expect(folder.stderr).toContain("is a folder, and no lock");
});
