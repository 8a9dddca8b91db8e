import { spawnSync } from "node:child_process";
import { readFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { runCli } from "./run-cli.ts";
import { temporaryProject, writeFiles } from "../support/temporary-project.ts";

describe("someone who has never used it", () => {
  test("sees what there is, on standard output", async () => {
    const help = await runCli(temporaryProject(), ["--help"]);
    expect(help).toMatchObject({ code: 0, stderr: "" });
    for (const name of "init check plan generate build status explain types schema".split(" ")) {
      expect(help.stdout).toMatch(new RegExp(`^ {2}${name}\\b`, "m"));
    }
    const plan = await runCli(temporaryProject(), ["plan", "--help"]);
    expect(plan.stdout).toContain("--detailed-exitcode");
    expect(plan.stdout).toContain("--config");
    expect((await runCli(temporaryProject(), ["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test("with a Node that is too old is told so, and which one it takes", () => {
    const olden = 'Object.defineProperty(process.versions, "node", { value: "20.9.0" })';
    for (const program of ["quick/genlock.cjs", "bin.js"]) {
      const path = fileURLToPath(new URL(`../../packages/cli/dist/${program}`, import.meta.url));
      const args = ["--import", `data:text/javascript,${olden}`, path, "plan"];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
      expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
      expect(stderr).toBe(
        "NODE_TOO_OLD: Node 20.9.0 is older than 22.22, which genlock needs.\n  hint: Install a newer one from https://nodejs.org.\n",
      );
    }
  });

  test("gets each answer of the built command once", () => {
    const root = temporaryProject({ "genlock.yaml": "version: 1\nprovider: draft\nassets: {}\n" });
    for (const program of ["quick/genlock.cjs", "bin.js"]) {
      const path = fileURLToPath(new URL(`../../packages/cli/dist/${program}`, import.meta.url));
      const options = { cwd: root, encoding: "utf8" } as const;
      const { status, stdout } = spawnSync(process.execPath, [path, "check"], options);
      expect({ status, stdout }).toEqual({
        status: 0,
        stdout: "The manifest is sound: 0 assets from 0 jobs.\n",
      });
    }
  });

  test("is told what a slip should have been", async () => {
    const root = temporaryProject();
    expect(await runCli(root, ["genrate"])).toMatchObject({
      code: 64,
      stderr: expect.stringContaining("Did you mean generate?"),
    });
    expect(await runCli(root, ["plan", "--jsn"])).toMatchObject({
      code: 64,
      stderr: expect.stringContaining("--json"),
    });
    expect(await runCli(root, ["generate", "--max-cost", "lots"])).toMatchObject({
      code: 64,
      stderr: expect.stringContaining("US dollars"),
    });
    expect(await runCli(root, ["generate", "-j", "0"])).toMatchObject({ code: 64 });
    expect(await runCli(root, [])).toMatchObject({
      code: 64,
      stderr: expect.stringContaining("Usage: genlock"),
    });
  });

  test("gets a manifest and git's settings, once", async () => {
    const root = temporaryProject({ ".gitignore": "dist/" });
    const first = await runCli(root, ["init"]);
    expect(first).toMatchObject({
      code: 0,
      stdout: "Written: genlock.yaml, .gitignore, .gitattributes\n",
    });
    const manifest = readFileSync(join(root, "genlock.yaml"), "utf8");
    expect(manifest.split("\n")[0]).toBe(
      "# yaml-language-server: $schema=./node_modules/genlock/manifest.schema.json",
    );
    expect(readFileSync(join(root, ".gitignore"), "utf8")).toMatch(/^dist\/\n[^]*^\.genlock\/$/m);
    expect(readFileSync(join(root, ".gitattributes"), "utf8")).toMatch(
      /^genlock\.lock text eol=lf\ngenlock\/\*\* binary$/m,
    );
    const second = await runCli(root, ["init"]);
    expect(second).toMatchObject({ code: 1, stdout: "" });
    expect(second.stderr).toMatch(/^MANIFEST_EXISTS: genlock\.yaml is there already/);
    expect(readFileSync(join(root, "genlock.yaml"), "utf8")).toBe(manifest);
  });

  test("gets git's settings for originals elsewhere, also beside a manifest of their own", async () => {
    const root = temporaryProject({ "genlock.yaml": "version: 1\nassets: {}\n" });
    const store = await runCli(root, ["init", "--originals", "store"]);
    expect(store).toMatchObject({ code: 0, stdout: "Written: .gitignore, .gitattributes\n" });
    expect(readFileSync(join(root, ".gitignore"), "utf8")).toMatch(
      /^\.genlock\/$[^]*^\/genlock\/$/m,
    );
    expect(readFileSync(join(root, ".gitattributes"), "utf8")).not.toContain("genlock/**");
    expect(await runCli(root, ["init", "--originals", "store"])).toMatchObject({
      code: 0,
      stdout: "Nothing to write: git knows already.\n",
    });
    const lfs = temporaryProject();
    expect(await runCli(lfs, ["init", "--originals", "lfs"])).toMatchObject({ code: 0 });
    expect(readFileSync(join(lfs, ".gitattributes"), "utf8")).toMatch(
      /^genlock\/\*\* filter=lfs diff=lfs merge=lfs -text$/m,
    );
    expect(await runCli(root, ["init", "--originals", "elsewhere"])).toMatchObject({ code: 64 });
    expect(readFileSync(join(root, "genlock.yaml"), "utf8")).toBe("version: 1\nassets: {}\n");
  });

  test("may have the settings already, and name the manifest otherwise", async () => {
    const root = temporaryProject();
    await runCli(root, ["init"]);
    const ignored = readFileSync(join(root, ".gitignore"), "utf8");
    expect(await runCli(root, ["init", "-c", "other.yaml", "--json"])).toMatchObject({ code: 0 });
    expect(readFileSync(join(root, ".gitignore"), "utf8")).toBe(ignored);
    expect(existsSync(join(root, "other.yaml"))).toBe(true);
  });

  test("without a manifest is told how to make one", async () => {
    const result = await runCli(temporaryProject(), ["plan"]);
    expect(result).toMatchObject({ code: 3, stdout: "" });
    expect(result.stderr).toMatch(/^MANIFEST_NOT_FOUND: [^]*genlock init/);
    expect((await runCli(temporaryProject(), ["plan", "-c", "no.yaml"])).code).toBe(3);
  });

  test("who types a key is warned, and the key is not repeated", async () => {
    const result = await runCli(temporaryProject(), ["generate", "--key=sk-canary-123"]);
    expect(result).toMatchObject({ code: 64, stdout: "" });
    expect(result.stderr).toMatch(/^KEY_IN_ARGUMENTS/);
    expect(result.stderr).not.toContain("canary");
  });

  test("can have the schema", async () => {
    const result = await runCli(temporaryProject(), ["schema"]);
    const source = new URL("../../schemas/manifest.schema.json", import.meta.url);
    expect(JSON.parse(result.stdout)).toEqual(JSON.parse(readFileSync(source, "utf8")));
  });
});

describe("from the first manifest to pictures", () => {
  test("every command does its part, and doing it again changes nothing", async () => {
    const root = temporaryProject({ "src/main.ts": "" });
    await runCli(root, ["init"]);
    expect(await runCli(root, ["check"])).toMatchObject({
      code: 0,
      stdout: "The manifest is sound: 2 assets from 2 jobs.\n",
      stderr: "",
    });
    const plan = await runCli(root, ["plan", "--detailed-exitcode"]);
    expect(plan.code).toBe(2);
    expect(plan.stdout).toMatch(/^ {2}\+ {2}hero .* 1536x1024 .* free {2}new$/m);
    expect(plan.stdout).toContain("Plan: 2 new; 2 calls for 2 images.\nPrice: free.");

    const made = await runCli(root, ["generate"]);
    expect(made.code).toBe(0);
    expect(made.stdout).toMatch(
      /^Done: 2 made\. Nothing spent, .*\nThe pictures are in genlock\/\.$/m,
    );
    expect(made.stderr).toMatch(/^made hero \(1 image, free, /m);

    const lock = readFileSync(join(root, "genlock.lock"), "utf8");
    const again = await runCli(root, ["generate"]);
    expect(again).toMatchObject({
      code: 0,
      stdout: "No changes. Your pictures match the manifest.\n",
    });
    expect(readFileSync(join(root, "genlock.lock"), "utf8")).toBe(lock);
    expect((await runCli(root, ["plan", "--detailed-exitcode"])).code).toBe(0);

    expect((await runCli(root, ["build"])).stdout).toMatch(
      /^\d+ written, 0 unchanged; public\/genlock\/assets\.json lists them\.$/m,
    );
    expect((await runCli(root, ["build"])).stdout).toMatch(/^0 written, \d+ unchanged/);
    const types = await runCli(root, ["types"]);
    expect(types.stdout).toBe("src/genlock.d.ts written.\n");
    expect((await runCli(root, ["types", "--check"])).stdout).toContain("is up to date");
    writeFiles(root, { "src/genlock.d.ts": "// mine\n" });
    expect(await runCli(root, ["types", "--check"])).toMatchObject({ code: 4 });
    expect(readFileSync(join(root, "src/genlock.d.ts"), "utf8")).toBe("// mine\n");
  });
});
