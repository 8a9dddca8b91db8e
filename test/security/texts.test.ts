import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCli } from "../cli/run-cli.ts";
import { copyExample, type ExampleCopy } from "../support/copy-example.ts";
import { filesBelow } from "../support/running-project.ts";
import { runVite } from "../support/run-vite.ts";
import { temporaryProject, writeFiles } from "../support/temporary-project.ts";

/** Everything that ends or begins something where texts are put. */
const hostile = [
  "<script>alert(1)</script>",
  '"onerror="alert(1)',
  "</script><script>alert(1)</script>",
  "]]>",
  "\u2028 \u2029",
  "$${process.exit(1)} `$${1}`",
  "*/ alert(1) /*",
  "'; alert(1); '",
].join(" ");

const secretPrompt = "a prompt that nobody outside may read";
const manifest = (alt: string): string => `version: 1
defaults: { size: 128x128, derivatives: { widths: [32], formats: [webp] } }
assets:
  hero:
    prompt: ${JSON.stringify(`${secretPrompt} ${hostile}`)}
    alt: ${JSON.stringify(alt)}
`;

let copy: ExampleCopy;

beforeAll(async () => {
  copy = await copyExample("site", { undrawn: true });
});
afterAll(() => copy.remove());

async function buildSite(): Promise<string> {
  writeFiles(copy.root, {
    "genlock.yaml": manifest(hostile),
    "src/main.ts": 'import hero from "virtual:genlock/hero";\nglobalThis.shown = hero;\n',
  });
  const built = await runVite(copy, ["build", "--sourcemap"]);
  expect(built).toMatchObject({ code: 0 });
  const folder = join(copy.root, "dist");
  return filesBelow(folder)
    .filter((file) => /\.(js|html|map|css|json)$/.test(file))
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
}

describe("A19: texts that would break out of where they are put", () => {
  test("are inert in modules, declarations and the asset index", async () => {
    const bundle = await buildSite();
    expect(bundle).not.toContain("</script><script>");
    expect(bundle).not.toMatch(/[\u2028\u2029]/);
    const root = temporaryProject({ "genlock.yaml": manifest(hostile) });
    for (const command of ["generate", "types", "build"]) {
      expect(await runCli(root, [command])).toMatchObject({ code: 0 });
    }
    const declarations = readFileSync(join(root, "genlock.d.ts"), "utf8");
    // Throws when it is no TypeScript, and leaves what is code and no type.
    expect(
      stripTypeScriptTypes(declarations)
        .replaceAll(/\/\/.*$/gm, "")
        .trim(),
    ).toBe("");
    const index: unknown = JSON.parse(
      readFileSync(join(root, "public/genlock/assets.json"), "utf8"),
    );
    expect(JSON.stringify(index)).toContain("onerror");
  });

  test("survive as the text they are", async () => {
    const bundle = await buildSite();
    const [, literal = '""'] = /alt:\s*("(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`)/.exec(bundle) ?? [];
    expect(literal).toContain("alert(1)");
    expect(literal).toContain("onerror=");
  });
});

describe("A20: texts that command a terminal", () => {
  test("are printed escaped, whoever prints them", async () => {
    const commands = "\u001b]52;c;aGk=\u0007 \u001b]8;;http://evil\u0007 \u001b[2J \r\u202Eevil";
    const root = temporaryProject({ "genlock.yaml": manifest(commands) });
    for (const args of [
      ["check"],
      ["plan", "-v"],
      ["generate"],
      ["status"],
      ["explain", "hero"],
      ["plan", "--json"],
    ]) {
      const { stdout, stderr } = await runCli(root, args);
      expect((stdout + stderr).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    }
  });
});

describe("A21: texts that command a CI runner", () => {
  test("are no commands of GitHub's runner", async () => {
    const commands = "::error::taken\n::add-mask::x\n%0A::warning::y ##[group]z";
    const root = temporaryProject({ "genlock.yaml": manifest(commands) });
    const environment = { GITHUB_ACTIONS: "true" };
    for (const args of [
      ["check"],
      ["plan", "-v"],
      ["generate"],
      ["explain", "hero"],
      ["status", "--json"],
    ]) {
      const { stdout, stderr } = await runCli(root, args, { environment });
      expect(stdout + stderr).not.toMatch(/^\s*::/m);
      expect(stdout + stderr).not.toContain("##[");
    }
  });
});

describe("A25: what a page gets of a picture", () => {
  test("is only what it shows: no prompt, price, key or place on the disk", async () => {
    const bundle = await buildSite();
    const lock = readFileSync(join(copy.root, "genlock.lock"), "utf8");
    const [, key = "no key"] = /"key": "([0-9a-f]{64})"/.exec(lock) ?? [];
    expect(lock).toContain(secretPrompt);
    for (const hidden of [secretPrompt, key, "provenance", "callCost", copy.root]) {
      expect(bundle).not.toContain(hidden);
    }
  });
});
