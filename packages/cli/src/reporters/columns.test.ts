import stringWidth from "string-width";
import { expect, test } from "vitest";
import { fitWidth, layoutRows } from "./columns.ts";
import type { Surface } from "./surface.ts";
import { plainSurface } from "./plain-surface.fixture.ts";

function terminal(columns: number): Surface {
  return { ...plainSurface(), columns, live: true };
}

test("columns line up by what a terminal draws, not by what a string counts", () => {
  const lines = layoutRows(
    plainSurface(),
    [
      [{ text: "灯台" }, { text: "x" }],
      [{ text: "hero" }, { text: "x" }],
      [{ text: "👩‍🚀ab" }, { text: "x" }],
    ],
    [{}, {}],
  );
  expect(lines).toEqual(["灯台  x", "hero  x", "👩‍🚀ab  x"]);
  expect(new Set(lines.map((line) => stringWidth(line))).size).toBe(1);
});

test("cutting never splits a character or goes over the width", () => {
  expect(fitWidth("灯台の光", 5)).toBe("灯台…");
  expect(fitWidth("👩‍🚀👩‍🚀👩‍🚀", 4)).toBe("👩‍🚀…");
  expect(fitWidth("short", 5)).toBe("short");
});

test("a terminal's lines fit its width; a pipe's stay whole", () => {
  const rows = [[{ text: "a".repeat(60) }, { text: "12" }, { text: "b".repeat(60) }]];
  const columns = [{ shrinkTo: 10 }, {}, { shrinkTo: 10 }];
  const [fitted = ""] = layoutRows(terminal(60), rows, columns);
  expect(stringWidth(fitted)).toBe(60);
  expect(fitted).toContain("  12  bbb");
  const [whole = ""] = layoutRows(plainSurface(), rows, columns);
  expect(whole).toBe(`${"a".repeat(60)}  12  ${"b".repeat(60)}`);
});

test("numbers stand right", () => {
  const lines = layoutRows(
    plainSurface(),
    [
      [{ text: "5" }, { text: "a" }],
      [{ text: "15" }, { text: "b" }],
    ],
    [{ align: "right" }, {}],
  );
  expect(lines).toEqual([" 5  a", "15  b"]);
});
