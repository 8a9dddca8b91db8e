import { expect, test } from "vitest";
import { overlayFrame } from "./overlay-frame.ts";

test("begins each line with its number, so that trimming shifts nothing", () => {
  const text = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`).join("\n");
  const range = {
    file: "genlock.yaml",
    start: { line: 9, column: 1 },
    end: { line: 9, column: 5 },
  };
  expect(overlayFrame({ file: "genlock.yaml", text }, range).split("\n")).toEqual([
    "7  | line 7",
    "8  | line 8",
    "9  | line 9",
    "   | ^^^^",
    "10 | line 10",
    "11 | line 11",
  ]);
});

test("shows no key and obeys no terminal", () => {
  const text = "key: sk-abcdefghijklmnopqrstuvwxyz123456\u001B[2J\n";
  const range = { file: "g", start: { line: 1, column: 1 }, end: { line: 1, column: 4 } };
  const frame = overlayFrame({ file: "g", text }, range);
  expect(frame).not.toContain("abcdefghijkl");
  expect(frame).not.toContain("\u001B");
});
