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
