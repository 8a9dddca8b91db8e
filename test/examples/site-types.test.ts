import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runCli } from "../cli/run-cli.ts";
import { copyExample, repository, type ExampleCopy } from "../support/copy-example.ts";
import { runNode } from "../support/run-node.ts";

const tsc = join(repository, "node_modules", "typescript", "bin", "tsc");
let copy: ExampleCopy;

beforeEach(async () => {
  copy = await copyExample("site");
});
afterEach(() => copy.remove());

async function change(name: string, from: string, to: string): Promise<void> {
  const path = join(copy.root, name);
  const text = await readFile(path, "utf8");
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
}

describe("the site's declarations", () => {
  test("are what the manifest asks for, and the site compiles with them", async () => {
    const checked = await runCli(copy.root, ["types", "--check"]);
    expect(checked).toMatchObject({ code: 0 });
    expect(await runNode([tsc, "-p", "."], { cwd: copy.root })).toMatchObject({
      code: 0,
      stdout: "",
    });
  });

  test("make an asset that is gone an error of types", async () => {
    await change("genlock.yaml", "glass: Glass", "quartz: Quartz");
    expect(await runCli(copy.root, ["types"])).toMatchObject({ code: 0 });
    const { code, stdout } = await runNode([tsc, "-p", "."], { cwd: copy.root });
    expect(code).not.toBe(0);
    expect(stdout).toContain("virtual:genlock/island/glass");
  });

  test("know sizes and formats", async () => {
    const lines = [
      `import emblem from "virtual:genlock/emblem";`,
      `export const width: 192 = emblem.img.w;`,
      `export const webp: string = emblem.sources.webp;`,
      `// @ts-expect-error the manifest asks for no avif`,
      `export const avif: string = emblem.sources.avif;`,
    ];
    await writeFile(join(copy.root, "src", "probe.ts"), `${lines.join("\n")}\n`);
    expect(await runNode([tsc, "-p", "."], { cwd: copy.root })).toMatchObject({
      code: 0,
      stdout: "",
    });
  });
});
