import { readFileSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { hostileProject, type HostileProject, type Measured } from "../support/hostile-project.ts";
import { writeFiles } from "../support/temporary-project.ts";

/** The most memory that refusing anything may take: 300 MB. */
const mostMemory = 300_000_000;
const million = 1_000_000;

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join("\n");
}

/** An asset of the paid provider that would be bought if the manifest were sound. */
const bait = "version: 1\nprovider: openai\nassets:\n  bait: { prompt: A fox, alt: A fox }\n";

/** Has a purchase refused: nothing sent, nothing written, in bounded memory and time. Answers what was said. */
async function refuse(project: HostileProject): Promise<Measured> {
  const before = project.files();
  const refused = await project.run("generate", "--yes");
  expect(refused.code).toBe(3);
  expect(refused.memory).toBeLessThan(mostMemory);
  expect(project.server.requests).toHaveLength(0);
  expect(project.files()).toEqual(before);
  return refused;
}

async function refuseText(text: string): Promise<Measured> {
  return refuse(await hostileProject({ "genlock.yaml": text }));
}

describe("A01: manifests that are made to fill the memory or never to end", () => {
  const bombs: Readonly<Record<string, readonly [text: string, says: string]>> = {
    "aliases that multiply": [
      `a: &a0 [x]\n${lines(9, (n) => `b${n}: &a${n + 1} [${`*a${n},`.repeat(10)}]`)}\n`,
      "MANIFEST_YAML_FEATURE",
    ],
    "an alias within itself": ["a: &a [*a]\n", "MANIFEST_YAML_FEATURE"],
    "1,500 levels": [lines(1500, (n) => `${" ".repeat(n)}a:`), "MANIFEST_TOO_LARGE"],
    "brackets that only open": ["[".repeat(3.9 * million), "MANIFEST_TOO_LARGE"],
    "5 MB": [`${bait}# ${"x".repeat(5 * million)}\n`, "MANIFEST_TOO_LARGE"],
    "200,000 keys": [lines(200_000, (n) => `a${n}: x`), "MANIFEST_TOO_LARGE"],
    "200,000 assets": [`${bait}${lines(200_000, (n) => `  a${n}: x`)}\n`, "MANIFEST_TOO_LARGE"],
    "20,000 keys that are all wrong": [lines(20_000, (n) => `a${n}: x`), "MANIFEST_MORE_PROBLEMS"],
    "20,000 times the same key": [`${bait}${"  b: x\n".repeat(19_000)}`, "MANIFEST_DUPLICATE_KEY"],
    "a million documents": ["---\n".repeat(300_000), "MANIFEST_YAML_FEATURE"],
    "nothing but NUL": ["\0".repeat(million), "MANIFEST_CHARACTER"],
  };

  test.each(Object.entries(bombs))("%s", async (_, [text, says]) => {
    const { stderr } = await refuseText(text);
    expect(stderr).toContain(says);
    expect(stderr).toMatch(/genlock\.yaml:\d+:\d+/);
  });

  test("8 GB: not read at all", async () => {
    const project = await hostileProject({ "genlock.yaml": bait });
    truncateSync(join(project.root, "genlock.yaml"), 8_000_000_000);
    expect((await refuse(project)).stderr).toContain("MANIFEST_NOT_FOUND");
  });

  test("64 MB and 1,000 files over includes", async () => {
    const padding = `# ${"x".repeat(3.9 * million)}\n`;
    const parts = Array.from({ length: 18 }, (_, n) => `part${n}.yaml`);
    const large = await hostileProject({
      "genlock.yaml": `${bait}include: [${parts.join(", ")}]\n`,
      ...Object.fromEntries(parts.map((part) => [part, padding])),
    });
    expect((await refuse(large)).stderr).toContain("MANIFEST_TOO_LARGE");
    const chain = Array.from({ length: 1001 }, (_, n) => [
      `f${n}.yaml`,
      `include: [f${n + 1}.yaml]\n`,
    ]);
    const deep = await hostileProject({
      "genlock.yaml": `${bait}include: [f0.yaml]\n`,
      ...Object.fromEntries(chain),
    });
    expect((await refuse(deep)).stderr).toContain("MANIFEST_TOO_LARGE");
  });

  test("32 levels are read, 33 are not", async () => {
    const deep = (levels: number): string =>
      `version: 1\nassets:\n  a: { prompt: x, alt: x, params: { p: ${"[".repeat(levels)}${"]".repeat(levels)} } }\n`;
    const project = await hostileProject({ "genlock.yaml": deep(28) });
    expect((await project.run("check")).code).toBe(0);
    writeFiles(project.root, { "genlock.yaml": deep(29) });
    expect((await refuse(project)).stderr).toContain("MANIFEST_TOO_LARGE");
  });
});

