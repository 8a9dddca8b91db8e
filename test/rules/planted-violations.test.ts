import { beforeAll, describe, expect, test } from "vitest";
import { lintPlanted, type ReportedRules } from "./lint-planted.ts";

/** What a file says, where it lies and the one rule that must object; `undefined` when it is allowed there. */
interface Plant {
  readonly title: string;
  readonly path: string;
  readonly text: string;
  readonly rule: string | undefined;
}

const imports = "eslint(no-restricted-imports)";
const nodeModules = "import(no-nodejs-modules)";
const globals = "eslint(no-restricted-globals)";
const properties = "eslint(no-restricted-properties)";

function plantImport(path: string, specifier: string, rule: string | undefined): Plant {
  const text = `import * as it from "${specifier}";\n\nexport const used = it;\n`;
  const title = `${path.split("/")[1]} ${rule === undefined ? "may import" : "importing"} ${specifier}`;
  return { title, path, text, rule };
}

function plantText(title: string, path: string, text: string, rule: string | undefined): Plant {
  return { title, path, text, rule };
}

const core = "packages/core/src";
const provider = "packages/provider/src";
const openai = "packages/openai/src";
const draft = "packages/draft/src";
const derive = "packages/derive/src";
const runner = "packages/runner/src";
const gallery = "packages/gallery/src";
const vite = "packages/vite/src";
const cli = "packages/cli/src";

const arrows: readonly Plant[] = [
  plantImport(`${core}/a1.ts`, "node:fs", nodeModules),
  plantImport(`${core}/a2.ts`, "node:fs/promises", nodeModules),
  plantImport(`${core}/a3.ts`, "fs", nodeModules),
  plantImport(`${core}/a4.ts`, "node:crypto", undefined),
  plantImport(`${core}/a5.ts`, "sharp", imports),
  plantImport(`${core}/a6.ts`, "vite", imports),
  plantImport(`${core}/a7.ts`, "@genlock/runner", imports),
  plantImport(`${core}/a8.ts`, "@genlock/derive", imports),
  plantImport(`${core}/a9.ts`, "@genlock/draft", imports),
  plantImport(`${core}/a10.ts`, "genlock", imports),
  plantImport(`${core}/a11.ts`, "@genlock/provider", undefined),
  plantImport(`${core}/a12.ts`, "yaml", undefined),
  plantImport(`${provider}/b1.ts`, "@genlock/core", imports),
  plantImport(`${provider}/b2.ts`, "@genlock/schemas", imports),
  plantImport(`${provider}/b3.ts`, "node:fs", nodeModules),
  plantImport(`${openai}/c1.ts`, "@genlock/core", imports),
  plantImport(`${openai}/c2.ts`, "@genlock/runner", imports),
  plantImport(`${openai}/c3.ts`, "@genlock/provider", undefined),
  plantImport(`${draft}/c4.ts`, "@genlock/derive", imports),
  plantImport(`${draft}/c5.ts`, "@genlock/openai", imports),
  plantImport(`${derive}/d1.ts`, "@genlock/runner", imports),
  plantImport(`${derive}/d2.ts`, "@genlock/provider", imports),
  plantImport(`${derive}/d3.ts`, "@genlock/core", undefined),
  plantImport(`${runner}/e1.ts`, "@genlock/draft", imports),
  plantImport(`${runner}/e2.ts`, "@genlock/openai", imports),
  plantImport(`${runner}/e3.ts`, "genlock", imports),
  plantImport(`${runner}/e4.ts`, "vite-plugin-genlock", imports),
  plantImport(`${runner}/e5.ts`, "@genlock/derive", undefined),
  plantImport(`${gallery}/i1.ts`, "@genlock/runner", imports),
  plantImport(`${gallery}/i2.ts`, "@genlock/provider", imports),
  plantImport(`${gallery}/i3.ts`, "@genlock/core", undefined),
  plantImport("packages/gallery/client/i4.ts", "@genlock/core", imports),
  plantImport("packages/gallery/client/i5.ts", "node:fs", nodeModules),
  plantImport(`${runner}/e8.ts`, "@genlock/gallery", imports),
  plantImport(`${core}/a14.ts`, "@genlock/gallery", imports),
  plantImport(`${vite}/f1.ts`, "@genlock/openai", imports),
  plantImport(`${vite}/f2.ts`, "@genlock/derive", imports),
  plantImport(`${vite}/f3.ts`, "genlock", imports),
  plantImport(`${vite}/f4.ts`, "@genlock/draft", undefined),
  plantImport(`${cli}/g1.ts`, "@genlock/openai", imports),
  plantImport(`${cli}/g2.ts`, "@genlock/derive", imports),
  plantImport(`${cli}/g3.ts`, "vite-plugin-genlock", imports),
  plantImport(`${cli}/g4.ts`, "@genlock/runner", undefined),
  plantImport(`${cli}/g5.ts`, "@genlock/core/src/lock/lock.ts", imports),
  plantImport(`${cli}/g6.ts`, "@genlock/core/dist/index.js", imports),
  plantImport(`${cli}/g7.ts`, "../../../packages/core/src/index.ts", imports),
  plantImport(`${runner}/e6.ts`, "node:process", imports),
  plantImport(`${runner}/e7.ts`, "vitest", imports),
  plantImport(`${runner}/otel.ts`, "@opentelemetry/api", imports),
  plantImport(`${runner}/e7.test.ts`, "vitest", undefined),
  plantImport(`${core}/a13.test.ts`, "node:fs", undefined),
  plantImport("test/rules/h1.ts", "../../packages/core/src/index.ts", imports),
];

