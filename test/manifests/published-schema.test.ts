import { fileURLToPath, pathToFileURL } from "node:url";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCorpus, readGoodManifests, type CorpusFixture } from "./corpus-fixture.ts";
import { diagnose } from "./diagnose.ts";
import { readExpected } from "./expected-findings.ts";
import { schemaVerdictOf } from "./schema-verdict.ts";
import { startYamlLanguageClient, type YamlLanguageClient } from "./yaml-language-client.ts";

const schemaUrl = import.meta.resolve("@genlock/schemas/manifest.schema.json");
const fragmentUrl = import.meta.resolve("@genlock/schemas/fragment.schema.json");
const corpus = readCorpus();
const goodManifests = readGoodManifests();

let editor: YamlLanguageClient;
/** Places that are underlined, by the manifest's name. */
let underlined: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  editor = await startYamlLanguageClient({
    [schemaUrl]: "**/genlock.yaml",
    [fragmentUrl]: "**/part-*.yaml",
  });
  const open = async ({ name, files }: CorpusFixture): Promise<[string, string[]]> => [
    name,
    await underlinedIn(name, files),
  ];
  underlined = new Map(await Promise.all([...corpus, ...goodManifests].map(open)));
});
afterAll(() => editor.close());

/** What an editor underlines in a manifest and all that it includes, as `file:line`. */
async function underlinedIn(name: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const found = Array.from(files, async ([path, text]) => {
    const file = path === "genlock.yaml" ? path : `part-${path.replaceAll("/", "-")}`;
    const findings = await editor.open(`file:///corpus/${name}/${file}`, text);
    return findings.map(({ line }) => `${path}:${line + 1}`);
  });
  return (await Promise.all(found)).flat();
}

/** Codes of what a schema can see by nature: the shape of a value that could be parsed. */
const shapeCode = /^MANIFEST_(?:CONFLICT|MISSING_KEY|TYPE|UNKNOWN_KEY|VALUE|VERSION)$/;

/** Where the editors' service and the schema part ways, since it reads some YAML more kindly or more strictly. */
const readOtherwise: ReadonlyMap<string, "silent" | "strict"> = new Map([
  // Nothing is shown in a text with nothing in it.
  ["file-comment-only", "silent"],
  // Each document is taken for itself.
  ["file-two-documents", "silent"],
  // Merge keys are read, as in YAML 1.1.
  ["yaml-merge-key", "silent"],
  // Tags that are not set up are errors.
  ["yaml-starts-with-bang", "strict"],
]);

describe("a bad manifest", () => {
  test.each(corpus)("is seen by the schema wherever a schema can: $name", (fixture) => {
    const { name, files } = fixture;
    const { schema, findings } = readExpected(fixture);
    expect(schemaVerdictOf(files)).toBe(schema);
    const mustSee = findings.some(({ code }) => shapeCode.test(code));
    expect(mustSee && schema === "cannot see it").toBe(false);
    const isSeen = (underlined.get(name) ?? []).length > 0;
    const reading = readOtherwise.get(name);
    const wanted = reading === undefined ? schema !== "cannot see it" : reading === "strict";
    expect({ name, isSeen }).toEqual({ name, isSeen: wanted });
  });

  // What is wrong with two keys together is underlined at the object that has them.
  test("is underlined where genlock points, wherever it is the schema that sees it", () => {
    const astray = corpus.flatMap((fixture) => {
      const { schema, findings } = readExpected(fixture);
      const isOfObject = findings.some(
        ({ code, message }) => code === "MANIFEST_CONFLICT" || message.includes("needs `edit`"),
      );
      if (schema !== "sees it" || readOtherwise.has(fixture.name) || isOfObject) return [];
      const told = new Set(findings.map(({ range }) => `${range.file}:${range.start.line}`));
      const places = underlined.get(fixture.name) ?? [];
      return places.some((place) => told.has(place)) ? [] : [fixture.name];
    });
    expect(astray).toEqual([]);
  });
});

describe("a good manifest", () => {
  test.each(goodManifests)("has nothing underlined and nothing said: $name", async (good) => {
    expect(await diagnose(good.files)).toEqual([]);
    expect(schemaVerdictOf(good.files)).toBe("cannot see it");
    expect(underlined.get(good.name)).toEqual([]);
  });
});

describe("an editor", () => {
  test("shows what a key means", async () => {
    const uri = "file:///hover/genlock.yaml";
    await editor.open(uri, "version: 1\nassets:\n  hero:\n    prompt: A fox\n    size: auto\n");
    expect(await editor.hover(uri, { line: 4, character: 6 })).toContain("Pixels as");
    expect(await editor.hover(uri, { line: 3, character: 6 })).toContain("What to draw");
  });

  test("offers the keys that may stand in a place, and the values of one", async () => {
    const uri = "file:///complete/genlock.yaml";
    await editor.open(
      uri,
      "version: 1\nassets:\n  hero:\n    prompt: A fox\n    background: \n    \n",
    );
    expect(await editor.complete(uri, { line: 5, character: 4 })).toEqual(
      expect.arrayContaining(["alt", "size", "style"]),
    );
    expect(await editor.complete(uri, { line: 4, character: 16 })).toEqual(
      expect.arrayContaining(["auto", "transparent", "opaque"]),
    );
  });

  test("finds the schema by the first line that `genlock init` writes", async () => {
    const cli = join(fileURLToPath(import.meta.resolve("genlock/package.json")), "..");
    const schema = pathToFileURL(join(cli, "manifest.schema.json")).href;
    const text = `# yaml-language-server: $schema=${schema}\nversion: 1\nasets: {}\n`;
    const findings = await editor.open("file:///elsewhere/pictures.yaml", text);
    expect(findings.map(({ line }) => line)).toEqual([2]);
  });
});
