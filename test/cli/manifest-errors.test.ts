import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCli } from "./run-cli.ts";
import { temporaryProject } from "../support/temporary-project.ts";

const bad = `version: 1
assets:
  hero:
    promt: A fox
    alt: A fox
  star:
    prompt: A star
    size: big
    alt: A star
styles:
  house:
    after: Flat shapes.
`;

describe("a manifest with errors", () => {
  test("is told all of them at once, each with its place", async () => {
    const root = temporaryProject({ "genlock.yaml": bad });
    const result = await runCli(root, ["check"]);
    expect(result).toMatchObject({ code: 3, stdout: "" });
    expect(result.stderr).toContain("genlock.yaml:4:5");
    expect(result.stderr).toContain("genlock.yaml:8:11");
    expect(result.stderr).toMatch(/`?prompt`?/);
    expect(result.stderr).toContain("> 4 |     promt: A fox");
    expect(result.stderr).toMatch(/^2 errors$/m);
  });

  test("is one JSON document with --json, whatever the command", async () => {
    const root = temporaryProject({ "genlock.yaml": bad });
    for (const args of [["check"], ["plan"], ["generate", "--yes"], ["status"], ["build"]]) {
      const result = await runCli(root, [...args, "--json"]);
      expect(result.code).toBe(3);
      const told: unknown = JSON.parse(result.stdout);
      expect(told).toMatchObject({ version: 1, errors: expect.any(Number) });
    }
    expect(existsSync(join(root, "genlock.lock"))).toBe(false);
    expect(existsSync(join(root, "genlock"))).toBe(false);
  });

  test("that is no YAML is told where", async () => {
    const root = temporaryProject({ "genlock.yaml": "version: 1\nassets: [\n" });
    const result = await runCli(root, ["check"]);
    expect(result.code).toBe(3);
    expect(result.stderr).toMatch(/genlock\.yaml:\d+:\d+/);
  });
});

test("warnings alone do not fail, and are only counted elsewhere", async () => {
  const root = temporaryProject({ "genlock.yaml": "version: 1\nassets:\n  fox: A fox\n" });
  const checked = await runCli(root, ["check"]);
  expect(checked.code).toBe(0);
  expect(checked.stderr).toContain("ALT_MISSING");
  const planned = await runCli(root, ["plan"]);
  expect(planned).toMatchObject({ code: 0, stderr: "1 warning; `genlock check` shows it.\n" });
  expect(await runCli(root, ["check", "-q"])).toMatchObject({ code: 0, stdout: "", stderr: "" });
});

test("the manifest is found upwards from where one stands", async () => {
  const root = temporaryProject({
    "genlock.yaml": "version: 1\nassets:\n  fox: { prompt: A fox, alt: A fox }\n",
    "src/deep/file.txt": "",
  });
  const result = await runCli(join(root, "src/deep"), ["check"]);
  expect(result.stdout).toContain("1 asset from 1 job");
});
