import { copyFileSync, readdirSync, rmSync } from "node:fs";
import { expect, test } from "vitest";
import { paidManifest } from "../art/art-project.ts";
import { gitRepository } from "../support/git-repository.ts";
import { editProject, expectKept } from "./edit-project.ts";

const hero = (more: string): string =>
  paidManifest(
    `  hero: { edit: ./photo.png, region: [0, 0, 0.5, 0.5], prompt: A door, alt: A door${more} }\n`,
  );
const kept = ", preserve_outside: true";

test("two branches that bought the same edit: the pair of what stands is there, and nothing is bought", async () => {
  const project = await editProject("");
  const { git, tryGit, commit } = gitRepository(project.root);
  project.write({ ".gitignore": ".genlock/\nnode_modules/\n.env\n", "genlock.yaml": hero(kept) });
  commit("start");
  for (const branch of ["one", "two"]) {
    git("checkout", "-q", "-b", branch, "main");
    expect(await project.run("generate", "--yes")).toMatchObject({ code: 0 });
    commit(branch);
    // Another machine: what was bought is in the repository only.
    rmSync(project.path(".genlock"), { recursive: true });
  }
  expect(project.api.billed).toHaveLength(2);
  expect(tryGit("merge", "-q", "one")).toBe(false);
  expect(await project.run("resolve")).toMatchObject({ code: 0 });
  const { current, outputs } = project.entry("hero");
  expect(outputs.filter(({ role }) => role === "composited")).toHaveLength(2);
  expect(outputs.filter(({ role }) => role === "received")).toHaveLength(2);
  expect(project.digest("genlock/hero.png")).toBe(current);
  await expectKept(project, {
    source: "photo.png",
    made: "genlock/hero.png",
    received: "genlock/hero.received.png",
  });
  expect(await project.run("verify")).toMatchObject({ code: 0 });
  // The other side's pair is kept as well.
  expect(await project.run("pick", "hero", "2")).toMatchObject({ code: 0 });
  expect(await project.run("verify")).toMatchObject({ code: 0 });
  expect((await project.run("generate", "--yes")).stdout).toContain("No changes.");
  expect(project.api.billed).toHaveLength(2);
});

test("what git alone has of a pair comes back as a pair", async () => {
  const project = await editProject("");
  const { commit } = gitRepository(project.root);
  project.write({ ".gitignore": ".genlock/\nnode_modules/\n.env\n", "genlock.yaml": hero(kept) });
  expect(await project.run("generate", "--yes")).toMatchObject({ code: 0 });
  commit("all");
  rmSync(project.path(".genlock"), { recursive: true });
  rmSync(project.path("genlock"), { recursive: true });
  expect(await project.run("verify", "--fix")).toMatchObject({ code: 0 });
  expect(readdirSync(project.path("genlock")).sort()).toEqual(["hero.png", "hero.received.png"]);
  expect(await project.run("verify")).toMatchObject({ code: 0 });
});

test("art that somebody touched up stands alone; what was received is kept in the store", async () => {
  const project = await editProject("");
  project.write({ "genlock.yaml": hero(kept) });
  await project.run("generate", "--yes");
  const before = project.entry("hero");
  copyFileSync(project.path("cut.png"), project.path("genlock/hero.png"));
  expect(await project.run("adopt", "hero")).toMatchObject({ code: 0 });
  expect(readdirSync(project.path("genlock"))).toEqual(["hero.png"]);
  expect(await project.run("verify")).toMatchObject({ code: 0 });
  expect((await project.run("generate", "--yes")).stdout).toContain("No changes.");
  expect(await project.run("revert", "hero")).toMatchObject({ code: 0 });
  expect(project.entry("hero").current).toBe(before.current);
  expect(project.digest("genlock/hero.received.png")).toBe(before.outputs[1]?.digest);
  expect(project.api.billed).toHaveLength(1);
});
