import { describe, expect, test } from "vitest";
import type { SourceFile } from "../diagnostics/source-file.ts";
import { edited, site } from "./edited.fixture.ts";
import { editManifest } from "./edit-manifest.ts";
import type { ManifestEdit } from "./manifest-edit.ts";

function manifest(text: string): SourceFile {
  return { file: "genlock.yaml", text };
}

function add(
  id: string,
  settings: Extract<ManifestEdit, { kind: "add" }>["settings"],
): ManifestEdit {
  return { kind: "add", id, settings, file: undefined };
}

describe("adding an asset", () => {
  test("writes it after the last one, spaced and indented as the others are", () => {
    expect(
      edited(site, add("card", { prompt: "A card: red", size: "1024x1024", style: ["a", "b"] })),
    ).toBe(
      site.replace(
        " # short\n",
        ' # short\n\n    card:\n        prompt: "A card: red"\n        size: 1024x1024\n        style: [a, b]\n',
      ),
    );
  });

  test("writes a prompt alone in its line, and several lines as a block", () => {
    const text = "version: 1\nassets:\n  a: b\n";
    expect(edited(text, add("card", { prompt: "A card" }))).toBe(`${text}  card: A card\n`);
    expect(edited(text, add("card", { prompt: "A card\n\nin red" }))).toBe(
      `${text}  card: |\n    A card\n\n    in red\n`,
    );
    expect(edited(text, add("c", { prompt: "x\n\ny ", alt: "z" }))).toBe(
      `${text}  c:\n    prompt: |\n      x\n\n      y \n    alt: z\n`,
    );
  });

  test("quotes what would be read as something else", () => {
    const text = "version: 1\nassets:\n  a: b\n";
    for (const [id, key] of [
      ["404", '"404"'],
      ["true", '"true"'],
      ["null", '"null"'],
      ["1e3", '"1e3"'],
      ["no", "no"],
    ]) {
      expect(edited(text, add(id ?? "", { prompt: "12" }))).toBe(`${text}  ${key}: "12"\n`);
    }
    for (const prompt of [
      "# x",
      "a #b",
      "- a",
      "&a",
      "*a",
      "!x",
      "%x",
      "@x",
      "`x",
      "[x",
      "{x",
      "yes: no",
      "null",
      "~",
    ]) {
      expect(edited(text, add("c", { prompt }))).toBe(`${text}  c: ${JSON.stringify(prompt)}\n`);
    }
  });

  test.each([
    ["no end of line", "version: 1\nassets:\n  a: b", "version: 1\nassets:\n  a: b\n  c: d\n"],
    ["an empty mapping", "version: 1\nassets: {} # none\n", "version: 1\nassets: # none\n  c: d\n"],
    ["nothing yet", "version: 1\nassets:\n", "version: 1\nassets:\n  c: d\n"],
    ["null", "assets: ~ # none\nversion: 1\n", "assets: # none\n  c: d\nversion: 1\n"],
    ["a comment alone", "version: 1\nassets:\n  # x\n", "version: 1\nassets:\n  c: d\n  # x\n"],
    ["empty braces in braces", "{version: 1, assets: {}}\n", "{version: 1, assets: { c: d }}\n"],
    ["nothing in braces", "{version: 1, assets: }\n", "{version: 1, assets: { c: d } }\n"],
    ["no assets", "version: 1 # x\n# end\n", "version: 1 # x\nassets:\n  c: d\n# end\n"],
    ["braces", "version: 1\nassets: {a: b}\n", "version: 1\nassets: {a: b, c: d}\n"],
    [
      "braces over lines",
      "version: 1\nassets: {\n  a: b, # x\n}\n",
      "version: 1\nassets: {\n  a: b,\n  c: d, # x\n}\n",
    ],
    ["one line of braces", "{ version: 1 }\n", "{ version: 1, assets: { c: d } }\n"],
    [
      "CRLF",
      "version: 1\r\nassets:\r\n  a: b\r\n",
      "version: 1\r\nassets:\r\n  a: b\r\n  c: d\r\n",
    ],
    [
      "a byte order mark",
      "\uFEFFversion: 1\nassets:\n  a: b\n",
      "\uFEFFversion: 1\nassets:\n  a: b\n  c: d\n",
    ],
    [
      "a block at the end",
      "version: 1\nassets:\n  a: |\n    b\n\n\n",
      "version: 1\nassets:\n  a: |\n    b\n  c: d\n\n\n",
    ],
    [
      "marks of a document",
      "---\nversion: 1\nassets:\n  a: b\n...\n",
      "---\nversion: 1\nassets:\n  a: b\n  c: d\n...\n",
    ],
    [
      "something after the assets",
      "assets:\n  a: b\nversion: 1\n",
      "assets:\n  a: b\n  c: d\nversion: 1\n",
    ],
  ])("keeps %s", (_, before, after) => {
    expect(edited(before, add("c", { prompt: "d" }))).toBe(after);
  });

  test("goes into an included file, and only there", () => {
    const files = [
      manifest("version: 1\ninclude: [parts/icons.yaml]\n"),
      { file: "parts/icons.yaml", text: "assets:\n  sun: a sun\n" },
    ];
    const edit: ManifestEdit = {
      kind: "add",
      id: "moon",
      settings: { prompt: "a moon" },
      file: "parts/icons.yaml",
    };
    expect(editManifest(files, edit)).toEqual({
      ok: true,
      changed: [{ file: "parts/icons.yaml", text: "assets:\n  sun: a sun\n  moon: a moon\n" }],
    });
    expect(editManifest(files, { ...edit, file: "other.yaml" })).toMatchObject({
      refusal: { code: "EDIT_FILE_UNKNOWN" },
    });
    expect(editManifest(files, { ...edit, id: "sun" })).toMatchObject({
      refusal: { code: "EDIT_ID_TAKEN", message: expect.stringContaining("parts/icons.yaml:2") },
    });
  });
});

