import { describe, expect, test } from "vitest";
import type { DiagnosticCode } from "../errors/registry.ts";
import { readManifest } from "./read-manifest.ts";
import { readText } from "./read-texts.fixture.ts";

const million = 1_000_000;

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join("\n");
}

/** Texts made to fill the memory or to stop the machine, and the first thing said about each. */
const hostile: { readonly [name: string]: readonly [text: string, code: DiagnosticCode] } = {
  "an alias bomb": [
    `a: &a0 [x]\n${lines(9, (index) => `b${index}: &a${index + 1} [${`*a${index},`.repeat(10)}]`)}`,
    "MANIFEST_YAML_FEATURE",
  ],
  "an alias within itself": ["a: &a [*a]\n", "MANIFEST_YAML_FEATURE"],
  "1,500 blocks within each other": [
    lines(1500, (index) => `${" ".repeat(index)}a:`),
    "MANIFEST_TOO_LARGE",
  ],
  "brackets that only open": ["[".repeat(4 * million), "MANIFEST_TOO_LARGE"],
  "braces that only open": ["{a: ".repeat(million), "MANIFEST_TOO_LARGE"],
  "lists within each other": ["- ".repeat(2 * million), "MANIFEST_TOO_LARGE"],
  "5 MB": [`version: 1\n# ${"x".repeat(5 * million)}`, "MANIFEST_TOO_LARGE"],
  "4 MB of three-byte characters": ["語".repeat(1.4 * million), "MANIFEST_TOO_LARGE"],
  "200,000 assets": [
    `version: 1\nassets:\n${lines(200_000, (index) => `  a${index}: x`)}`,
    "MANIFEST_TOO_LARGE",
  ],
  "200,000 keys": [lines(200_000, (index) => `a${index}: x`), "MANIFEST_TOO_LARGE"],
  "200,000 times the same key": ["a: x\n".repeat(200_000), "MANIFEST_TOO_LARGE"],
  "a list without end": [`a: [${"x,".repeat(million)}]`, "MANIFEST_TOO_LARGE"],
  "a million line ends": ["\n".repeat(million), "MANIFEST_TOO_LARGE"],
  "a million documents": ["---\n".repeat(300_000), "MANIFEST_YAML_FEATURE"],
  "a million tags": ["!a ".repeat(million), "MANIFEST_YAML_FEATURE"],
  "a million brackets that close": ["}".repeat(million), "MANIFEST_SYNTAX"],
  "a million directives": ["%A\n".repeat(300_000), "MANIFEST_YAML_FEATURE"],
  "nothing but NUL": ["\0".repeat(million), "MANIFEST_CHARACTER"],
  "a key of a megabyte": [`${"a".repeat(million)}: x`, "MANIFEST_SYNTAX"],
};

describe("a hostile text", () => {
  for (const [name, [text, code]] of Object.entries(hostile)) {
    test(`is refused: ${name}`, async () => {
      const { manifest, diagnostics } = await readText(text);
      expect(manifest).toBeUndefined();
      expect(diagnostics[0]?.code).toBe(code);
      expect(diagnostics.length).toBeLessThanOrEqual(201);
    });
  }

  test("changes no object of the program", async () => {
    const { diagnostics } = await readText(
      [
        "version: 1",
        "__proto__: {polluted: true}",
        "assets:",
        "  __proto__: {prompt: x, polluted: true}",
        "  constructor: {prompt: x}",
        "  prototype: x",
        "  hero: {prompt: x, params: {__proto__: {polluted: true}, constructor: {prototype: {polluted: true}}}}",
        "  toString: x",
        "  hasOwnProperty: x",
      ].join("\n"),
    );
    expect(diagnostics.map(({ code, range }) => `${range?.start.line} ${code}`)).toEqual([
      "2 MANIFEST_KEY_INVALID",
      "4 MANIFEST_KEY_INVALID",
      "5 MANIFEST_KEY_INVALID",
      "6 MANIFEST_KEY_INVALID",
      "7 MANIFEST_KEY_INVALID",
      "7 MANIFEST_KEY_INVALID",
      "8 ASSET_ID_INVALID",
      "9 ASSET_ID_INVALID",
    ]);
    expect("polluted" in {}).toBe(false);
  });

  test("with thousands of mistakes has the first of them told, and that there are more", async () => {
    const { diagnostics } = await readText(
      `version: 1\nassets:\n${lines(9000, (index) => `  a${index}: {promt: x, siz: y}`)}`,
    );
    expect(diagnostics).toHaveLength(201);
    expect(diagnostics[0]?.range?.start).toEqual({ line: 3, column: 8 });
    expect(diagnostics.at(-1)).toMatchObject({
      code: "MANIFEST_MORE_PROBLEMS",
      message: "This file has more problems than the 200 that are shown.",
      range: { start: { line: 102, column: 19 } },
    });
  });

  test("that includes file after file is stopped", async () => {
    let reads = 0;
    const { diagnostics } = await readManifest({
      file: "genlock.yaml",
      read: () => {
        reads += 1;
        return Promise.resolve(`${reads === 1 ? "version: 1\n" : ""}include: [f${reads}.yaml]\n`);
      },
    });
    expect(reads).toBe(1000);
    expect(diagnostics).toMatchObject([{ code: "MANIFEST_TOO_LARGE" }]);
  });

  test("that brings too many bytes over all its files is stopped", async () => {
    const padding = `# ${"x".repeat(3.9 * million)}\n`;
    let reads = 0;
    const { diagnostics } = await readManifest({
      file: "genlock.yaml",
      read: () => {
        reads += 1;
        return Promise.resolve(
          `${padding}${reads === 1 ? "version: 1\n" : ""}include: [f${reads}.yaml]\n`,
        );
      },
    });
    expect(reads).toBe(17);
    expect(diagnostics).toMatchObject([{ code: "MANIFEST_TOO_LARGE" }]);
  });

  test("that brings too many assets over all its files is refused", async () => {
    const files = Array.from({ length: 11 }, (_, index) => `f${index}.yaml`);
    const { manifest, diagnostics } = await readManifest({
      file: "genlock.yaml",
      read: (path) =>
        Promise.resolve(
          path === "genlock.yaml"
            ? `version: 1\ninclude: [${files.join(", ")}]\n`
            : `assets:\n${lines(19_000, (index) => `  ${path.slice(0, -5)}-${index}: x`)}\n`,
        ),
    });
    expect(manifest).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: "MANIFEST_TOO_LARGE", range: { file: "f10.yaml" } },
    ]);
  });
});
