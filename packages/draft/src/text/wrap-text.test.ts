import { expect, test } from "vitest";
import { wrapText } from "./wrap-text.ts";

const wrap = (text: string, width: number, maxLines: number) =>
  wrapText(text, { width, maxLines, measure: (line) => line.length });

test("breaks between words", () => {
  expect(wrap("one two three", 7, 3)).toEqual({ lines: ["one two", "three"], shortened: false });
});

test("ends the last line in an ellipsis when words are missing", () => {
  expect(wrap("one two, three four", 8, 1)).toEqual({ lines: ["one two…"], shortened: true });
});

test("breaks inside a word only when it is wider than a line", () => {
  expect(wrap("abcdefghij kl", 4, 5).lines).toEqual(["abcd", "efgh", "ij", "kl"]);
});

test("no line is wider than asked, however narrow", () => {
  for (const width of [2, 3, 5, 9]) {
    for (const line of wrap("a supercalifragilistic word or two", width, 4).lines) {
      expect(line.length).toBeLessThanOrEqual(width);
    }
  }
});

test("nothing wraps to no lines", () => {
  expect(wrap("", 5, 2)).toEqual({ lines: [], shortened: false });
});
