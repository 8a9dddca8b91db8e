import { existsSync, rmSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { artProject, plainPicture } from "./art-project.ts";

const hero = "  hero: { prompt: a lighthouse, alt: a }\n";

describe("a file under an asset's name that genlock has never seen", () => {
  test("stops the run before anything is bought, and stays as it is", async () => {
    const project = await artProject(hero);
    await mkdir(project.path("genlock"));
    writeFileSync(project.path("genlock/hero.jpg"), await plainPicture("red", "jpeg"));
    const before = project.digest("genlock/hero.jpg");
    const refused = await project.run("generate", "--yes");
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain("ORIGINAL_NAME_TAKEN");
    expect(refused.stderr).toContain("genlock/hero.jpg is in the way of `hero`");
    expect(refused.stderr).toContain("`genlock import genlock/hero.jpg --as hero`");
    expect(project.digest("genlock/hero.jpg")).toBe(before);
    expect(existsSync(project.path("genlock.lock"))).toBe(false);
    expect(project.api.requests).toHaveLength(0);
  });

  test("is taken in by the command that the message names, or makes room", async () => {
    const project = await artProject(hero);
    await mkdir(project.path("genlock"));
    writeFileSync(project.path("genlock/hero.png"), await plainPicture("red"));
    expect((await project.run("import", "genlock/hero.png", "--as", "hero")).code).toBe(0);
    expect((await project.run("generate", "--frozen")).code).toBe(0);
    const other = await artProject(hero);
    await mkdir(other.path("genlock"));
    writeFileSync(other.path("genlock/hero.png"), await plainPicture("red"));
    rmSync(other.path("genlock/hero.png"));
    expect((await other.run("generate", "--yes")).code).toBe(0);
  });

  test("is none where the lock was deleted and the store still has its bytes", async () => {
    const project = await artProject(hero);
    await project.run("generate", "--yes");
    const before = project.digest("genlock/hero.png");
    rmSync(project.path("genlock.lock"));
    expect((await project.run("generate", "--yes")).code).toBe(0);
    expect(project.digest("genlock/hero.png")).toBe(before);
    expect(project.api.requests).toHaveLength(1);
  });
});
