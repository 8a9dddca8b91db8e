import { describe, expect, test } from "vitest";
import { changeLines, changeText } from "./change-text.ts";
import { plainSurface } from "./plain-surface.fixture.ts";

const surface = plainSurface();

describe("a change", () => {
  test("of short values shows both", () => {
    const text = changeText(surface, { field: "size", before: "1024x1024", after: "1536x1024" });
    expect(text).toBe('"1024x1024" → "1536x1024"');
  });

  test("from or to nothing says so", () => {
    const field = "quality";
    expect(changeText(surface, { field, before: undefined, after: "high" })).toBe(
      '(not set) → "high"',
    );
    expect(changeText(surface, { field, before: 3, after: undefined })).toBe("3 → (not set)");
  });

  test("of a long text shows the words that differ and a little around them", () => {
    const before = `${"calm sea ".repeat(20)}a red fox ${"under pines ".repeat(20)}`;
    const after = before.replace("red fox", "grey wolf");
    const text = changeText(surface, { field: "prompt", before, after });
    expect(text).toContain("[-red-]{+grey+} [-fox-]{+wolf+}");
    expect(text.length).toBeLessThan(120);
  });

  test("of a picture shows the beginning of its digest", () => {
    const text = changeText(surface, {
      field: "inputs[0].digest",
      before: "a".repeat(64),
      after: "b".repeat(64),
    });
    expect(text).toBe("aaaaaaaaaaaa… → bbbbbbbbbbbb…");
  });

  test("cannot command the terminal", () => {
    const before = `${"x ".repeat(30)}\u001b[2J`;
    const text = changeText(surface, { field: "prompt", before, after: `${before}\u202e` });
    expect(text).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    expect(changeText(surface, { field: "a", before: "\u001b[2J", after: 1 })).not.toContain(
      "\u001b",
    );
  });

  test("of very long texts is told by length", () => {
    const text = changeText(surface, {
      field: "prompt",
      before: "a ".repeat(8000),
      after: "b ".repeat(8000),
    });
    expect(text).toBe("16000 characters → 16000 characters");
  });
});

test("field names stand in a column", () => {
  const lines = changeLines(
    surface,
    [
      { field: "size", before: "a", after: "b" },
      { field: "quality", before: "c", after: "d" },
    ],
    "  ",
  );
  expect(lines).toEqual(['  size     "a" → "b"', '  quality  "c" → "d"']);
});