const print = `export function say(): void {\n  console.log("said");\n}\n`;
const readKey = `export const key = process.env["OPENAI_API_KEY"];\n`;

const effects: readonly Plant[] = [
  plantText("printing in a library", `${runner}/p1.ts`, print, "eslint(no-console)"),
  plantText("printing in a command", `${cli}/commands/p2.ts`, print, "eslint(no-console)"),
  plantText("a reporter may print", `${cli}/reporters/p3.ts`, print, undefined),
  plantText("writing to stdout", `${runner}/p4.ts`, `process.stdout.write("said");\n`, properties),
  plantText("the environment in runner", `${runner}/p5.ts`, readKey, properties),
  plantText("the environment in derive", `${derive}/p6.ts`, readKey, properties),
  plantText("the environment in gallery", `${gallery}/p19.ts`, readKey, properties),
  plantText("the environment in openai", `${openai}/p7.ts`, readKey, properties),
  plantText("the environment in draft", `${draft}/p8.ts`, readKey, properties),
  plantText("the environment in core", `${core}/p9.ts`, readKey, globals),
  plantText("cli may read the environment", `${cli}/p10.ts`, readKey, undefined),
  plantText("vite may read the environment", `${vite}/p11.ts`, readKey, undefined),
  plantText(
    "the environment by destructuring",
    `${runner}/p12.ts`,
    `export const { env } = process;\n`,
    properties,
  ),
  plantText("an exit code in vite", `${vite}/p13.ts`, `process.exitCode = 1;\n`, properties),
  plantText(
    "arguments in runner",
    `${runner}/p14.ts`,
    `export const a = process.argv;\n`,
    properties,
  ),
  plantText("a clock in core", `${core}/p15.ts`, `export const now = Date.now();\n`, properties),
  plantText("chance in core", `${core}/p16.ts`, `export const luck = Math.random();\n`, properties),
  plantText(
    "a network in core",
    `${core}/p17.ts`,
    `export const got = await fetch("x:y");\n`,
    globals,
  ),
  plantText("a timer in core", `${core}/p18.ts`, `setTimeout(() => {}, 1);\n`, globals),
];

const lines = (count: number, line: string): string => `${line}\n`.repeat(count);

