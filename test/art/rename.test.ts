import { existsSync, renameSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { artProject, colleagueOf, paidManifest } from "./art-project.ts";

const before =
  "  hero: { prompt: a lighthouse, alt: a }\n  card: { prompt: at night, edit: hero, alt: b }\n";
const after =
  "  banner: { prompt: a lighthouse, alt: a }\n  night/card: { prompt: at night, edit: banner, alt: b }\n";

describe("a rename in the manifest", () => {
  test("takes the art along, children too, in a fresh working copy without a store; nothing is bought", async () => {
    const first = await artProject(before);
    await first.run("generate", "--yes");
    const [hero, card] = [first.entry("hero"), first.entry("card")];
    const project = colleagueOf(first);
    project.write({ "genlock.yaml": paidManifest(after) });
    const billed = first.api.billed.length;

    const plan = await project.run("plan");
    expect(plan.stdout).toMatch(/> {2}banner was hero: its art goes with it, nothing is bought/);
    expect(plan.stdout).toContain("night/card was card");
    expect(plan.stdout).toContain("2 renamed; no calls.");
    const frozen = await project.run("generate", "--frozen");
    expect(frozen).toMatchObject({ code: 4 });
    expect(frozen.stderr).toContain("banner (renamed from hero)");
    expect((await project.run("status")).stdout).toContain("2 current");
    expect((await project.run("build", "--out", "out")).code).toBe(0);

    const moved = await project.run("generate");
    expect(moved).toMatchObject({ code: 0 });
    expect(moved.stdout).toContain("2 renamed");
    expect([...project.lock().assets.keys()]).toEqual(["banner", "night/card"]);
    expect(project.entry("banner")).toEqual(hero);
    expect(project.entry("night/card")).toEqual(card);
    expect(project.digest("genlock/banner.png")).toBe(hero.current);
    expect(project.digest("genlock/night/card.png")).toBe(card.current);
    expect(existsSync(project.path("genlock/hero.png"))).toBe(false);
    expect((await project.run("generate")).stdout).toContain("No changes.");
    expect((await project.run("verify")).code).toBe(0);
    expect(first.api.billed).toHaveLength(billed);
  });

  test("is followed too when the file was renamed by hand, and before any decision about the asset", async () => {
    const project = await artProject(before);
    await project.run("generate", "--yes");
    const { current } = project.entry("hero");
    project.write({ "genlock.yaml": paidManifest(after) });
    renameSync(project.path("genlock/hero.png"), project.path("genlock/banner.png"));
    expect((await project.run("pin", "banner")).code).toBe(0);
    expect(project.entry("banner")).toMatchObject({ current, pinned: true });
    expect((await project.run("generate")).code).toBe(0);
    expect((await project.run("generate", "--frozen")).code).toBe(0);
    expect(project.api.billed).toHaveLength(2);
  });
});

describe("mv", () => {
  test("moves art whose prompt changed too, with its history", async () => {
    const project = await artProject("  hero: { prompt: a lighthouse, alt: a }\n");
    await project.run("generate", "--yes");
    await project.run("generate", "--again", "--yes");
    const hero = project.entry("hero");
    const told = await project.run("mv", "hero", "sea/banner");
    expect(told.stdout).toContain("Moved: hero is sea/banner now.");
    expect(told.stderr).toContain("Rename `hero` to `sea/banner` in the manifest too.");
    project.write({ "genlock.yaml": paidManifest("  sea/banner: { prompt: a pier, alt: a }\n") });
    expect(project.entry("sea/banner")).toEqual(hero);
    expect((await project.run("plan")).stdout).toMatch(/~ {2}sea\/banner .*changed/);
    expect((await project.run("revert", "sea/banner")).code).toBe(0);
    expect(project.entry("sea/banner").current).not.toBe(hero.current);
    expect(existsSync(project.path("genlock/hero.png"))).toBe(false);
    expect(project.api.billed).toHaveLength(2);
  });

  test("refuses ids that are none, taken or unknown", async () => {
    const project = await artProject(before);
    await project.run("generate", "--yes");
    expect((await project.run("mv", "hero", "../x")).code).toBe(64);
    const taken = await project.run("mv", "hero", "card");
    expect(taken).toMatchObject({ code: 1, stderr: expect.stringMatching(/^ART_ID_TAKEN/) });
    expect((await project.run("mv", "heron", "x")).code).toBe(64);
    expect([...project.lock().assets.keys()]).toEqual(["card", "hero"]);
  });
});
