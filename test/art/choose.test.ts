import { rmSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { artProject, colleagueOf, paidManifest } from "./art-project.ts";

const hero = "  hero: { prompt: a lighthouse, alt: a, candidates: 3 }\n";
const chain = `${hero}  card: { prompt: at night, edit: hero, alt: b }\n`;

describe("pick", () => {
  test("lists pictures, makes one current, says what is stale by it, and buys nothing", async () => {
    const project = await artProject(chain);
    expect((await project.run("generate", "--yes")).code).toBe(0);
    const listed = await project.run("pick", "hero");
    expect(listed.stdout.match(/^ {2}[* ] {2}\d {2}1024×1024/gm)).toHaveLength(3);
    expect(listed.stdout).toMatch(/^ {2}\* {2}1 /m);
    const { outputs } = project.entry("hero");

    expect((await project.run("pick", "hero", "1")).stdout).toContain("Picked: picture 1 of hero.");
    await project.run("generate", "--yes");
    const billed = project.api.billed.length;
    const picked = await project.run("pick", "hero", "3");
    expect(picked).toMatchObject({ code: 0 });
    expect(picked.stdout).toContain("Picked: picture 3 of hero.");
    expect(picked.stdout).toContain("Stale now: card.");
    expect(project.entry("hero")).toMatchObject({ current: outputs[2]?.digest, chosen: true });
    expect(project.digest("genlock/hero.png")).toBe(outputs[2]?.digest);
    expect(project.entry("hero").outputs).toEqual(outputs);

    expect(await project.json("keep", "card")).toMatchObject({
      changed: [{ id: "card" }],
      stale: [],
    });
    expect((await project.run("generate")).stdout).toContain("No changes.");
    expect(project.api.billed).toHaveLength(billed);
  });

  test("refuses what is none with exit code 64, what is pinned with 1, and bytes that are nowhere", async () => {
    const project = await artProject(hero);
    await project.run("generate", "--yes");
    expect(await project.run("pick", "hero", "4")).toMatchObject({
      code: 64,
      stderr: expect.stringMatching(/^ART_NO_SUCH_CANDIDATE: .*numbers 1 to 3/),
    });
    expect((await project.run("pick", "hero", "0")).code).toBe(64);
    expect((await project.run("pick", "heron", "1")).code).toBe(64);
    expect((await project.run("pin", "h*")).stdout).toContain("Pinned: hero.");
    const pinned = await project.run("pick", "hero", "2");
    expect(pinned).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("genlock unpin hero"),
    });
    expect((await project.run("unpin", "hero")).code).toBe(0);

    const before = project.entry("hero");
    const other = colleagueOf(project);
    const elsewhere = await other.run("pick", "hero", "2");
    expect(elsewhere.code).toBe(1);
    expect(elsewhere.stderr).toMatch(/^ORIGINAL_MISSING: .*hero/);
    expect(other.entry("hero")).toEqual(before);
    expect(other.digest("genlock/hero.png")).toBe(before.current);
    expect(project.api.billed).toHaveLength(1);
  });
});

describe("keep and pin", () => {
  test("keep makes stale art right without changing how it was made", async () => {
    const project = await artProject(hero);
    await project.run("generate", "--yes");
    const before = project.entry("hero");
    project.write({ "genlock.yaml": paidManifest(hero.replace("lighthouse", "light house")) });
    expect((await project.run("plan", "--detailed-exitcode")).code).toBe(2);
    expect((await project.run("keep", "hero")).stdout).toContain("Kept for what the manifest says");
    const after = project.entry("hero");
    expect(after).toMatchObject({ accepts: { fields: { prompt: "a light house" } } });
    expect({ ...after, accepts: before.accepts }).toEqual(before);
    expect((await project.run("generate", "--frozen")).code).toBe(0);
    expect((await project.run("keep", "hero")).stdout).toContain("Nothing to keep");
  });

  test("pinned art stays whatever the manifest says, green when frozen", async () => {
    const project = await artProject(hero);
    await project.run("generate", "--yes");
    await project.run("pin", "hero");
    project.write({ "genlock.yaml": paidManifest(hero.replace("lighthouse", "windmill")) });
    expect((await project.run("generate", "--yes")).code).toBe(0);
    expect((await project.run("generate", "--frozen")).code).toBe(0);
    expect(project.api.billed).toHaveLength(1);
  });
});

describe("revert", () => {
  test("goes back to what was there, with what it stood for, and back again", async () => {
    const project = await artProject("  hero: { prompt: a lighthouse, alt: a }\n");
    await project.run("generate", "--yes");
    const first = project.entry("hero");
    project.write({ "genlock.yaml": paidManifest("  hero: { prompt: a windmill, alt: a }\n") });
    await project.run("generate", "--yes");
    const second = project.entry("hero");
    expect(second.current).not.toBe(first.current);

    const listed = await project.run("revert", "hero", "--list");
    expect(listed.stdout).toMatch(new RegExp(`1 .*${first.current.slice(0, 12)}.*a lighthouse`));
    const reverted = await project.run("revert", "hero");
    expect(reverted.stdout).toContain("Stale now: hero.");
    expect(project.entry("hero")).toEqual({ ...first, chosen: true });
    expect(project.digest("genlock/hero.png")).toBe(first.current);
    await project.run("revert", "hero");
    expect(project.entry("hero")).toEqual({ ...second, chosen: true });
    expect(await project.run("revert", "hero", "2")).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^ART_NO_HISTORY/),
    });
    expect(project.api.billed).toHaveLength(2);
  });

  test("finds what only the store of this machine still has, after its original is gone", async () => {
    const project = await artProject(hero);
    await project.run("generate", "--yes");
    const { outputs } = project.entry("hero");
    await project.run("pick", "hero", "2");
    rmSync(project.path("genlock/hero.png"));
    expect((await project.run("revert", "hero")).code).toBe(0);
    expect(project.digest("genlock/hero.png")).toBe(outputs[0]?.digest);
  });
});
