import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeFrame } from "./code-frame.ts";
import type { SourceRange } from "./diagnostic.ts";

function at(
  line: number,
  column: number,
  end: { line?: number; column?: number } = {},
): SourceRange {
  return {
    file: "genlock.yaml",
    start: { line, column },
    end: { line: end.line ?? line, column: end.column ?? column + 1 },
  };
}

function frame(text: string, range: SourceRange, width?: number): string[] {
  return codeFrame({ file: "genlock.yaml", text }, range, { width }).split("\n");
}

const manifest = [
  "version: 1",
  "assets:",
  "  hero:",
  "    promt: A lighthouse",
  "    size: 1024x1024",
  "    alt: A lighthouse",
  "  more: x",
].join("\n");

describe("a code frame", () => {
  test("shows two lines before and after, and underlines the place", () => {
    expect(frame(manifest, at(4, 5, { column: 10 }))).toEqual([
      "genlock.yaml:4:5",
      "  2 | assets:",
      "  3 |   hero:",
      "> 4 |     promt: A lighthouse",
      "    |     ^^^^^",
      "  5 |     size: 1024x1024",
      "  6 |     alt: A lighthouse",
    ]);
  });

  test("stops at the ends of the text", () => {
    expect(frame("version: 2", at(1, 10))).toEqual([
      "genlock.yaml:1:10",
      "> 1 | version: 2",
      "    |          ^",
    ]);
    expect(frame("", at(1, 1))).toEqual(["genlock.yaml:1:1", "> 1 |", "    | ^"]);
    expect(frame("a: 1\n", at(2, 1)).slice(1)).toEqual(["  1 | a: 1", "> 2 |", "    | ^"]);
  });

  test("gives line numbers one width", () => {
    const text = Array.from({ length: 12 }, (_, index) => `k${index}: x`).join("\n");
    expect(frame(text, at(9, 1)).slice(1)).toEqual([
      "   7 | k6: x",
      "   8 | k7: x",
      ">  9 | k8: x",
      "     | ^",
      "  10 | k9: x",
      "  11 | k10: x",
    ]);
  });

  test("underlines to the end of the line what goes on below", () => {
    expect(frame("a: [1,\n  2]", at(1, 4, { line: 2, column: 5 }))[2]).toBe("    |    ^^^");
  });

  test("keeps the underline below its place, whatever stands before it", () => {
    expect(frame("\ta: x", at(1, 5)).slice(1)).toEqual(["> 1 |   a: x", "    |      ^"]);
    expect(frame("灯台: x", at(1, 5)).slice(1)).toEqual(["> 1 | 灯台: x", "    |       ^"]);
    expect(frame("👩‍👩‍👧: x", at(1, 11)).slice(1)).toEqual(["> 1 | 👩‍👩‍👧: x", "    |     ^"]);
    expect(frame("e\u0301: x", at(1, 5)).slice(1)).toEqual(["> 1 | e\u0301: x", "    |    ^"]);
    expect(frame("\u001b: x", at(1, 4)).slice(1)).toEqual(["> 1 | \\u001b: x", "    |         ^"]);
  });

  test("escapes what a terminal would obey, and what hides", () => {
    const text = "a: \u001b]52;c;aGk=\u0007\u202e\u2028\u009b31m\ufeff\ud800 b\r\nnext";
    expect(frame(text, at(1, 1))[1]).toBe(
      "> 1 | a: \\u001b]52;c;aGk=\\u0007\\u202e\\u2028\\u009b31m\\ufeff\\ud800 b",
    );
  });

  test("writes over what looks like a key", () => {
    expect(frame("a: sk-proj-0123456789abcdefghij", at(1, 4, { column: 31 })).slice(1)).toEqual([
      `> 1 | a: sk-${"*".repeat(25)}`,
      `    |    ${"^".repeat(27)}`,
    ]);
  });

  test("cuts long lines around the place", () => {
    const text = `${"x".repeat(30)}\n${"a".repeat(200)}HERE${"b".repeat(200)}`;
    expect(frame(text, at(2, 201, { column: 205 }), 40)).toEqual([
      "genlock.yaml:2:201",
      `  1 | ${"x".repeat(30)}`,
      `> 2 | …${"a".repeat(20)}HERE${"b".repeat(16)}…`,
      `    |  ${" ".repeat(20)}^^^^`,
    ]);
  });

  test("paints its parts, and the text never", () => {
    const painted = codeFrame({ file: "genlock.yaml", text: "a: 1" }, at(1, 4), {
      paint: (text, part) => `<${part}>${text}</>`,
    });
    expect(painted.split("\n")).toEqual([
      "<place>genlock.yaml:1:4</>",
      "<gutter>> 1 |</> a: 1",
      "<gutter>    |</>    <mark>^</>",
    ]);
  });

  test("has no line longer than asked for, and nothing to obey, whatever the text", () => {
    const place = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 300 }));
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), place, (text, [line, column]) => {
        for (const row of frame(text, at(line, column), 30)) {
          expect(row).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
          expect(row.replaceAll(/\p{M}|\p{Cf}/gu, "").length).toBeLessThan(30 * 2 + 10);
        }
      }),
    );
  });
});
