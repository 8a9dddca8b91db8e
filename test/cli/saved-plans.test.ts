import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { OpenAIServer } from "../support/openai-server/index.ts";
import { startOpenAIServer } from "../support/openai-server/index.ts";
import { install, temporaryProject, writeFiles } from "../support/temporary-project.ts";
import type { CliResult } from "./run-cli.ts";
import { runCli } from "./run-cli.ts";

const manifest = `version: 1
provider: openai
include: [more.yaml]
defaults: { model: gpt-image-2, size: 1024x1024, quality: low }
assets:
  fox: { prompt: A fox, alt: A fox }
  owl: { prompt: An owl, alt: An owl }
`;

const more = `assets:
  wren: { prompt_file: wren.txt, alt: A wren }
`;

interface Setting {
  readonly root: string;
  readonly api: OpenAIServer;
  readonly run: (...args: string[]) => Promise<CliResult>;
}

/** A project with the paid provider installed, its key in `.env`, and a plan saved as `plan.json`. */
async function plannedProject(...choices: string[]): Promise<Setting> {
  const api = await startOpenAIServer({});
  onTestFinished(() => api.close());
  const root = temporaryProject({
    "genlock.yaml": manifest,
    "more.yaml": more,
    "wren.txt": "A wren\n",
    ".env": `OPENAI_API_KEY=${api.key}\n`,
  });
  install(root, "openai");
  const environment = { OPENAI_BASE_URL: api.baseUrl };
  const run = (...args: string[]): Promise<CliResult> => runCli(root, args, { environment });
  const saved = await run("plan", "--out", "plan.json", ...choices);
  expect(saved).toMatchObject({ code: 0, stderr: expect.stringContaining("Saved to plan.json") });
  return { root, api, run };
}

function edit(root: string, file: string, before: string | RegExp, after: string): void {
  const path = join(root, file);
  const text = readFileSync(path, "utf8");
  const edited = text.replace(before, after);
  expect(edited).not.toBe(text);
  writeFileSync(path, edited);
}

async function refusal({ api, run }: Setting): Promise<string> {
  const refused = await run("generate", "--plan", "plan.json", "--yes");
  expect(refused).toMatchObject({ code: 4, stdout: "" });
  expect(refused.stderr).toMatch(/^PLAN_OUT_OF_DATE: /);
  expect(refused.stderr).toContain("Nothing was bought.");
  expect(api.requests).toHaveLength(0);
  return refused.stderr;
}

