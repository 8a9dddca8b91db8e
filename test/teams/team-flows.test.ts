import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gitRepository, type GitRepository } from "../support/git-repository.ts";
import { temporaryProject, writeFiles } from "../support/temporary-project.ts";
import { commandsUnder, headingsWithCommands, runBlock } from "./team-page.ts";

const manifest = `version: 1
provider: draft
assets:
  hero: { prompt: a lighthouse, alt: a, size: 64x64, candidates: 2 }
`;

const inCI = { CI: "true" } as const;

/** A repository whose pictures are made and committed. */
async function teamProject(): Promise<GitRepository> {
  const root = temporaryProject({
    "genlock.yaml": manifest,
    ".gitignore": ".genlock/\nnode_modules/\nplan.md\ncandidates.tar\n",
    "src/main.ts": "",
  });
  const repository = gitRepository(root);
  const made = await runBlock(root, "npx genlock generate --yes && npx genlock types");
  expect(made).toMatchObject({ code: 0 });
  repository.commit("pictures");
  return repository;
}

/** What a colleague, a fork or a runner has of it: what is committed. */
function cloneOf({ root }: GitRepository, environment: Record<string, string> = {}): string {
  const clone = join(realpathSync(mkdtempSync(join(tmpdir(), "genlock-teams-"))), "clone");
  execFileSync("git", ["clone", "-q", root, clone], { env: { ...process.env, ...environment } });
  return clone;
}

