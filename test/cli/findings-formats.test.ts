import { join } from "node:path";
import { diagnosticRegistry } from "@genlock/core";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { sarifSchema } from "../support/sarif-schema.ts";
import { temporaryProject } from "../support/temporary-project.ts";
import { runCli } from "./run-cli.ts";

/** Two errors, and a warning, in two files; one text is made to command a runner. */
const files = {
  "app/genlock.yaml":
    "version: 1\ninclude: [my parts/icons.yaml]\nassets:\n  hero: {promt: A fox}\n  fox: {prompt: A fox}\n",
  "app/my parts/icons.yaml":
    'assets:\n  star: {prompt: A star, decorative: true, style: "::error::%0A::stop-commands::x"}\n',
};
const commands = [["check"], ["plan"], ["generate", "--yes"], ["status"], ["build"]];

const isSarif = new Ajv({ strict: false, allErrors: true }).compile(sarifSchema);

function readSarif(text: string): unknown {
  const log: unknown = JSON.parse(text);
  expect({ valid: isSarif(log), errors: isSarif.errors }).toEqual({ valid: true, errors: null });
  return log;
}

describe("--format github", () => {
  test("puts what is wrong beside its lines, by paths from the root of the checkout, whatever the command", async () => {
    const root = temporaryProject(files);
    const environment = { GITHUB_WORKSPACE: root };
    for (const args of commands) {
      const told = await runCli(join(root, "app"), [...args, "--format", "github"], {
        environment,
      });
      expect(told.code).toBe(3);
      const lines = told.stdout.trimEnd().split("\n");
      expect(lines).toEqual([
        "::error file=app/genlock.yaml,line=4,endLine=4,col=10,endColumn=14,title=MANIFEST_UNKNOWN_KEY::`promt` means nothing here.%0Ahint: Did you mean `prompt`?",
        expect.stringMatching(/^::warning file=app\/genlock\.yaml,line=5,.*title=ALT_MISSING::/),
        expect.stringMatching(
          /^::error file=app\/my parts\/icons\.yaml,line=2,.*title=MANIFEST_VALUE::`style` cannot be `::error::%250A::stop-commands::x`/,
        ),
      ]);
      expect(told.stderr).toContain("> 4 |   hero: {promt: A fox}");
    }
  });

  test("says so of a sound manifest, and annotates nothing", async () => {
    const root = temporaryProject({
      "genlock.yaml": "version: 1\nassets:\n  fox: { prompt: A fox, alt: A fox }\n",
    });
    const told = await runCli(root, ["check", "--format", "github"]);
    expect(told).toEqual({
      code: 0,
      stdout: "The manifest is sound: 1 asset from 1 job.\n",
      stderr: "",
    });
  });

  test("annotates the job where a command fails for another reason", async () => {
    const told = await runCli(temporaryProject(), ["check", "--format", "github"]);
    expect(told.stdout).toMatch(/^::error title=MANIFEST_NOT_FOUND::There is no genlock\.yaml/);
  });

  test("A21: has no line that a runner obeys but its own", async () => {
    const root = temporaryProject({
      "genlock.yaml":
        'version: 1\nassets:\n  "::add-mask::x": |\n    ::set-env name=A::b\n    ##[error]x\n  fox: {prompt: 5, "a\\n::error::b": 1}\n',
    });
    const told = await runCli(root, ["check", "--format", "github"]);
    expect(told.code).toBe(3);
    const obeyed = `${told.stdout}${told.stderr}`
      .split("\n")
      .filter((line) => /^\s*::/.test(line) || line.includes("##["));
    expect(obeyed.length).toBeGreaterThan(0);
    for (const line of obeyed) expect(line).toMatch(/^::error file=genlock\.yaml,line=\d+,/);
  });
});

