import { describe, expect, test } from "vitest";
import { packageSources } from "./source-files.ts";

/*
 * What the linter has no rule for and the text shows. The formatter has laid the files out, so that what begins a line
 * stands in module scope.
 */
const forbidden = [
  {
    title: "a star export",
    pattern: /^export \* /mu,
    plants: [`export * from "./lock.ts";\n`, `export * as lock from "./lock.ts";\n`],
    allowed: [`export { emptyLock } from "./lock.ts";\n`],
  },
  {
    title: "a variable in module scope",
    pattern: /^(export )?(let|var) /mu,
    plants: [`let count = 0;\n`, `export let count = 0;\n`],
    allowed: [`function add() {\n  let count = 0;\n}\n`],
  },
  {
    title: "a collection in module scope that begins empty, so is filled later",
    pattern: /^(export )?const \w+(: [^=]+)? = (new (Weak)?(Map|Set)(<[^(]*>)?\(\)|\[\]|\{\});$/mu,
    plants: [
      `const seen = new Set<string>();\n`,
      `const byId: Map<string, number> = new Map();\n`,
      `export const all: string[] = [];\n`,
      `const known = {};\n`,
      `const sessions = new WeakMap<object, Session>();\n`,
    ],
    allowed: [`const names = new Set(["a"]);\n`, `  const seen = new Set<string>();\n`],
  },
  {
    title: "a check that is switched off",
    pattern: /(ox|es)lint-disable|@ts-(ignore|expect-error|nocheck)/u,
    plants: [
      `// oxlint-disable-next-line no-console\n`,
      `/* eslint-disable */\n`,
      `// @ts-expect-error why\n`,
      `// @ts-nocheck\n`,
    ],
    allowed: [`// The linter is right.\n`],
  },
  {
    title: "a cast through unknown",
    pattern: /\bas unknown as\b/u,
    plants: [`const lock = text as unknown as Lock;\n`],
    allowed: [`const lock = text satisfies unknown;\n`],
  },
] as const;

describe.each(forbidden)("$title", ({ pattern, plants, allowed }) => {
  test.each(plants)("is found in %j", (plant) => {
    expect(plant).toMatch(pattern);
  });

  test.each(allowed)("is not %j", (text) => {
    expect(text).not.toMatch(pattern);
  });

  test("is nowhere in the packages", async () => {
    const sources = await packageSources();
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