function hashOf(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

test("every part of the page that shows commands is run here", () => {
  const parts = ["A pull request", "CI", "Forks", "Merges", "Git LFS", "Sharing candidates"];
  expect(headingsWithCommands()).toEqual(parts);
});

describe("a pull request", () => {
  test("carries words, lock and picture, is reviewed without a key, and is green in CI", async () => {
    const repository = await teamProject();
    const [make, review] = commandsUnder("A pull request");
    expect(await runBlock(repository.root, make)).toMatchObject({ code: 0 });
    expect(readFileSync(join(repository.root, "plan.md"), "utf8")).toContain("hero-night");
    const files = repository.git("show", "--stat=200", "--format=").replaceAll(/ +\|.*/g, "");
    for (const file of [
      "genlock.yaml",
      "genlock.lock",
      "genlock/hero-night.png",
      "src/genlock.d.ts",
    ]) {
      expect(files).toContain(file);
    }
    const clone = cloneOf(repository);
    const reviewed = await runBlock(clone, review);
    expect(reviewed).toMatchObject({ code: 0 });
    expect(reviewed.stdout).toContain("2 current");
    const [ci] = commandsUnder("CI");
    expect(await runBlock(clone, ci, inCI)).toMatchObject({ code: 0 });
  });

  test("is red while a picture is not as the manifest says, or was touched up", async () => {
    const repository = await teamProject();
    const [ci] = commandsUnder("CI");
    const clone = cloneOf(repository);
    const original = join(clone, "genlock/hero.png");
    writeFileSync(original, Buffer.concat([readFileSync(original), Buffer.from("x")]));
    const touched = await runBlock(clone, ci, inCI);
    expect(touched).toMatchObject({ code: 4, stderr: expect.stringContaining("hero (corrupt)") });
    repository.git("checkout", "-q", "-b", "edit");
    writeFiles(repository.root, { "genlock.yaml": manifest.replace("lighthouse", "pier") });
    repository.commit("only words");
    const stale = await runBlock(cloneOf(repository), ci, inCI);
    expect(stale).toMatchObject({ code: 4, stderr: expect.stringContaining("hero (stale)") });
  });
});

describe("forks", () => {
  test("are green without a key, told what is stale, and taken over or kept", async () => {
    const repository = await teamProject();
    const [ci] = commandsUnder("CI");
    const [keep, takeOver] = commandsUnder("Forks");
    const fork = cloneOf(repository);
    expect(await runBlock(fork, ci, inCI)).toMatchObject({ code: 0 });
    writeFiles(fork, { "genlock.yaml": manifest.replace("lighthouse", "pier") });
    expect((await runBlock(fork, ci, inCI)).code).toBe(4);
    const before = hashOf(join(fork, "genlock/hero.png"));
    const taken = cloneOf(repository);
    writeFiles(taken, { "genlock.yaml": manifest.replace("lighthouse", "pier") });
    expect(await runBlock(fork, keep)).toMatchObject({ code: 0 });
    expect(await runBlock(fork, ci, inCI)).toMatchObject({ code: 0 });
    expect(hashOf(join(fork, "genlock/hero.png"))).toBe(before);
    expect(await runBlock(taken, takeOver)).toMatchObject({ code: 0 });
    expect(await runBlock(taken, ci, inCI)).toMatchObject({ code: 0 });
    expect(hashOf(join(taken, "genlock/hero.png"))).not.toBe(before);
  });
});

describe("merges", () => {
  test("of branches that both add pictures are resolved with the pictures of both", async () => {
    const repository = await teamProject();
    const [make] = commandsUnder("A pull request");
    const [merge] = commandsUnder("Merges");
    expect(await runBlock(repository.root, make)).toMatchObject({ code: 0 });
    repository.git("checkout", "-q", "main");
    const day = "npx genlock add hero-day --prompt 'By day' --alt x --size 64x64";
    expect(
      await runBlock(repository.root, `${day}\nnpx genlock generate --yes\nnpx genlock types`),
    ).toMatchObject({ code: 0 });
    repository.commit("A hero for the day");
    const both = `${readFileSync(join(repository.root, "genlock.yaml"), "utf8")}  hero-night:\n    prompt: A lighthouse at night\n    size: 64x64\n    alt: A lighthouse at night\n`;
    expect(repository.tryGit("merge", "night")).toBe(false);
    expect(readFileSync(join(repository.root, "genlock.lock"), "utf8")).toContain("<<<<<<<");
    writeFiles(repository.root, { "genlock.yaml": both });
    repository.git("add", "genlock.yaml");
    repository.git("checkout", "--ours", "src/genlock.d.ts");
    const types = "npx genlock types\ngit add src";
    expect(
      await runBlock(repository.root, (merge ?? "").replace("git commit", `${types}\ngit commit`)),
    ).toMatchObject({
      code: 0,
    });
    expect(repository.git("status", "--porcelain")).toBe("");
    const [ci] = commandsUnder("CI");
    expect(await runBlock(cloneOf(repository), ci, inCI)).toMatchObject({ code: 0 });
  });
});

const hasLfs = spawnSync("git", ["lfs", "version"]).status === 0;

describe("Git LFS", () => {
  test("pointers are known for what they are, everywhere, and nothing takes their place", async () => {
    const repository = await teamProject();
    const original = join(repository.root, "genlock/hero.png");
    const digest = hashOf(original);
    const { length } = readFileSync(original);
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${digest}\nsize ${length}\n`;
    writeFiles(repository.root, { "genlock/hero.png": pointer });
    repository.commit("as a clone without Git LFS has it");
    // The whole history of a clone that is not deep is this one commit.
    const clone = cloneOf(repository);
    const [, verify] = commandsUnder("Git LFS");
    const verified = await runBlock(clone, verify);
    expect(verified).toMatchObject({ code: 1, stdout: expect.stringContaining("git lfs pull") });
    for (const command of ["npx genlock generate --frozen", "npx genlock build --out out"]) {
      const refused = await runBlock(clone, command, inCI);
      expect(refused.stderr).toMatch(/LOCK_OUT_OF_DATE[^]*git lfs pull/);
      expect(refused.code).toBe(4);
    }
    expect(readFileSync(join(clone, "genlock/hero.png"), "utf8")).toBe(pointer);
  });

  test.runIf(hasLfs)("itself keeps the originals, and gives them back", async () => {
    const repository = await teamProject();
    const [track] = commandsUnder("Git LFS");
    expect(await runBlock(repository.root, track)).toMatchObject({ code: 0 });
    expect(repository.git("cat-file", "blob", "HEAD:genlock/hero.png")).toMatch(/^version https/);
    const clone = cloneOf(repository, { GIT_LFS_SKIP_SMUDGE: "1" });
    const [ci] = commandsUnder("CI");
    const before = await runBlock(clone, ci, inCI);
    expect(before).toMatchObject({ code: 4, stderr: expect.stringContaining("git lfs pull") });
    expect(await runBlock(clone, "git lfs install --local\ngit lfs pull")).toMatchObject({
      code: 0,
    });
    expect(await runBlock(clone, ci, inCI)).toMatchObject({ code: 0 });
  });
});

describe("sharing candidates", () => {
  test("a colleague can pick what another one bought", async () => {
    const repository = await teamProject();
    const [pack, unpack] = commandsUnder("Sharing candidates");
    const clone = cloneOf(repository);
    const before = hashOf(join(clone, "genlock/hero.png"));
    const alone = await runBlock(clone, "npx genlock pick hero 2");
    expect(alone).toMatchObject({ code: 1, stderr: expect.stringContaining("ORIGINAL_MISSING") });
    expect(await runBlock(repository.root, pack)).toMatchObject({ code: 0 });
    const archive = readFileSync(join(repository.root, "candidates.tar"));
    writeFileSync(join(clone, "candidates.tar"), archive);
    expect(await runBlock(clone, unpack)).toMatchObject({ code: 0 });
    expect(hashOf(join(clone, "genlock/hero.png"))).not.toBe(before);
    expect(existsSync(join(clone, ".genlock/store"))).toBe(true);
    const [ci] = commandsUnder("CI");
    expect(await runBlock(clone, ci, inCI)).toMatchObject({ code: 0 });
  });
});
