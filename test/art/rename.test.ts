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
  test("renames in the manifest and whatever refers to it, and moves art whose prompt changed too, with its history", async () => {
    const text =
      "  hero: { prompt: a lighthouse, alt: a } # top\n  card: { prompt: at night, edit: hero, alt: b }\n";
    const project = await artProject(text);
    await project.run("generate", "--yes");
    await project.run("generate", "hero", "--again", "--yes");
    const hero = project.entry("hero");
    project.write({ "genlock.yaml": paidManifest(text.replace("a lighthouse", "a pier")) });
    const told = await project.run("mv", "hero", "sea/banner");
    expect(told.stdout).toContain("Moved: hero is sea/banner now.");
    expect(told.stderr).toContain("Written: genlock.yaml.");
    expect(project.read("genlock.yaml")).toBe(
      paidManifest(
        "  sea/banner: { prompt: a pier, alt: a } # top\n  card: { prompt: at night, edit: sea/banner, alt: b }\n",
      ),
    );
    expect(project.entry("sea/banner")).toEqual(hero);
    expect((await project.run("plan")).stdout).toMatch(/~ {2}sea\/banner .*changed/);
    expect((await project.run("revert", "sea/banner")).code).toBe(0);
    expect(project.entry("sea/banner").current).not.toBe(hero.current);
    expect(existsSync(project.path("genlock/hero.png"))).toBe(false);
    expect(project.api.billed).toHaveLength(3);
  });

  test("moves art that is in the manifest no more, and ids that have no art yet", async () => {
    const project = await artProject("  hero: { prompt: a lighthouse, alt: a }\n");
    const told = await project.run("mv", "hero", "banner");
    expect(told).toMatchObject({ code: 0 });
    expect(project.read("genlock.yaml")).toContain("  banner: { prompt");
    await project.run("generate", "--yes");
    project.write({ "genlock.yaml": paidManifest("  x: { prompt: a pier, alt: a }\n") });
    const orphan = await project.run("mv", "banner", "old/banner");
    expect(orphan.stderr).toContain("`old/banner` is not in the manifest");
    expect([...project.lock().assets.keys()]).toEqual(["old/banner"]);
  });

  test("refuses ids that are none, taken or unknown", async () => {
    const project = await artProject(before);
    await project.run("generate", "--yes");
    expect((await project.run("mv", "hero", "../x")).code).toBe(64);
    const taken = await project.run("mv", "hero", "card");
    expect(taken).toMatchObject({ code: 1, stderr: expect.stringMatching(/^ART_ID_TAKEN/) });
    expect((await project.run("mv", "heron", "x")).code).toBe(64);
    project.write({
      "genlock.yaml": paidManifest(
        "  i/{n}: { prompt: 'a ${n}', alt: a, matrix: { n: [sun, moon] } }\n",
      ),
    });
    const instance = await project.run("mv", "i/sun", "x");
    expect(instance).toMatchObject({ code: 1, stderr: expect.stringMatching(/^EDIT_MATRIX/) });
    expect([...project.lock().assets.keys()]).toEqual(["card", "hero"]);
  });
});
