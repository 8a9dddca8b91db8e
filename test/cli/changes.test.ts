import { existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { runCli } from "./run-cli.ts";
import { temporaryProject, writeFiles } from "../support/temporary-project.ts";

const long = "A lighthouse on a cliff at dawn, seen from the sea by a sailor who is far from home";

function manifest(prompt: string, more = ""): Record<string, string> {
  const text = `version: 1
assets:
  hero:
    prompt: ${prompt}
    size: 512x256
    alt: A lighthouse
  hero-twin:
    prompt: ${prompt}
    size: 512x256
    alt: The same lighthouse
  icon/star:
    prompt: A star
    size: 256x256
    decorative: true
${more}`;
  return { "genlock.yaml": text };
}

describe("after a change", () => {
  test("plan, status and explain say what changed; only that is made again", async () => {
    const root = temporaryProject(manifest(long));
    const first = await runCli(root, ["generate"]);
    expect(first.code).toBe(0);
    expect(first.stderr).toContain("2 assets share 1 job.");
    const { width, height } = await sharp(join(root, "genlock/hero.png")).metadata();
    expect([width, height]).toEqual([512, 256]);
    const star = statSync(join(root, "genlock/icon/star.png")).mtimeMs;

    writeFiles(root, manifest(long.replace("dawn", "dusk")));
    const plan = await runCli(root, ["plan"]);
    expect(plan.stdout).toMatch(/^ {2}~ {2}hero .*changed$/m);
    expect(plan.stdout).toContain("[-dawn-]{+dusk+}");
    expect(plan.stdout).toContain("= 1 current");

    const explained = await runCli(root, ["explain", "hero"]);
    expect(explained.stdout).toContain("genlock.yaml:3:3");
    expect(explained.stdout).toContain("[-dawn-]{+dusk+}");
    expect(explained.stdout).toMatch(/shares with +hero-twin/);
    expect(explained.stdout).toContain("`genlock generate hero` makes it");
    const facts: unknown = JSON.parse((await runCli(root, ["explain", "hero", "--json"])).stdout);
    expect(facts).toMatchObject({
      id: "hero",
      state: "stale",
      sharesJobWith: ["hero-twin"],
      changes: [{ field: "prompt", before: long, after: long.replace("dawn", "dusk") }],
    });
    expect((await runCli(root, ["status"])).stdout).toMatch(
      /2 stale, 1 current|1 current, 2 stale/,
    );

    const made = await runCli(root, ["generate"]);
    expect(made.stdout).toContain("2 made, 1 reused");
    expect(statSync(join(root, "genlock/icon/star.png")).mtimeMs).toBe(star);
  });

  test("a build uses the last pictures and says so", async () => {
    const root = temporaryProject(manifest(long));
    expect(await runCli(root, ["build"])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^ORIGINAL_MISSING: .*hero[^]*genlock generate/),
    });
    await runCli(root, ["generate"]);
    writeFiles(root, manifest("Another"));
    const built = await runCli(root, ["build", "--out", "out"]);
    expect(built.code).toBe(0);
    expect(built.stderr).toContain("warning: Not as the manifest says: hero, hero-twin.");
    const index: unknown = JSON.parse(readFileSync(join(root, "out/assets.json"), "utf8"));
    expect(index).toMatchObject({
      version: 1,
      assets: { hero: { alt: "A lighthouse", width: 512, height: 256, sources: {} } },
    });
    expect(await runCli(root, ["build", "--frozen"])).toMatchObject({ code: 4 });
    expect(await runCli(root, ["build"], { environment: { CI: "true" } })).toMatchObject({
      code: 4,
    });
  });
});

describe("what to make", () => {
  test("is named by ids and patterns", async () => {
    const root = temporaryProject(manifest(long));
    const made = await runCli(root, ["generate", "icon/*"]);
    expect(made.stdout).toContain("Done: 1 made");
    expect(existsSync(join(root, "genlock/hero.png"))).toBe(false);
    const slip = await runCli(root, ["generate", "heroo"]);
    expect(slip).toMatchObject({ code: 64, stdout: "" });
    expect(slip.stderr).toContain("Did you mean `hero`?");
    expect((await runCli(root, ["explain", "nothing-like-it"])).code).toBe(64);
    expect((await runCli(root, ["plan", "x/**"])).code).toBe(64);
  });

  test("is made again when asked", async () => {
    const root = temporaryProject(manifest(long));
    await runCli(root, ["generate"]);
    const before = readFileSync(join(root, "genlock/icon/star.png"));
    const again = await runCli(root, ["generate", "--again", "icon/star"]);
    expect(again.stdout).toContain("1 made");
    expect(readFileSync(join(root, "genlock/icon/star.png")).equals(before)).toBe(false);
  });

  test("is only shown with --dry-run", async () => {
    const root = temporaryProject(manifest(long));
    const dry = await runCli(root, ["generate", "--dry-run"]);
    expect(dry.stdout).toContain("Plan: 3 new; 2 calls for 2 images.");
    expect(existsSync(join(root, "genlock.lock"))).toBe(false);
  });
});

describe("frozen", () => {
  test("is how CI runs: green when all is there, 4 with names when not, and it makes nothing", async () => {
    const root = temporaryProject(manifest(long));
    const environment = { CI: "true" };
    const missing = await runCli(root, ["generate", "--yes"], { environment });
    expect(missing).toMatchObject({ code: 4, stdout: "" });
    expect(missing.stderr).toMatch(/LOCK_OUT_OF_DATE: .*hero \(new\)/);
    expect(existsSync(join(root, "genlock"))).toBe(false);
    expect((await runCli(root, ["generate", "--no-frozen"], { environment })).code).toBe(0);
    expect(await runCli(root, ["generate"], { environment })).toMatchObject({
      code: 0,
      stdout: "No changes. Your pictures match the manifest.\n",
    });
    expect((await runCli(root, ["generate", "--frozen"])).code).toBe(0);
    for (const value of ["", "0", "false"]) {
      writeFiles(root, manifest(`${long} ${value}x`));
      const result = await runCli(root, ["generate"], { environment: { CI: value } });
      expect(result.code).toBe(0);
    }
  });

  test("notices a picture that was changed by hand or is gone", async () => {
    const root = temporaryProject(manifest(long));
    await runCli(root, ["generate"]);
    const path = join(root, "genlock/icon/star.png");
    const bytes = readFileSync(path);
    bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
    writeFiles(root, { "genlock/icon/star.png": "" });
    const changed = await runCli(root, ["generate", "--frozen"]);
    expect(changed.code).toBe(4);
    expect(changed.stderr).toContain("icon/star");
    rmSync(path);
    expect((await runCli(root, ["generate", "--frozen"])).code).toBe(4);
    const restored = await runCli(root, ["generate"]);
    expect(restored.stdout).toContain("1 restored");
    expect(statSync(path).size).toBe(bytes.length);
  });
});
