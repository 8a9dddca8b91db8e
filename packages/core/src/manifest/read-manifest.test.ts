import { describe, expect, test } from "vitest";
import type { WrittenManifest } from "../resolve/written-manifest.ts";
import { readManifest } from "./read-manifest.ts";
import { readText, readTexts } from "./read-texts.fixture.ts";

const manifest = `version: 1
provider: openai
originals: art
budget: { perRun: 2.5 }
providers:
  openai: { concurrency: 2, timeouts: { total: 300 } }
defaults:
  size: 1024x1024
styles:
  ink:
    before: In ink,
    references: [./paper.png]
include:
  - more/icons.yaml
assets:
  hero: A lighthouse at dusk
  "badge-{tier}":
    prompt: A \${tier} badge
    matrix: { tier: { gold: Gold & Co., silver: Silver } }
    style: [ink]
    params: { seed: 4 }
`;

const icons = `include: [deeper/logos.yaml]
styles:
  flat: { after: flat colours }
assets:
  icons/home: { prompt: A house, references: [./house.png] }
`;

const logos = "assets:\n  logo: A letter G\n";

const texts = {
  "genlock.yaml": manifest,
  "more/icons.yaml": icons,
  "more/deeper/logos.yaml": logos,
};

describe("a manifest and what it includes", () => {
  test("are joined, in the order of the files, with the folders that paths start from", async () => {
    const reading = await readTexts(texts);
    expect(reading.diagnostics).toEqual([]);
    expect(reading.files.map(({ file }) => file)).toEqual(Object.keys(texts));
    const { assets, styles, ...settings } = reading.manifest ?? {};
    expect([...(assets?.values() ?? [])].map(({ id, folder, file }) => [id, folder, file])).toEqual(
      [
        ["hero", "", "genlock.yaml"],
        ["badge-{tier}", "", "genlock.yaml"],
        ["icons/home", "more", "more/icons.yaml"],
        ["logo", "more/deeper", "more/deeper/logos.yaml"],
      ],
    );
    expect([...(styles?.keys() ?? [])]).toEqual(["ink", "flat"]);
    expect(settings).toMatchObject({
      file: "genlock.yaml",
      provider: "openai",
      originals: "art",
      budget: { perRun: 2.5 },
      providers: { openai: { concurrency: 2, timeouts: { total: 300 } } },
      defaults: { value: { size: "1024x1024" }, pointer: "/defaults" },
    });
  });

  test("have the shorthand turned into a prompt that can still be pointed at", async () => {
    const { manifest: joined } = await readTexts(texts);
    const hero = joined?.assets.get("hero");
    expect(hero?.value).toEqual({ prompt: "A lighthouse at dusk" });
    const range = {
      file: "genlock.yaml",
      start: { line: 16, column: 9 },
      end: { line: 16, column: 29 },
    };
    expect(hero?.locate("/prompt")).toEqual(range);
    expect(hero?.locate("")).toEqual(range);
    expect(hero?.locate("", "key")?.start).toEqual({ line: 16, column: 3 });
  });

  test("can be pointed into, and what is not written is looked for around it", async () => {
    const { manifest: joined } = await readTexts(texts);
    const badge = joined?.assets.get("badge-{tier}");
    expect(badge?.pointer).toBe("/assets/badge-{tier}");
    expect(badge?.locate("/matrix/tier/silver", "key")?.start).toEqual({ line: 19, column: 41 });
    expect(badge?.locate("/style/0")?.start).toEqual({ line: 20, column: 13 });
    expect(badge?.locate("/params/nothing", "key")?.start).toEqual({ line: 21, column: 5 });
    const home = joined?.assets.get("icons/home");
    expect(home?.pointer).toBe("/assets/icons~1home");
    expect(home?.locate("/references/0")).toEqual({
      file: "more/icons.yaml",
      start: { line: 5, column: 47 },
      end: { line: 5, column: 58 },
    });
    expect(joined?.locate("/budget/perRun")?.start).toEqual({ line: 4, column: 19 });
  });

  test("are what resolving takes", async () => {
    const { manifest: joined } = await readTexts(texts);
    const written: WrittenManifest | undefined = joined;
    expect(written?.assets.size).toBe(4);
  });

  test("may have Windows line ends and a byte order mark", async () => {
    const text = `\uFEFF${manifest.replaceAll("\n", "\r\n")}`;
    const { manifest: joined, diagnostics } = await readTexts({ ...texts, "genlock.yaml": text });
    expect(diagnostics).toEqual([]);
    expect(joined?.assets.get("hero")?.locate("")?.start).toEqual({ line: 16, column: 9 });
  });

  test("may be JSON", async () => {
    const { manifest: joined } = await readText('{"version": 1, "assets": {"hero": "A boat"}}');
    expect(joined?.assets.get("hero")?.value.prompt).toBe("A boat");
  });

  test("have objects without a prototype, so that no key means more than it says", async () => {
    const { manifest: joined } = await readText(
      "version: 1\nassets:\n  hero: { prompt: x, params: { toString: 5, valueOf: 6 } }\n",
    );
    const params = joined?.assets.get("hero")?.value.params ?? {};
    expect(Object.getPrototypeOf(params)).toBeNull();
    expect(Object.entries(params)).toEqual([
      ["toString", 5],
      ["valueOf", 6],
    ]);
  });
});

