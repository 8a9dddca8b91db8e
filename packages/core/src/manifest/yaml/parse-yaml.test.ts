import * as fc from "fast-check";
import { stringify } from "yaml";
import { describe, expect, test } from "vitest";
import type { SourceRange } from "../../diagnostics/diagnostic.ts";
import { parseYaml } from "./parse-yaml.ts";
import { toPointerPart } from "./place.ts";

const key = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .filter((text) => !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text) && text !== "<<")
  .filter((text) => !["__proto__", "constructor", "prototype"].includes(text));
const number = fc.oneof(
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
);
const leaf = fc.oneof(
  key,
  number.map((value) => value + 0),
  fc.boolean(),
  fc.constant(null),
);
const tree = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    leaf,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(key, tie("value"), { maxKeys: 4 }),
  ),
})).value;

/** Every pointer into a value, with its key and what it points at. */
function pointersInto(
  value: unknown,
  pointer = "",
): [pointer: string, name: string, value: unknown][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const own = `${pointer}${toPointerPart(name)}`;
    return [[own, name, member], ...pointersInto(member, own)] as [string, string, unknown][];
  });
}

type Spot = readonly [pointer: string, name: string, value: unknown];

function isText(value: unknown): boolean {
  return typeof value === "string";
}

/** What a piece of a text says by itself; lines that go on are indented by two. */
function readAgain(piece: string): unknown {
  return parseText(piece.replaceAll(/\n +/g, "\n  ")).content?.value;
}

function textAt(text: string, { start, end }: SourceRange): string {
  const rows = text.split("\n");
  const offset = (line: number, column: number): number =>
    rows.slice(0, line - 1).reduce((sum, row) => sum + row.length + 1, 0) + column - 1;
  return text.slice(offset(start.line, start.column), offset(end.line, end.column));
}

function parseText(text: string) {
  return parseYaml({ file: "a.yaml", text });
}

const writers = {
  "block style": (value: unknown) => stringify(value, { lineWidth: 40 }),
  "indented JSON": (value: unknown) => JSON.stringify(value, null, 2),
  "JSON on one line": (value: unknown) => JSON.stringify(value),
};

describe("parsing", () => {
  for (const [style, write] of Object.entries(writers)) {
    test(`finds every value again, in ${style}`, () => {
      fc.assert(
        fc.property(tree, (value) => {
          const { content, diagnostics } = parseText(write(value));
          expect(diagnostics).toEqual([]);
          expect(JSON.stringify(content?.value)).toBe(JSON.stringify(value));
        }),
      );
    });

    test(`points at the text of every key and value, in ${style}`, () => {
      fc.assert(
        fc.property(tree, (value) => {
          const text = write(value);
          const { locate } = parseText(text);
          const all = pointersInto(value);
          // A block scalar stands at its header, so its text alone is none.
          const texts = text.includes("|") ? [] : all.filter(([, , member]) => isText(member));
          const numbers = all.filter(([, , member]) => typeof member === "number");
          const keys = all.filter(([, name]) => !/^\d+$/.test(name));
          const readValue = ([pointer]: Spot): unknown =>
            readAgain(textAt(text, locate(pointer, "value")));
          const readKey = ([pointer]: Spot): unknown =>
            readAgain(textAt(text, locate(pointer, "key")));
          expect([...texts, ...numbers].map(readValue)).toEqual(
            [...texts, ...numbers].map(([, , member]) => member),
          );
          expect(keys.map(readKey)).toEqual(keys.map(([, name]) => name));
        }),
      );
    });
  }

  test("answers something for every text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const { content, diagnostics, locate } = parseText(text);
        expect(content === undefined ? diagnostics.length : 1).toBeGreaterThan(0);
        expect(locate("/a/0/b").start.line).toBeGreaterThan(0);
        for (const { range } of diagnostics) expect(range?.start.column).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  test("answers something for every text made of signs that mean something", () => {
    const signs = "{}[]:,-?&*!|>'\"%@#\\ \n\tab01.~".split("");
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 60 }), (parts) => {
        const { content, diagnostics } = parseText(parts.join(""));
        expect(content === undefined ? diagnostics.length : 1).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  test("keeps the texts of YAML 1.1 that are no texts there", () => {
    const { content } = parseText("a: [no, off, 0o14, 1_000, 2026-11-21, 12:30:45, =, y]");
    expect(content?.value).toMatchObject({
      a: ["no", "off", 12, "1_000", "2026-11-21", "12:30:45", "=", "y"],
    });
  });

  test("looks for what is not there in what is around it", () => {
    const { locate } = parseText("a:\n  b: [1, 2]\n");
    expect(locate("/a/b/1")).toEqual({
      file: "a.yaml",
      start: { line: 2, column: 10 },
      end: { line: 2, column: 11 },
    });
    expect(locate("/a/b/7")).toEqual(locate("/a/b"));
    expect(locate("/a/c", "key")).toEqual(locate("/a", "key"));
    expect(locate("", "key")).toEqual(locate("/a", "key"));
  });
});