describe("A02: ids that mean something to JavaScript", () => {
  test("are refused, and no object is another afterwards", async () => {
    for (const id of ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"]) {
      const { stderr } = await refuseText(
        `${bait}  ${id}: { prompt: x, params: { polluted: true } }\nstyles: { ${id}: { before: x } }\n`,
      );
      expect(stderr).toMatch(/MANIFEST_KEY_INVALID|ASSET_ID_INVALID/);
    }
  });

  test("are only names where a service may have any", async () => {
    const project = await hostileProject({
      "genlock.yaml":
        "version: 1\nassets:\n  a: { prompt: x, alt: x, params: { toString: 1, valueOf: { a: 1 } } }\n",
    });
    expect((await project.run("generate", "--yes")).code).toBe(0);
    expect((await project.run("verify")).code).toBe(0);
  });
});

describe("A03: numbers that multiply", () => {
  const matrix = lines(
    9,
    (n) => `      v${n}: [${Array.from({ length: 10 }, (_, v) => v).join()}]`,
  );
  const id = Array.from({ length: 9 }, (_, n) => `{v${n}}`).join("-");
  const large: Readonly<Record<string, string>> = {
    MATRIX_TOO_LARGE: `${bait}  a-${id.slice(0, 39)}:\n    prompt: x\n    alt: x\n    matrix:\n${matrix.split("\n").slice(0, 8).join("\n")}\n`,
    "`matrix` has 9 keys, and 8 is the most": `${bait}  a-${id}:\n    prompt: x\n    alt: x\n    matrix:\n${matrix}\n`,
    "`candidates` must be from 1 to 100": `${bait}  a: { prompt: x, candidates: 1e9 }\n`,
    "`size` cannot be": `${bait}  a: { prompt: x, size: 1000000000x1000000000 }\n`,
  };

  test.each(Object.entries(large))("%s", async (says, text) => {
    expect((await refuseText(text)).stderr).toContain(says);
  });
});

describe("A04: numbers that are none, or not what they look like", () => {
  test.each(["9007199254740993", ".inf", "-.inf", ".nan", "-0", "1e400", "0123"])(
    "%s is refused where it stands",
    async (number) => {
      for (const place of [`candidates: ${number}`, `params: { a: [${number}] }`]) {
        const { stderr } = await refuseText(`${bait}  a: { prompt: x, ${place} }\n`);
        expect(stderr).toContain("MANIFEST_NUMBER");
        expect(stderr).toMatch(/genlock\.yaml:5:\d+/);
      }
    },
  );
});

describe("A05: YAML that says one thing and means another", () => {
  const tricks: Readonly<Record<string, readonly [text: string, says: string]>> = {
    "a key written twice": [`${bait}  bait: { prompt: A hen, alt: x }\n`, "MANIFEST_DUPLICATE_KEY"],
    "a merge key": [`${bait}  a: { <<: { prompt: x } }\n`, "MANIFEST_YAML_FEATURE"],
    "!!binary": [`${bait}  a: !!binary aGVsbG8=\n`, "MANIFEST_YAML_FEATURE"],
    "!!js/function": [
      `${bait}  a: !!js/function "function () { process.exit() }"\n`,
      "MANIFEST_YAML_FEATURE",
    ],
    "two documents": [`${bait}---\n${bait}`, "MANIFEST_YAML_FEATURE"],
    "an alias": [`${bait}  a: &x { prompt: x }\n  b: *x\n`, "MANIFEST_YAML_FEATURE"],
    "a mark that turns the reading direction": [
      `originals: "art\\u202egnp"\n${bait}`,
      "MANIFEST_CHARACTER",
    ],
  };

  test.each(Object.entries(tricks))("%s", async (_, [text, says]) => {
    expect((await refuseText(text)).stderr).toContain(says);
  });
});