describe("what is wrong between files", () => {
  test("is told with all that is wrong within them", async () => {
    const { manifest: joined, diagnostics } = await readTexts({
      "genlock.yaml":
        "version: 1\ninclude: [a.yaml, b/c.yaml]\nassets: {hero: x}\nstyles: {ink: {}}\n",
      "a.yaml": "version: 1\nassets: {hero: y}\n",
      "b/c.yaml": "styles: {ink: {}, s: {bfore: x}}\nassets: {hero: {prompt: z, size: 12}}\n",
    });
    expect(joined).toBeUndefined();
    expect(
      diagnostics.map(({ code, range }) => `${range?.file} ${range?.start.line} ${code}`),
    ).toEqual([
      "a.yaml 1 MANIFEST_UNKNOWN_KEY",
      "a.yaml 2 ASSET_DUPLICATE",
      "b/c.yaml 1 STYLE_DUPLICATE",
      "b/c.yaml 1 MANIFEST_UNKNOWN_KEY",
      "b/c.yaml 2 ASSET_DUPLICATE",
      "b/c.yaml 2 MANIFEST_TYPE",
    ]);
  });

  test("an asset and a style that exist already", async () => {
    const { diagnostics } = await readTexts({
      "genlock.yaml": "version: 1\ninclude: [a.yaml]\nassets: {hero: x}\nstyles: {ink: {}}\n",
      "a.yaml": "assets:\n  hero: y\nstyles:\n  ink: {}\n",
    });
    expect(diagnostics).toMatchObject([
      {
        code: "ASSET_DUPLICATE",
        message: "The asset `hero` exists already, at genlock.yaml:3.",
        range: { file: "a.yaml", start: { line: 2, column: 3 } },
      },
      {
        code: "STYLE_DUPLICATE",
        message: "The style `ink` exists already, at genlock.yaml:4.",
        range: { file: "a.yaml", start: { line: 4, column: 3 } },
      },
    ]);
  });

  test("files that include each other, or the same one", async () => {
    const { diagnostics, files } = await readTexts({
      "genlock.yaml": "version: 1\ninclude: [a.yaml, b.yaml]\n",
      "a.yaml": "include: [b.yaml, ./genlock.yaml]\n",
      "b.yaml": "include: [a.yaml]\n",
    });
    expect(files).toHaveLength(3);
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      "INCLUDE_CYCLE Files cannot include each other: `genlock.yaml` includes `a.yaml` includes `genlock.yaml`.",
      "INCLUDE_CYCLE Files cannot include each other: `a.yaml` includes `b.yaml` includes `a.yaml`.",
      "INCLUDE_DUPLICATE `b.yaml` is included already.",
    ]);
  });

  test("the same file twice in one list is told once", async () => {
    const { diagnostics } = await readTexts({
      "genlock.yaml": "version: 1\ninclude: [a.yaml, ./a.yaml, a.yaml]\n",
      "a.yaml": "assets: {}\n",
    });
    expect(diagnostics.map(({ code, range }) => `${code} ${range?.start.column}`)).toEqual([
      "INCLUDE_DUPLICATE 19",
      "INCLUDE_DUPLICATE 29",
    ]);
  });

  test("a file that is not there, with the one that was meant", async () => {
    const { diagnostics } = await readTexts({
      "genlock.yaml": "version: 1\ninclude: [icons.yaml, icon.yaml]\n",
      "icons.yaml": "assets: {}\n",
    });
    expect(diagnostics).toMatchObject([
      {
        code: "INCLUDE_NOT_FOUND",
        message: "The file `icon.yaml` is not there.",
        hint: "Check the path; `icons.yaml` is there.",
        range: { start: { line: 2, column: 23 } },
      },
    ]);
  });

  test.each([
    ["../a.yaml", "leads out"],
    ["b/../../a.yaml", "leads out"],
    ["..", "leads out"],
    ["/etc/passwd", "absolute"],
    ["C:/a.yaml", "absolute"],
    ["c:a.yaml", "absolute"],
    ['"\\\\\\\\srv\\\\share"', "must have `/`"],
    ["https://example.test/a.yaml", "URL"],
    ["file:///etc/passwd", "URL"],
    [".", "a folder"],
  ])("a path that no include may have: %s", async (path, why) => {
    const asked: string[] = [];
    const { diagnostics } = await readManifest({
      file: "genlock.yaml",
      read: (file) => {
        asked.push(file);
        return Promise.resolve(`version: 1\ninclude:\n  - ${path}\n`);
      },
    });
    expect(diagnostics).toMatchObject([
      { code: "INCLUDE_OUTSIDE_PROJECT", message: expect.stringContaining(why) },
    ]);
    expect(asked).toEqual(["genlock.yaml"]);
  });

  test("no manifest at all is an error, since there is nothing to point at", async () => {
    await expect(readTexts({})).rejects.toMatchObject({ code: "MANIFEST_NOT_FOUND" });
  });
});
