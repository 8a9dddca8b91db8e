import { existsSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { artProject, paidManifest, plainPicture, type ArtProject } from "./art-project.ts";

const two =
  "  hero: { prompt: a lighthouse, alt: a, candidates: 2 }\n  old: { prompt: a pier, alt: b }\n";
const one = "  hero: { prompt: a lighthouse, alt: a, candidates: 2 }\n";

function blobs(project: ArtProject): string[] {
  const entries = readdirSync(project.path(".genlock/store/v1/blobs"), {
    recursive: true,
    encoding: "utf8",
  });
  return entries.flatMap((name) => /\/([0-9a-f]{64})$/.exec(name)?.[1] ?? []).sort();
}

/** Lets everything in the store be a day old. */
function age(project: ArtProject): void {
  const store = project.path(".genlock/store/v1");
  const yesterday = Date.now() / 1000 - 86_400;
  for (const entry of readdirSync(store, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) utimesSync(join(entry.parentPath, entry.name), yesterday, yesterday);
  }
}

/** Lets a picture in the store have been written then, in seconds since 1970. */
function touch(project: ArtProject, digest: string, time: number): void {
  const store = project.path(".genlock/store/v1/blobs");
  for (const entry of readdirSync(store, { recursive: true, withFileTypes: true })) {
    if (entry.name === digest) utimesSync(join(entry.parentPath, entry.name), time, time);
  }
}

describe("prune", () => {
  test("asks, takes orphans out of lock and originals, keeps what was paid in the store", async () => {
    const project = await artProject(two);
    await project.run("generate", "--yes");
    const before = project.lock();
    const old = project.entry("old");
    project.write({ "genlock.yaml": paidManifest(one) });
    const dry = await project.run("prune", "--dry-run");
    expect(dry).toMatchObject({ code: 0, stdout: "  - old: 1 picture bought or brought in\n" });
    const refused = await project.run("prune");
    expect(refused).toMatchObject({ code: 8, stdout: "" });
    expect(project.lock()).toEqual(before);

    const done = await project.run("prune", "--yes");
    expect(done.stdout).toBe("Pruned: old.\n");
    expect(done.stderr).toContain("only in .genlock/store on this machine");
    expect([...project.lock().assets.keys()]).toEqual(["hero"]);
    expect(existsSync(project.path("genlock/old.png"))).toBe(false);
    expect(blobs(project)).toContain(old.current);
    expect((await project.run("prune", "--yes")).stdout).toBe("There is nothing to prune.\n");

    project.write({ "genlock.yaml": paidManifest(two) });
    expect((await project.run("revert", "old")).code).toBe(0);
    expect(project.digest("genlock/old.png")).toBe(old.current);
    expect((await project.run("generate")).stdout).toContain("No changes.");
    expect(project.api.billed).toHaveLength(2);
  });

  test("saves into the store what only the folder has, somebody's edits included", async () => {
    const project = await artProject(two);
    writeFileSync(project.path("red.png"), await plainPicture("red"));
    await project.run("import", "red.png", "--as", "old");
    writeFileSync(project.path("genlock/old.png"), await plainPicture("blue"));
    const edited = project.digest("genlock/old.png");
    project.write({ "genlock.yaml": paidManifest(one) });
    expect((await project.run("prune", "--yes")).code).toBe(0);
    expect(blobs(project)).toEqual([project.digest("red.png"), edited].sort());
  });

  test("lets pinned orphans be", async () => {
    const project = await artProject(two);
    await project.run("generate", "--yes");
    await project.run("pin", "old");
    project.write({ "genlock.yaml": paidManifest(one) });
    expect((await project.run("prune", "--dry-run")).stdout).toContain("pinned, so it stays");
    expect((await project.run("prune", "--yes")).stdout).toBe("There is nothing to prune.\n");
    expect(project.lock().assets.has("old")).toBe(true);
  });
});

describe("gc", () => {
  test("frees what is free and not in use; paid pictures only by name, with --paid and a yes", async () => {
    const project = await artProject(two);
    const draft = paidManifest(two).replace("openai", "draft");
    project.write({ "genlock.yaml": draft });
    await project.run("generate");
    project.write({ "genlock.yaml": draft.replace("a pier", "a boat") });
    await project.run("generate");
    project.write({ "genlock.yaml": paidManifest(two) });
    await project.run("generate", "--yes");
    const paid = project.entry("old");
    project.write({ "genlock.yaml": paidManifest(two).replace("a pier", "a port") });
    await project.run("generate", "--yes");

    const early = await project.run("gc");
    expect(early.stdout).toBe("Nothing to free.\n");
    expect(early.stderr).toMatch(
      /^Kept: 5 pictures not in use, but too new to go: .* again in \d+ minutes?\.\n$/,
    );
    age(project);
    const before = blobs(project);
    const dry = await project.run("gc", "--dry-run");
    expect(dry.stdout).toMatch(/^Would free: 4 pictures, /);
    expect(dry.stderr).not.toContain("too new");
    expect(dry.stderr).toMatch(
      new RegExp(`${paid.current.slice(0, 12)}: old, gpt-image-1-mini, .*\\$0\\.\\d+.*“a pier”`),
    );
    expect(blobs(project)).toEqual(before);

    const freed = await project.run("gc");
    expect(freed.stdout).toMatch(/^Freed: 4 pictures, /);
    expect(blobs(project)).toHaveLength(4);
    expect(blobs(project)).toContain(paid.current);

    const refused = await project.run("gc", "--paid");
    expect(refused).toMatchObject({ code: 8, stdout: "" });
    expect(refused.stderr).toContain(paid.current.slice(0, 12));
    expect(blobs(project)).toHaveLength(4);
    expect((await project.run("gc", "--paid", "--yes")).stdout).toMatch(/^Freed: 1 picture, /);
    const left = [...project.lock().assets.values()].flatMap(({ outputs }) => outputs);
    expect(blobs(project)).toEqual(left.map(({ digest }) => digest).sort());
    expect((await project.run("verify")).code).toBe(0);
    expect((await project.run("generate")).stdout).toContain("No changes.");
  });

  test("says how many pictures are only too new, and from when they are not", async () => {
    const project = await artProject(two);
    const draft = paidManifest(two).replace("openai", "draft");
    project.write({ "genlock.yaml": draft });
    await project.run("generate");
    const left = project.entry("hero").outputs.map(({ digest }) => digest);
    project.write({ "genlock.yaml": draft.replace("a lighthouse", "a mill") });
    await project.run("generate");
    age(project);
    expect(await project.json("gc", "--dry-run")).toMatchObject({ kept: 3, recent: null });
    const stored = Math.floor(Date.now() / 1000);
    touch(project, left[0] ?? "", stored);
    // The pictures of one call go together.
    const recent = { pictures: 2, until: new Date((stored + 600) * 1000).toISOString() };
    const dry = await project.json("gc", "--dry-run");
    expect(dry).toMatchObject({ free: [], precious: [], kept: 5, recent });
    expect(await project.json("gc")).toMatchObject({ freed: [], left: [], kept: 5, recent });
    touch(project, left[0] ?? "", stored - 660);
    expect(await project.json("gc")).toMatchObject({ freed: [{ digests: left }], recent: null });
  });

  test("counts pictures nobody recorded as precious, and draws freed drafts again alike", async () => {
    const project = await artProject(one);
    const draft = paidManifest(one).replace("openai", "draft");
    project.write({ "genlock.yaml": draft });
    await project.run("generate");
    const { outputs } = project.entry("hero");
    writeFileSync(project.path("red.png"), await plainPicture("red"));
    await project.run("import", "red.png", "--as", "hero");
    await project.run("revert", "hero");
    age(project);
    const dry: unknown = await project.json("gc", "--dry-run");
    expect(dry).toMatchObject({ free: [], precious: [{ billing: "unknown" }], kept: 2 });

    project.write({ "genlock.yaml": draft.replace("lighthouse", "mill") });
    await project.run("generate");
    age(project);
    expect((await project.run("gc")).stdout).toMatch(/^Freed: 2 pictures/);
    expect(blobs(project)).toContain(project.digest("red.png"));
    project.write({ "genlock.yaml": draft });
    await project.run("generate");
    const digests = project.entry("hero").outputs.map(({ digest }) => digest);
    expect(digests).toEqual(outputs.map(({ digest }) => digest));
  });
});