/** Names that reach where they should not, or are something else somewhere. */
const badNames: readonly string[] = [
  "../evil",
  "a/../../evil",
  "/etc/evil",
  "a//b",
  "a/",
  "./a",
  ".hidden",
  "-rf",
  "~root",
  "a.",
  "a ",
  "a b",
  "a:b",
  "a|b",
  "a?b",
  "a*b",
  "a<b",
  'a"b',
  "a%2e",
  "a#b",
  "a\\b",
  "C:\\evil",
  "con",
  "icons/nul",
  "com1",
  "com¹",
  "lpt9",
  "．．/x",
  "ａ",
  "é",
  "e\u0301",
  "a\u202eb",
  "a\0b",
  "a\nb",
  "Hero",
  "",
  "a".repeat(181),
];

describe("A06: names that are no file names everywhere", () => {
  test("as ids, all at once: each is told, and none is made", async () => {
    const assets = badNames.map((name) => `  ${JSON.stringify(name)}: { prompt: x, alt: x }`);
    const { stderr } = await refuseText(`${bait}${assets.join("\n")}\n`);
    const told = stderr.match(
      /^error (?:ASSET_ID_INVALID|MANIFEST_CHARACTER|MANIFEST_KEY_INVALID):/gm,
    );
    expect(told).toHaveLength(badNames.length);
  });

  test("as the folder of the pictures: refused, and nothing is made", async () => {
    const folders = ["../evil", "/tmp/evil", "a/../../evil", "C:\\evil", "art\\..\\evil", "C:evil"];
    for (const folder of folders) {
      const { stderr } = await refuseText(`originals: ${JSON.stringify(folder)}\n${bait}`);
      expect(stderr).toContain("`originals` cannot be");
    }
  });
});

describe("A07: names that become one", () => {
  test("`hero` and `Hero`, `é` in both forms: refused, since no id has either", async () => {
    const { stderr } = await refuseText(
      `${bait}  hero: { prompt: x }\n  Hero: { prompt: x }\n  é: { prompt: x }\n  e\u0301: { prompt: x }\n`,
    );
    expect(stderr.match(/^error ASSET_ID_INVALID:/gm)).toHaveLength(3);
    expect(stderr).toContain("`hero` is there already");
  });

  test("two matrices that make the same id, and one asset in two files", async () => {
    const { stderr } = await refuseText(
      `${bait}  "a-{x}": { prompt: x, matrix: { x: [b, c] } }\n  "{y}-b": { prompt: x, matrix: { y: [a] } }\n`,
    );
    expect(stderr).toContain("ASSET_DUPLICATE");
    const project = await hostileProject({
      "genlock.yaml": `${bait}include: [more.yaml]\n`,
      "more.yaml": "assets:\n  bait: x\n",
    });
    expect((await refuse(project)).stderr).toContain("ASSET_DUPLICATE");
  });

  test("a picture whose file would be one of its inputs, in any letter case: the input stays as it is", async () => {
    const manifest = (path: string): string =>
      `version: 1\noriginals: .\nassets:\n  photo: { prompt: a hat, alt: x, edit: ${path} }\n`;
    for (const path of ["./photo.png", "Photo.PNG", "./photo.jpg"]) {
      const project = await hostileProject({ "genlock.yaml": manifest(path), [path]: "mine" });
      expect((await refuse(project)).stderr).toContain("INPUT_IS_ORIGINAL");
      expect(readFileSync(join(project.root, path), "utf8")).toBe("mine");
    }
  });

  test("nothing is ever written over the manifest or the lock, since pictures end otherwise", async () => {
    const project = await hostileProject({
      "genlock.yaml": "version: 1\noriginals: .\nassets:\n  genlock: { prompt: x, alt: x }\n",
    });
    expect((await project.run("generate", "--yes")).code).toBe(0);
    expect(readFileSync(join(project.root, "genlock.yaml"), "utf8")).toContain("originals: .");
    expect((await project.run("generate", "--frozen")).code).toBe(0);
  });
});
