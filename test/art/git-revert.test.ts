import { rmSync } from "node:fs";
import { expect, test } from "vitest";
import { gitRepository } from "../support/git-repository.ts";
import { artProject, colleagueOf, paidManifest } from "./art-project.ts";

test("revert finds what colleagues committed, without a store or a history of its own", async () => {
  const first = await artProject("  hero: { prompt: a lighthouse, alt: a }\n");
  const repository = gitRepository(first.root);
  first.write({ ".gitignore": ".genlock/\nnode_modules/\n.env\n" });
  await first.run("generate", "--yes");
  const lighthouse = first.entry("hero");
  repository.commit("a lighthouse");
  first.write({ "genlock.yaml": paidManifest("  hero: { prompt: a mill, alt: a }\n") });
  await first.run("generate", "--yes");
  repository.commit("a mill");
  rmSync(first.path(".genlock"), { recursive: true });

  const listed = await first.run("revert", "hero", "--list");
  expect(listed.stdout).toMatch(new RegExp(`^ +1 .*${lighthouse.current.slice(0, 12)}`));
  expect((await first.run("revert", "hero")).code).toBe(0);
  expect(first.entry("hero")).toEqual({ ...lighthouse, chosen: true });
  expect(first.digest("genlock/hero.png")).toBe(lighthouse.current);

  const elsewhere = await colleagueOf(first).run("revert", "hero");
  expect(elsewhere).toMatchObject({ code: 1, stderr: expect.stringMatching(/^ART_NO_HISTORY/) });
  expect(first.api.billed).toHaveLength(2);
});

test("revert follows an asset through its renames, to pictures that lie under its old names", async () => {
  const project = await artProject("  hero: { prompt: a lighthouse, alt: a }\n");
  const repository = gitRepository(project.root);
  project.write({ ".gitignore": ".genlock/\nnode_modules/\n.env\n" });
  await project.run("generate", "--yes");
  const lighthouse = project.entry("hero");
  repository.commit("a lighthouse");
  project.write({ "genlock.yaml": paidManifest("  hero: { prompt: a mill, alt: a }\n") });
  await project.run("generate", "--yes");
  const mill = project.entry("hero");
  repository.commit("a mill");
  await project.run("mv", "hero", "banner");
  repository.commit("a banner");
  project.write({ "genlock.yaml": paidManifest("  banner: { prompt: a pier, alt: a }\n") });
  await project.run("generate", "--yes");
  repository.commit("a pier");
  await project.run("mv", "banner", "sea/top");
  rmSync(project.path(".genlock"), { recursive: true });

  expect((await project.run("revert", "sea/top", "2")).code).toBe(0);
  expect(project.entry("sea/top")).toEqual({ ...lighthouse, chosen: true });
  expect(project.digest("genlock/sea/top.png")).toBe(lighthouse.current);
  expect((await project.run("revert", "sea/top", "--list")).stdout).toContain(
    mill.current.slice(0, 12),
  );
  expect(project.api.billed).toHaveLength(3);
});
