import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Faults (F) and attacks (A) that were thought of, by number; a test of each bears its name. */
const rows = [
  ...range("F", 1, 3),
  ...range("F", 6, 39),
  ...range("A", 1, 39),
  ...range("A", 41, 43),
];

function range(letter: "A" | "F", first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => {
    return `${letter}${String(first + index).padStart(2, "0")}`;
  });
}

/** The rows that titles in a test file begin with: `F01: …`, `A10, A11: …`. */
function rowsIn(text: string): string[] {
  const titles = text.matchAll(/\(\s*["'`]((?:[AF]\d\d)(?:(?:,| and) [AF]\d\d)*): /g);
  return [...titles].flatMap(([, names = ""]) => names.match(/[AF]\d\d/g) ?? []);
}

const named = new Set(
  globSync("{test,packages}/**/*.test.ts", {
    cwd: root,
    exclude: (name) => name === "node_modules" || name === "dist",
  }).flatMap((name) => rowsIn(readFileSync(join(root, name), "utf8"))),
);

test.each(rows)("%s has a test named after it", (row) => {
  expect([...named]).toContain(row);
});

test("titles are found in every form, and nothing else is taken for one", () => {
  const text = `
    describe("F01: a kill", () => {});
    test.each([1, 2])("A10, A11: %s", () => {});
    test.runIf(linux)(
      'F03 and F04: it', () => {});
    // F08: is planned
    const code = "F09: no title";
  `;
  expect(rowsIn(text)).toEqual(["F01", "A10", "A11", "F03", "F04"]);
});
