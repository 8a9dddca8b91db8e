import { describe, expect, test } from "vitest";
import { edited, site } from "./edited.fixture.ts";
import type { ManifestEdit } from "./manifest-edit.ts";

function set(id: string, pointer: string, value?: string | number): ManifestEdit {
  return { kind: "set", id, pointer, value };
}

describe("setting a field", () => {
  test.each([
    ["hero", "A pier", "'A lighthouse'", "'A pier'"],
    ["hero", "It's a pier", "'A lighthouse'", "'It''s a pier'"],
    ["hero", "Two\nlines", "'A lighthouse'", '"Two\\nlines"'],
    ["night", "A pier", "A lighthouse\n            at night.", "A pier"],
    ["night", "A\n\npier: x\n", "A lighthouse\n            at night.", "A\n\n            pier: x"],
    ["flow", "x}", '"x, y"', '"x}"'],
  ])("keeps how the prompt of %s is written: %j", (id, value, before, after) => {
    expect(edited(site, set(id, "/prompt", value))).toBe(site.replace(before, after));
  });

  test("keeps plain texts plain, and makes of several lines a block", () => {
    const text = "version: 1\nassets:\n  a: b # c\n  d:\n    prompt: e\n    alt: f\n";
    expect(edited(text, set("a", "/prompt", "x y"))).toBe(text.replace("b # c", "x y # c"));
    expect(edited(text, set("d", "/prompt", "x: y"))).toBe(text.replace(": e", ': "x: y"'));
    expect(edited(text, set("d", "/prompt", "x\ny"))).toBe(
      text.replace(": e\n", ": |\n      x\n      y\n"),
    );
    expect(edited(text, set("a", "/prompt", "x\ny"))).toBe(text.replace("b # c", '"x\\ny" # c'));
  });

  test("folds what was folded", () => {
    const text =
      "version: 1\nassets:\n  a:\n    prompt: >-\n      one two three four five six seven eight nine ten\n      eleven\n\n      twelve\n    alt: x\n";
    const longer = "one two three four five six seven eight nine ten eleven 12\nnine\n\nten";
    expect(edited(text, set("a", "/prompt", longer))).toBe(
      text.replace("eleven\n\n      twelve\n", "eleven 12\n\n      nine\n\n\n      ten\n"),
    );
    expect(edited(text, set("a", "/prompt", "one\n  two"))).toBe(
      text.replace(/>-\n[^]*twelve\n/, "|\n      one\n        two\n"),
    );
  });

  test("adds what is not there, and makes a mapping of a prompt alone", () => {
    expect(edited(site, set("night", "/model", "m"))).toBe(
      site.replace("edit: hero\n", "edit: hero\n        model: m\n"),
    );
    expect(edited(site, set("hero", "/candidates", 3))).toBe(
      site.replace(
        "hero: 'A lighthouse'   # above the fold\n",
        "hero:\n        prompt: 'A lighthouse'   # above the fold\n        candidates: 3\n",
      ),
    );
    expect(edited(site, set("flow", "/params/user", "me"))).toBe(
      site.replace("./a.png] }", "./a.png], params: { user: me } }"),
    );
    const text =
      "version: 1\nassets:\n  a: |\n    b\n\n    c\n  d: {prompt: x}\n  e:\n    long\n    text\n";
    expect(edited(text, set("a", "/alt", "z"))).toBe(
      text.replace(/ {2}a:[^]* c\n/, "  a:\n    prompt: |\n      b\n\n      c\n    alt: z\n"),
    );
    expect(edited(text, set("e", "/alt", "z"))).toBe(
      text.replace("    long\n    text\n", "    prompt: long text\n    alt: z\n"),
    );
    expect(edited("version: 1\nassets: {a: b}\n", set("a", "/alt", "z"))).toBe(
      "version: 1\nassets: {a: { prompt: b, alt: z }}\n",
    );
  });

  test("replaces lists and mappings, and one item of them", () => {
    const text =
      "version: 1\nassets:\n  a: # x\n    turns: # y\n      - b\n      - c\n    size: auto # z\n";
    expect(edited(text, set("a", "/turns/1", "d"))).toBe(text.replace("- c", "- d"));
    expect(edited(text, { kind: "set", id: "a", pointer: "/turns", value: ["d", "e, f"] })).toBe(
      text.replace(/turns: # y\n[^]*- c\n/, 'turns: [d, "e, f"] # y\n'),
    );
    expect(edited(text, set("a", "/turns/7", "d"))).toMatch(/^EDIT_LAYOUT/);
  });

  test("takes a field out", () => {
    expect(edited(site, set("night", "/size"))).toBe(site.replace(/ {8}size.*\n/, ""));
    expect(edited(site, set("flow", "/references"))).toBe(site.replace(/, references: \[.*\]/, ""));
    expect(edited(site, set("night", "/model"))).toBe(site);
  });

  test("is refused when it was changed meanwhile, or would not be valid", () => {
    const edit = { kind: "set", id: "hero", pointer: "/prompt", value: "x" } as const;
    expect(edited(site, { ...edit, was: "A pier" })).toBe(
      "EDIT_CONFLICT: `prompt` of `hero` was changed meanwhile.",
    );
    expect(edited(site, { ...edit, was: "A lighthouse" })).toContain("hero: 'x'");
    expect(edited(site, set("hero", "/prompt", ""))).toMatch(/^EDIT_INVALID/);
    expect(edited(site, set("hero", "/promt", "x"))).toMatch(/^EDIT_INVALID: .*promt/);
    expect(edited("version: 2\n", edit)).toMatch(/^MANIFEST_INVALID/);
    expect(edited("version: 1\nassets: { hero: &a x }\n", edit)).toMatch(/^MANIFEST_INVALID/);
  });
});