describe("--format sarif", () => {
  test("is a SARIF log with rules from the registry, and nothing else", async () => {
    const root = temporaryProject(files);
    for (const args of commands) {
      const told = await runCli(join(root, "app"), [...args, "--format", "sarif"], {
        environment: { GITHUB_WORKSPACE: root },
      });
      expect(told).toMatchObject({ code: 3, stderr: "" });
      const rule = diagnosticRegistry.MANIFEST_UNKNOWN_KEY;
      expect(readSarif(told.stdout)).toMatchObject({
        runs: [
          {
            tool: {
              driver: {
                rules: [
                  { id: "ALT_MISSING", defaultConfiguration: { level: "warning" } },
                  {
                    id: "MANIFEST_UNKNOWN_KEY",
                    shortDescription: { text: rule.title },
                    fullDescription: { text: rule.about },
                    help: { text: rule.hint },
                  },
                  { id: "MANIFEST_VALUE" },
                ],
              },
            },
            results: [
              {
                ruleId: "MANIFEST_UNKNOWN_KEY",
                ruleIndex: 1,
                level: "error",
                locations: [
                  {
                    physicalLocation: {
                      artifactLocation: { uri: "app/genlock.yaml" },
                      region: { startLine: 4, startColumn: 10, endLine: 4, endColumn: 15 },
                    },
                  },
                ],
              },
              { ruleId: "ALT_MISSING", ruleIndex: 0, level: "warning" },
              {
                ruleId: "MANIFEST_VALUE",
                locations: [
                  { physicalLocation: { artifactLocation: { uri: "app/my%20parts/icons.yaml" } } },
                ],
              },
            ],
          },
        ],
      });
    }
  });

  test("has no results for a sound manifest, and says what stopped the command where something did", async () => {
    const root = temporaryProject({ "genlock.yaml": "version: 1\n" });
    const sound = await runCli(root, ["check", "--format", "sarif"]);
    expect(sound.code).toBe(0);
    expect(readSarif(sound.stdout)).toMatchObject({ runs: [{ results: [] }] });
    const stopped = await runCli(temporaryProject(), ["check", "--format", "sarif"]);
    expect(stopped.code).toBe(3);
    expect(readSarif(stopped.stdout)).toMatchObject({
      runs: [
        {
          invocations: [
            {
              executionSuccessful: false,
              toolExecutionNotifications: [{ descriptor: { id: "MANIFEST_NOT_FOUND" } }],
            },
          ],
        },
      ],
    });
  });
});

describe("--format", () => {
  test("json is the same as --json, and both together or markdown elsewhere are wrong usage", async () => {
    const root = temporaryProject({ "genlock.yaml": "version: 2\n" });
    const json = await runCli(root, ["check", "--json"]);
    expect(await runCli(root, ["plan", "--format", "json"])).toEqual(json);
    expect((await runCli(root, ["check", "--json", "--format", "github"])).code).toBe(64);
    expect((await runCli(root, ["check", "--format", "markdown"])).code).toBe(64);
    expect((await runCli(root, ["check", "--format", "xml"])).code).toBe(64);
  });
});

test("of very many only the first are shown with frames, errors before warnings; data has them all", async () => {
  const names = Array.from({ length: 120 }, (_, index) => index);
  const assets = names.map(
    (name) => `  a${name}: { prompt: fox, decorative: true, edit: b${name} }`,
  );
  const root = temporaryProject({
    "genlock.yaml": `version: 1\nassets:\n  bare: fox\n${assets.join("\n")}\n`,
  });
  const { stderr } = await runCli(root, ["check"]);
  expect(stderr.match(/^error /gm)).toHaveLength(100);
  expect(stderr).not.toMatch(/^warning /m);
  expect(stderr).toContain("21 more are not shown; `--json` tells them too.");
  expect(stderr).toContain("120 errors, 1 warning");
  const { stdout } = await runCli(root, ["check", "--json"]);
  expect(JSON.parse(stdout).diagnostics).toHaveLength(121);
});