describe("a plan that was saved", () => {
  test("is applied as it was reviewed, with consent, and only once", async () => {
    const { root, api, run } = await plannedProject("fox", "wren");
    const refused = await run("generate", "--plan", "plan.json");
    expect(refused).toMatchObject({ code: 8 });
    expect(api.requests).toHaveLength(0);
    expect(await run("generate", "--plan", "plan.json", "--dry-run")).toMatchObject({ code: 0 });
    const made = await run("generate", "--plan", "plan.json", "--yes", "--json");
    expect(made.code).toBe(0);
    expect(JSON.parse(made.stdout)).toMatchObject({ jobs: [{}, {}] });
    expect(api.billed).toHaveLength(2);
    expect(existsSync(join(root, "genlock/owl.png"))).toBe(false);
    const again = await run("generate", "--plan", "plan.json", "--yes");
    expect(again.code).toBe(4);
    expect(again.stderr).toContain("what is locked changed");
    expect(api.billed).toHaveLength(2);
  });

  test("holds to a smaller cap", async () => {
    const { api, run } = await plannedProject();
    const made = await run("generate", "--plan", "plan.json", "--yes", "--max-cost", "0");
    expect(made.code).toBe(5);
    expect(api.requests).toHaveLength(0);
  });

  test("refuses when the manifest, an included file or a prompt file moved", async () => {
    const setting = await plannedProject();
    const { root } = setting;
    edit(root, "genlock.yaml", "A fox, alt", "A red fox, alt");
    expect(await refusal(setting)).toContain("`genlock.yaml` changed");
    edit(root, "genlock.yaml", "A red fox, alt", "A fox, alt");
    edit(root, "more.yaml", "A wren", "A small wren");
    expect(await refusal(setting)).toContain("`more.yaml` changed");
    edit(root, "more.yaml", "A small wren", "A wren");
    edit(root, "wren.txt", "A wren", "A small wren");
    expect(await refusal(setting)).toContain("`wren` is to be made otherwise");
    edit(root, "genlock.yaml", "include: [more.yaml]\n", "");
    expect(await refusal(setting)).toContain("`more.yaml` is gone");
  });

  test("refuses when somebody edited prices, calls or what it asks for", async () => {
    const setting = await plannedProject("fox");
    const { root } = setting;
    const text = readFileSync(join(root, "plan.json"), "utf8");
    const edits: readonly [string | RegExp, string][] = [
      [/"max": [\d.]+/, '"max": 100'],
      [/"asOf": "[^"]+"/, '"asOf": "2031-01-01"'],
      [/"count": 1/, '"count": 10'],
      ['"only": [\n      "fox"\n    ],', ""],
      [/"only": \[[^\]]*\]/, '"only": ["owl"]'],
    ];
    for (const [before, after] of edits) {
      writeFiles(root, { "plan.json": text });
      edit(root, "plan.json", before, after);
      expect(await refusal(setting)).toContain("PLAN_OUT_OF_DATE");
    }
  });

  test("buys nothing when frozen", async () => {
    const { api, run } = await plannedProject();
    const frozen = await run("generate", "--plan", "plan.json", "--yes", "--frozen");
    expect(frozen.code).toBe(4);
    expect(frozen.stderr).toMatch(/^LOCK_OUT_OF_DATE/);
    expect(api.requests).toHaveLength(0);
  });

  test("must be one, and takes nothing beside it that says what to make", async () => {
    const { root, run } = await plannedProject();
    writeFiles(root, { "no.json": "{}" });
    for (const file of ["no.json", "absent.json", "."]) {
      const refused = await run("generate", "--plan", file, "--yes");
      expect(refused).toMatchObject({ code: 64, stdout: "" });
      expect(refused.stderr).toMatch(/^PLAN_INVALID: /);
    }
    for (const more of [["fox"], ["--again"], ["--rebuy", "fox"], ["--replace-paid"]]) {
      expect(await run("generate", "--plan", "plan.json", ...more)).toMatchObject({ code: 64 });
    }
  });
});

describe("plan", () => {
  test("says by its exit code whether there is something to do, however it is shown", async () => {
    const { run } = await plannedProject();
    for (const form of [[], ["--json"], ["--format", "markdown"], ["--out", "again.json"]]) {
      expect(await run("plan", "--detailed-exitcode", ...form)).toMatchObject({ code: 2 });
    }
    await run("generate", "--yes");
    for (const form of [[], ["--json"], ["--format", "markdown"], ["--out", "again.json"]]) {
      expect(await run("plan", "--detailed-exitcode", ...form)).toMatchObject({ code: 0 });
    }
  });

  test("shows itself as a table for a pull request", async () => {
    const { root, run } = await plannedProject();
    await run("generate", "--yes");
    edit(root, "genlock.yaml", "A fox, alt", "A `fox` | <b>, alt");
    const shown = await run("plan", "--format", "markdown");
    expect(shown.code).toBe(0);
    const row = shown.stdout.split("\n").find((line) => line.startsWith("| <code>fox"));
    expect(row).toContain(
      "| <code>genlock/fox&#46;png</code> | <code>genlock/fox&#46;png</code> |",
    );
    expect(row).toContain("A &#96;fox&#96; &#124; &#60;b&#62;");
    expect(row?.split("|")).toHaveLength(8);
    expect(await run("plan", "--format", "markdown", "--json")).toMatchObject({ code: 64 });
  });
});
