import { expect, test } from "vitest";
import { readText } from "./read-texts.fixture.ts";

/** What is said about one line under `derivatives`, with its place. */
async function told(line: string): Promise<string[]> {
  const text = `version: 1\nassets:\n  x:\n    prompt: x\n    derivatives:\n      ${line}\n`;
  const { diagnostics } = await readText(text);
  return diagnostics.map(({ code, message, hint, range }) => {
    const { line: row, column } = range?.start ?? { line: 0, column: 0 };
    return `${code} ${row}:${column} ${message} > ${hint}`;
  });
}

test.each([
  [
    "{ quality: 50, maxBytes: 9000 }",
    "MANIFEST_CONFLICT 6:22 `quality` and `maxBytes` exclude each other. > Keep the one that is meant.",
  ],
  [
    "{ position: top, focus: [0, 0] }",
    "MANIFEST_CONFLICT 6:24 `position` and `focus` exclude each other. > Keep the one that is meant.",
  ],
  [
    "{ widths: [1, 2], densities: [1, 2] }",
    "MANIFEST_CONFLICT 6:25 `densities` and `widths` exclude each other. > Keep the one that is meant.",
  ],
  [
    "focus: [0.5, 1.5]",
    "MANIFEST_VALUE 6:20 Item 2 of `focus` must be from 0 to 1, not `1.5`. > Its places are parts of the picture, 0 at the left and top, 1 at the right and bottom: half is `0.5`.",
  ],
  [
    "focus: [0.5]",
    "MANIFEST_VALUE 6:14 `focus` must have 2 items, and has 1. > The point a crop keeps, as [left, top], each from 0 to 1.",
  ],
  [
    "maxBytes: 5",
    "MANIFEST_VALUE 6:17 `maxBytes` must be from 100 to 100,000,000, not `5`. > Write `100`.",
  ],
  [
    "fit: crop",
    "MANIFEST_VALUE 6:12 `fit` must be `cover`, `contain`, `fill`, `inside` or `outside`, not the text `crop`.",
  ],
  ["position: centre", "MANIFEST_VALUE 6:17 `position` must be"],
  [
    "grayscale: true",
    "MANIFEST_UNKNOWN_KEY 6:7 `grayscale` means nothing here. > Did you mean `greyscale`?",
  ],
  [
    "max_bytes: 900",
    "MANIFEST_UNKNOWN_KEY 6:7 `max_bytes` means nothing here. > Did you mean `maxBytes`?",
  ],
  ["aspect: wide", "MANIFEST_VALUE 6:15 `aspect` cannot be `wide`."],
  ["background: blue", "MANIFEST_VALUE 6:19 `background` cannot be `blue`."],
  [
    "effort: slow",
    "MANIFEST_VALUE 6:15 `effort` must be `fast`, `balanced` or `thorough`, not the text `slow`.",
  ],
  ["effort: { dev: 11 }", "MANIFEST_VALUE 6:22 `dev` must be from 0 to 9, not `11`. > Write `9`."],
  [
    "placeholder: blurhash",
    "MANIFEST_VALUE 6:20 `placeholder` must be `colour`, `tiny` or `thumbhash`",
  ],
  ["art: [{ aspect: 1 }]", "MANIFEST_MISSING_KEY 6:13 Item 1 of `art` needs `media`."],
  [
    "art: [{ media: print, formats: [png] }]",
    "MANIFEST_UNKNOWN_KEY 6:29 `formats` means nothing here.",
  ],
  ["steps: [{ step: x, with: 1 }]", "MANIFEST_UNKNOWN_KEY 6:26 `with` means nothing here."],
])("%s", async (line, expected) => {
  const [first, ...others] = await told(line);
  expect(first?.slice(0, expected.length)).toBe(expected);
  expect(others).toEqual([]);
});
