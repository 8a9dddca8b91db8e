import { copyFileSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { runCli } from "./run-cli.ts";
import { temporaryProject } from "../support/temporary-project.ts";
import { makeScaleProject } from "../bench/manifest-scale/scale-project.ts";

const noChange = { code: 0, stdout: "No changes. Your pictures match the manifest.\n", stderr: "" };

/** Longer than within which a change might not be seen. */
const untilRest = 2200;

function change(root: string, file: string, before: string, after: string): void {
  const path = join(root, file);
  writeFileSync(path, readFileSync(path, "utf8").replace(before, after));
}

/** What takes longer to load than looking whether something changed. */
const heavy = /node_modules|packages[/](?:core|derive|draft|openai|provider|vite)[/]/;

/** The modules that a command loads, as the engine lists them for coverage. */
async function modulesOf(root: string, args: readonly string[]): Promise<string[]> {
  const folder = join(temporaryProject(), "coverage");
  await runCli(root, args, { environment: { NODE_V8_COVERAGE: folder } });
  return readdirSync(folder).flatMap((name) => {
    const told: { readonly result: readonly { readonly url: string }[] } = JSON.parse(
      readFileSync(join(folder, name), "utf8"),
    );
    return told.result.map(({ url }) => url);
  });
}

describe.each([{ files: 1 }, { files: 3 }])("a project of many assets in $files files", (shape) => {
  const file = shape.files === 1 ? "genlock.yaml" : "assets/part-0.yaml";

  test("is at rest until something changes, and says so by the same words", async () => {
    const root = temporaryProject();
    await makeScaleProject(root, { assets: 40, ...shape });
    expect(await runCli(root, ["plan"])).toEqual(noChange);
    await wait(untilRest);
    expect(await runCli(root, ["plan"])).toEqual(noChange);
    expect(existsSync(join(root, "node_modules/.cache/genlock/rest-v2"))).toBe(true);
    expect(await runCli(root, ["plan", "--detailed-exitcode"])).toEqual(noChange);
    expect(await modulesOf(root, ["plan"])).not.toContainEqual(expect.stringMatching(heavy));
    change(root, file, "item 1 seen", "item one seen");
    expect(await modulesOf(root, ["plan"])).toContainEqual(expect.stringMatching(heavy));
    const changed = await runCli(root, ["plan", "--detailed-exitcode"]);
    expect(changed.code).toBe(2);
    expect(changed.stdout).toContain("1 stale");
    change(root, file, "item one seen", "item 1 seen");
    expect(await runCli(root, ["plan"])).toEqual(noChange);
    rmSync(join(root, "genlock/set-3/icon-3.png"));
    expect((await runCli(root, ["plan"])).stdout).toContain("its bytes are nowhere");
  });

  test("is checked from the cache as from its text, warnings and places included", async () => {
    const root = temporaryProject();
    await makeScaleProject(root, { assets: 40, ...shape });
    change(root, file, "    alt: Item 1 on a wooden table beside an open window\n", "");
    const cold = await runCli(root, ["check"]);
    expect(cold.stderr).toContain("ALT_MISSING");
    expect(await runCli(root, ["check"])).toEqual(cold);
    expect(await runCli(root, ["check", "--json"])).toMatchObject({ code: 0 });
    expect(existsSync(join(root, "node_modules/.cache/genlock/manifest-v1"))).toBe(true);
    rmSync(join(root, "node_modules/.cache"), { recursive: true });
    expect(await runCli(root, ["check"])).toEqual(cold);
  });
});

test("a project at rest is not, once a font went that a text is set in", async () => {
  const root = temporaryProject({
    "genlock.yaml": `version: 1
provider: draft
assets:
  cover: { prompt: a sea, size: 600x320, alt: c, social: { text: Hello, font: inter.ttf } }
`,
  });
  const font = join(root, "inter.ttf");
  const shipped = new URL("../../packages/draft/fonts/inter-semibold.ttf", import.meta.url);
  copyFileSync(shipped, font);
  expect(await runCli(root, ["generate", "--yes"])).toMatchObject({ code: 0 });
  await wait(untilRest);
  for (const _ of [1, 2]) expect(await runCli(root, ["plan"])).toEqual(noChange);
  renameSync(font, `${font}.away`);
  const without = { ...noChange, stderr: "1 warning; `genlock check` shows it.\n" };
  expect(await runCli(root, ["plan"])).toEqual(without);
  renameSync(`${font}.away`, font);
  expect(await runCli(root, ["plan"])).toEqual(noChange);
});
