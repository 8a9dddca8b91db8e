import { expect, test } from "vitest";
import { addLines } from "./add-lines.ts";

const block = { file: ".gitignore", lines: ["# ours", ".genlock/"] };

test("a file that is not there gets the block alone", () => {
  expect(addLines(undefined, block)).toBe("# ours\n.genlock/\n");
});

test("what is there stays, with or without a line end", () => {
  expect(addLines("dist/", block)).toBe("dist/\n\n# ours\n.genlock/\n");
  expect(addLines("dist/\n", block)).toBe("dist/\n\n# ours\n.genlock/\n");
});

test("adding twice is adding once, whoever wrote the line", () => {
  const once = addLines("dist/\n", block);
  expect(addLines(once, block)).toBe(once);
  expect(addLines("dist/\r\n.genlock/\r\n", block)).toBe("dist/\r\n.genlock/\r\n");
});
