import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runCli } from "../cli/run-cli.ts";
import { temporaryProject } from "../support/temporary-project.ts";
import { artProject, paidManifest } from "./art-project.ts";

describe("add", () => {
  test("writes what it is told after the last asset, ready to be planned", async () => {
    const project = await artProject("  hero: { prompt: a lighthouse, alt: a } # top\n\n# end\n");
    const flags = ["--prompt", "a card: red", "--size", "1536x1024", "--quality", "high"];
    const added = await project.run("add", "night/card", ...flags, "--alt", "A card");
    expect(added).toMatchObject({ code: 0, stdout: "Added: night/card, to genlock.yaml.\n" });
    expect(project.read("genlock.yaml")).toBe(
      paidManifest(
        '  hero: { prompt: a lighthouse, alt: a } # top\n  night/card:\n    prompt: "a card: red"\n    size: 1536x1024\n    quality: high\n    alt: A card\n\n# end\n',
      ),
    );
    expect((await project.run("plan")).stdout).toContain("2 new");
    expect(await project.json("add", "logo", "--prompt", "a logo", "--alt", "a")).toEqual({
      version: 1,
      id: "logo",
      files: ["genlock.yaml"],
    });
  });

  test("writes into an included file, named from here or from the manifest", async () => {
    const root = temporaryProject({
      "genlock.yaml": "version: 1\ninclude: [art/icons.yaml]\nstyles: { ink: {}, warm: {} }\n",
      "art/icons.yaml": "# icons\r\nassets:\r\n    sun: a sun\r\n",
    });
    const inked = ["add", "moon", "--prompt", "a moon", "--style", "ink", "--style", "warm"];
    expect(await runCli(root, [...inked, "--to", "art/icons.yaml"])).toMatchObject({ code: 0 });
    const from = `${root}/art`;
    const star = ["add", "star", "--prompt", "a star", "--to", "icons.yaml"];
    expect(await runCli(from, star)).toMatchObject({ code: 0 });
    expect((await runCli(root, ["status"])).stdout).toMatch(/moon[^]*star[^]*sun/);
    const other = await runCli(root, ["add", "x", "--prompt", "x", "--to", "art/other.yaml"]);
    expect(other).toMatchObject({ code: 64, stderr: expect.stringMatching(/^EDIT_FILE_UNKNOWN/) });
  });

  test("writes nothing that would not be valid, as the whole project sees it", async () => {
    const project = await artProject("  hero: { prompt: a lighthouse, alt: a }\n");
    const before = project.read("genlock.yaml");
    for (const [code, start, ...args] of [
      [3, /^EDIT_INVALID: [^]*genlock.yaml:8: .*ink/, "c", "--prompt", "x", "--style", "ink"],
      [3, /^EDIT_INVALID: [^]*size/, "c", "--prompt", "x", "--size", "large"],
      [3, /^EDIT_INVALID: [^]*17x17/, "c", "--prompt", "x", "--size", "17x17"],
      [1, /^EDIT_ID_TAKEN: .*genlock.yaml:5/, "hero", "--prompt", "x"],
      [64, /^ART_ID_INVALID/, "../c", "--prompt", "x"],
    ] as const) {
      const refused = await project.run("add", ...args);
      expect(refused).toMatchObject({ code, stderr: expect.stringMatching(start) });
      expect(project.read("genlock.yaml")).toBe(before);
    }
    project.write({ "genlock.yaml": `${before}bad: 1\n` });
    expect(await project.run("add", "c", "--prompt", "x")).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/^MANIFEST_INVALID: [^]*bad/),
    });
  });
});

describe("rm", () => {
  test("takes an asset out of the manifest; its art waits for prune", async () => {
    const project = await artProject(
      "  hero: { prompt: a lighthouse, alt: a } # top\n\n  card: { prompt: a card, alt: b }\n",
    );
    await project.run("generate", "--yes");
    const removed = await project.run("rm", "hero");
    expect(removed).toMatchObject({ code: 0, stdout: "Removed: hero, from genlock.yaml.\n" });
    expect(removed.stderr).toContain("The art of hero stays in lock and originals until");
    expect(project.read("genlock.yaml")).toBe(paidManifest("  card: { prompt: a card, alt: b }\n"));
    expect(existsSync(project.path("genlock/hero.png"))).toBe(true);
    expect([...project.lock().assets.keys()]).toEqual(["card", "hero"]);
    const again = await project.run("rm", "hero");
    expect(again).toMatchObject({ code: 64, stderr: expect.stringContaining("genlock prune") });
    expect((await project.run("prune", "--yes")).stdout).toContain("Pruned: hero.");
    expect(await project.json("rm", "card")).toEqual({
      version: 1,
      id: "card",
      files: ["genlock.yaml"],
      orphaned: ["card"],
    });
    expect(project.read("genlock.yaml")).toBe(paidManifest("").replace("assets:", "assets: {}"));
  });

  test("refuses while something is made from it, also by a matrix", async () => {
    const project = await artProject(
      "  hero: { prompt: a lighthouse, alt: a }\n  card: { prompt: at night, edit: hero, alt: b }\n",
    );
    const before = project.read("genlock.yaml");
    expect(await project.run("rm", "hero")).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^EDIT_IN_USE: `hero` is used by `card`\./),
    });
    const made =
      "  sea-day: { prompt: a sea, alt: a }\n  c/{n}: { prompt: x, alt: b, edit: 'sea-${n}', matrix: { n: [day] } }\n";
    project.write({ "genlock.yaml": paidManifest(made) });
    expect(await project.run("rm", "sea-day")).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/^EDIT_INVALID: [^]*sea-day/),
    });
    expect(project.read("genlock.yaml")).toBe(paidManifest(made));
    expect(before).toContain("hero");
  });
});
