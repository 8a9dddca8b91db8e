import { existsSync, rmSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { artProject } from "../art/art-project.ts";

const door = "prompt: A wooden door, alt: A door";
const hero = (expected: string): string => `  hero: { ${door}, expect: ${expected} }\n`;

describe("a picture that is not as expected", () => {
  test("is kept, told, and never bought again for it", async () => {
    const project = await artProject(hero("{ alpha: true, max_bytes: 10 }"));
    const run = await project.run("generate", "--yes");
    expect(run).toMatchObject({ code: 6 });
    expect(run.stdout + run.stderr).toContain("hero: not as expected. It is kept");
    expect(existsSync(project.path("genlock/hero.png"))).toBe(true);
    expect(project.entry("hero").current).toBe(project.digest("genlock/hero.png"));
    expect(await project.run("generate", "--yes")).toMatchObject({ code: 0 });
    expect(project.api.billed).toHaveLength(1);
  });

  test("is told by status, explain and verify, and by none once the manifest expects less", async () => {
    const project = await artProject(hero("{ max_bytes: 10 }"));
    await project.run("generate", "--yes");
    expect((await project.run("status")).stdout).toContain("1 not as expected");
    const status = await project.json("status");
    expect(status).toMatchObject({
      assets: [{ id: "hero", state: "current", unmet: [{ name: "max_bytes" }] }],
    });
    expect((await project.run("explain", "hero")).stdout).toContain("expect.max_bytes: It has");
    const verified = await project.run("verify", "--json");
    expect(verified).toMatchObject({ code: 1 });
    expect(JSON.parse(verified.stdout)).toMatchObject({
      findings: [{ kind: "not-as-expected", id: "hero", path: "genlock/hero.png" }],
    });
    const wide = project.read("genlock.yaml").replace("max_bytes: 10", "max_bytes: 100000000");
    project.write({ "genlock.yaml": wide });
    expect(await project.run("verify")).toMatchObject({ code: 0 });
    expect(await project.json("plan")).toMatchObject({ calls: 0 });
    expect(project.api.billed).toHaveLength(1);
  });

  test("is looked at once for as long as nothing else is expected of it", async () => {
    const project = await artProject(hero("{ max_bytes: 10 }"));
    await project.run("generate", "--yes");
    const cache = "node_modules/.cache/genlock/expectations-v1.json";
    await project.run("status");
    const remembered = project.read(cache);
    project.write({ [cache]: remembered.replace("It has", "Remembered: it has") });
    expect((await project.run("explain", "hero")).stdout).toContain("Remembered: it has");
    const other = project.read("genlock.yaml").replace("max_bytes: 10", "max_bytes: 11");
    project.write({ "genlock.yaml": other });
    expect((await project.run("explain", "hero")).stdout).toContain("max_bytes: It has");
    expect(Object.keys(JSON.parse(project.read(cache)))).toHaveLength(2);
    project.write({ [cache]: "{" });
    expect((await project.run("explain", "hero")).stdout).toContain("max_bytes: It has");
    rmSync(project.path("genlock/hero.png"));
    const status = await project.json("status");
    expect(status).toMatchObject({ assets: [{ state: "missing", unmet: [] }] });
  });

  test("is in the report of a run", async () => {
    const project = await artProject(hero("{ max_bytes: 10 }"));
    const { stdout } = await project.run("generate", "--yes", "--json");
    const digest = project.entry("hero").current;
    expect(JSON.parse(stdout)).toMatchObject({
      jobs: [{ unmet: [{ asset: "hero", digest, unmet: [{ name: "max_bytes" }] }] }],
    });
  });
});

test("a picture that is as expected is told as any other", async () => {
  const project = await artProject(
    `  hero: { ${door}, background: transparent, expect: { alpha: true, not_blank: true, empty_border: 0.1, safe_zone: [0.1, 0.1, 0.9, 0.9] } }\n`,
  );
  const run = await project.run("generate", "--yes");
  expect(run).toMatchObject({ code: 0 });
  expect(run.stdout).not.toContain("expected");
  expect(await project.run("verify")).toMatchObject({ code: 0 });
});