describe("removing an asset", () => {
  test("takes its lines, comments right above them, and one of two blank ones", () => {
    const loose = site.replace("        edit: hero\n", "").replace("hero, ./a", "./b.png, ./a");
    expect(edited(loose, { kind: "remove", id: "night" })).toBe(
      loose.replace(/ {4}# Night[^]*"1024x1024"\n\n/, ""),
    );
    expect(edited(loose, { kind: "remove", id: "hero" })).toBe(loose.replace(/ {4}hero.*\n\n/, ""));
    expect(edited(loose, { kind: "remove", id: "flow" })).toBe(loose.replace(/ {4}flow.*\n\n/, ""));
  });

  test.each([
    ["the last one", "version: 1\nassets: # x\n  a: b\n", "version: 1\nassets: {} # x\n"],
    ["the first in braces", "version: 1\nassets: {a: b, c: d}\n", "version: 1\nassets: {c: d}\n"],
    ["the last in braces", "version: 1\nassets: {c: d, a: b}\n", "version: 1\nassets: {c: d}\n"],
    ["the only one in braces", "version: 1\nassets: {a: b}\n", "version: 1\nassets: {}\n"],
    [
      "one on a line in braces",
      "version: 1\nassets: {\n  a: b, # x\n  c: d\n}\n",
      "version: 1\nassets: {\n  # x\n  c: d\n}\n",
    ],
    [
      "one with comments of its own",
      "version: 1\nassets:\n  c: d\n  # why\n  # so\n  a: b\n  # next\n  e: f\n",
      "version: 1\nassets:\n  c: d\n  # next\n  e: f\n",
    ],
    [
      "one below comments on others",
      "version: 1\nassets:\n  c: d\n# far\n  # apart\n\n  a: b\n  e: f\n",
      "version: 1\nassets:\n  c: d\n# far\n  # apart\n\n  e: f\n",
    ],
    [
      "one below a text with a sign of comments",
      "version: 1\nassets:\n  c: |\n    d\n    # e\n  a: b\n",
      "version: 1\nassets:\n  c: |\n    d\n    # e\n",
    ],
    ["one at the end", "version: 1\nassets:\n  c: d\n\n  a: b", "version: 1\nassets:\n  c: d\n"],
  ])("takes out %s", (_, before, after) => {
    expect(edited(before, { kind: "remove", id: "a" })).toBe(after);
  });

  test("is refused while others are made from it, and when it is not there or a matrix makes it", () => {
    expect(edited(site, { kind: "remove", id: "hero" })).toBe(
      "EDIT_IN_USE: `hero` is used by `night`, `flow`.",
    );
    expect(edited(site, { kind: "remove", id: "her" })).toMatch(/^ASSET_UNKNOWN/);
    const icons =
      "version: 1\nassets:\n  i/{n}:\n    prompt: a ${n}\n    matrix: { n: [sun, moon] }\n";
    expect(edited(icons, { kind: "remove", id: "i/sun" })).toBe(
      "EDIT_MATRIX: `i/sun` is made by `i/{n}`, with the matrix at genlock.yaml:3.",
    );
    expect(edited(icons, { kind: "remove", id: "i/star" })).toMatch(/^ASSET_UNKNOWN/);
    expect(edited(icons, { kind: "remove", id: "i/{n}" })).toBe("version: 1\nassets: {}\n");
  });
});

describe("renaming an asset", () => {
  test("changes its key and whatever names it, and nothing else", () => {
    expect(edited(site, { kind: "rename", from: "hero", to: "sea/banner" })).toBe(
      site
        .replace("hero: 'A", "sea/banner: 'A")
        .replace("edit: hero", "edit: sea/banner")
        .replace("[hero,", "[sea/banner,"),
    );
  });

  test("finds references in every form and file", () => {
    const files = [
      manifest(
        "version: 1\ninclude: [a/b.yaml]\nstyles:\n  noir:\n    references:\n      - { label: l, asset: \"hero\" }\nassets:\n  x: { prompt: p, edit: [ hero, {asset: hero}, ./hero.png ] }\n  y: { variation: 'hero' }\n",
      ),
      {
        file: "a/b.yaml",
        text: 'assets:\n  "hero": hero # hero\n  z:\n    prompt: hero\n    edit:\n      asset: hero\n',
      },
    ];
    const result = editManifest(files, { kind: "rename", from: "hero", to: "b" });
    expect(result.ok && result.changed.map(({ text }) => text)).toEqual([
      "version: 1\ninclude: [a/b.yaml]\nstyles:\n  noir:\n    references:\n      - { label: l, asset: \"b\" }\nassets:\n  x: { prompt: p, edit: [ b, {asset: b}, ./hero.png ] }\n  y: { variation: 'b' }\n",
      'assets:\n  "b": hero # hero\n  z:\n    prompt: hero\n    edit:\n      asset: b\n',
    ]);
  });

  test("refuses ids that are taken, none, or made by a matrix", () => {
    const icons =
      "version: 1\nassets:\n  a: b\n  i-{n}:\n    prompt: a ${n}\n    matrix: { n: { sun: x } }\n";
    expect(edited(icons, { kind: "rename", from: "a", to: "i-sun" })).toMatch(/^EDIT_ID_TAKEN/);
    expect(edited(icons, { kind: "rename", from: "a", to: "A" })).toMatch(/^ART_ID_INVALID/);
    expect(edited(icons, { kind: "rename", from: "i-sun", to: "x" })).toMatch(/^EDIT_MATRIX/);
    expect(edited(icons, { kind: "rename", from: "i-{n}", to: "x" })).toBe(
      "EDIT_MATRIX: `i-{n}` stands for several assets, with the matrix at genlock.yaml:4.",
    );
    expect(edited(icons, { kind: "rename", from: "a", to: "1" })).toContain('\n  "1": b\n');
  });
});