const shapes: readonly Plant[] = [
  plantText(
    "a default export",
    `${runner}/s1.ts`,
    `export default 1;\n`,
    "import(no-default-export)",
  ),
  plantText(
    "any",
    `${runner}/s2.ts`,
    `export function take(given: any): number {\n  return Number(given);\n}\n`,
    "typescript(no-explicit-any)",
  ),
  plantText(
    "a floating promise",
    `${runner}/s3.ts`,
    `async function load(): Promise<void> {}\n\nexport function start(): void {\n  load();\n}\n`,
    "typescript(no-floating-promises)",
  ),
  plantText(
    "a promise where an answer is wanted",
    `${runner}/s4.ts`,
    `async function ask(): Promise<boolean> {\n  return true;\n}\n\nexport const open = ask() ? 1 : 2;\n`,
    "typescript(no-misused-promises)",
  ),
  plantText(
    "a non-null assertion",
    `${runner}/s5.ts`,
    `export const first = (all: readonly string[]): string => all[0]!;\n`,
    "typescript(no-non-null-assertion)",
  ),
  plantText(
    "a cast that is not safe",
    `${runner}/s6.ts`,
    `export const read = (text: unknown): string => text as string;\n`,
    "typescript(no-unsafe-type-assertion)",
  ),
  plantText(
    "a suppressed check",
    `${runner}/s7.ts`,
    `// @ts-ignore\nexport const wrong = 1;\n`,
    "typescript(ban-ts-comment)",
  ),
  plantText(
    "a forgotten case",
    `${runner}/s8.ts`,
    `export function name(kind: "a" | "b"): string {\n  switch (kind) {\n    case "a":\n      return "A";\n  }\n  return "";\n}\n`,
    "typescript(switch-exhaustiveness-check)",
  ),
  plantText(
    "a value import of a type",
    `${runner}/s9.ts`,
    `import { Kind } from "./s9-kind.ts";\n\nexport const kind: Kind = 1;\n`,
    "typescript(consistent-type-imports)",
  ),
  plantText("the type it takes", `${runner}/s9-kind.ts`, `export type Kind = 1;\n`, undefined),
  plantText(
    "an exported variable",
    `${runner}/s10.ts`,
    `export let count = 0;\n\nexport function add(): void {\n  count += 1;\n}\n`,
    "import(no-mutable-exports)",
  ),
  plantText(
    "a function of 61 lines",
    `${runner}/s11.ts`,
    `export function long(all: string[]): void {\n${lines(59, `  all.push("more");`)}}\n`,
    "eslint(max-lines-per-function)",
  ),
  plantText(
    "a function of 60 lines",
    `${runner}/s12.ts`,
    `export function long(all: string[]): void {\n${lines(58, `  all.push("more");`)}}\n`,
    undefined,
  ),
  plantText(
    "a file of 301 lines",
    `${runner}/s13.ts`,
    `export const one = 1;\n${lines(300, "// more")}`,
    "eslint(max-lines)",
  ),
  plantText(
    "four parameters",
    `${runner}/s14.ts`,
    `export const add = (a: number, b: number, c: number, d: number): number => a + b + c + d;\n`,
    "eslint(max-params)",
  ),
  plantText(
    "blocks four deep",
    `${runner}/s15.ts`,
    `export function deep(a: boolean, all: string[]): void {\n  if (a) {\n    for (const b of all) {\n      for (const c of b) {\n        if (c === "") return;\n      }\n    }\n  }\n}\n`,
    "eslint(max-depth)",
  ),
  plantText(
    "a cycle",
    `${runner}/s16.ts`,
    `import { two } from "./s17.ts";\n\nexport function one(): number {\n  return two() + 1;\n}\n`,
    "import(no-cycle)",
  ),
  plantText(
    "the other end of the cycle",
    `${runner}/s17.ts`,
    `import { one } from "./s16.ts";\n\nexport function two(): number {\n  return one() + 1;\n}\n`,
    "import(no-cycle)",
  ),
];

const everyPlant = [...arrows, ...effects, ...shapes];

describe("the linter", () => {
  let reported: ReportedRules = new Map();
  beforeAll(async () => {
    reported = await lintPlanted(
      Object.fromEntries(everyPlant.map(({ path, text }) => [path, text])),
    );
  });

  test("every plant has a file of its own", () => {
    expect(new Set(everyPlant.map(({ path }) => path)).size).toBe(everyPlant.length);
  });

  test.each(everyPlant.filter(({ rule }) => rule !== undefined))(
    "$title is $rule",
    ({ path, rule }) => {
      expect(reported.get(path)).toEqual([rule]);
    },
  );

  test.each(everyPlant.filter(({ rule }) => rule === undefined))(
    "nothing is said: $title",
    ({ path }) => {
      expect(reported.get(path)).toEqual([]);
    },
  );
});
