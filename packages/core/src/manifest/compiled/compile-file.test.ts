import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkFile, type CheckedFile } from "../check-file.ts";
import type { CompiledFiles } from "../joined-manifest.ts";
import { readManifest } from "../read-manifest.ts";
import { toPointerPart } from "../yaml/place.ts";
import { compileFile } from "./compile-file.ts";
import { decodeFile } from "./decode-file.ts";
import { encodeFile } from "./encode-file.ts";
import { membersOf } from "./members.ts";

/** A cache in memory that counts. */
class MemoryCache implements CompiledFiles {
  readonly entries = new Map<string, Uint8Array>();
  hits = 0;

  get(key: string): Promise<Uint8Array | undefined> {
    const bytes = this.entries.get(key);
    if (bytes !== undefined) this.hits += 1;
    return Promise.resolve(bytes);
  }
  put(key: string, bytes: Uint8Array): Promise<void> {
    // As files are read: somewhere in a larger buffer.
    this.entries.set(key, Buffer.concat([Buffer.from("?"), bytes]).subarray(1));
    return Promise.resolve();
  }
}

const manifest = `# Pictures of the site
version: 1
include: [more.yaml]
defaults: { size: 1024x1024, params: { seed: 4, list: [1.5, null, { deep: "é 漢 😀" }] } }
styles:
  ink: { before: "In ink," }
assets:
  hero: A lighthouse
  "icon-{tool}":
    prompt: |
      A \${tool}
      on a table
    matrix: { tool: { axe: Axe, "1": One } }
    style: ink
    alt: >-
      A \${tool}
`;

function pointersOf(value: unknown, pointer = ""): string[] {
  return [
    pointer,
    `${pointer}/absent`,
    ...membersOf(value).flatMap(([name, member]) =>
      pointersOf(member, `${pointer}${toPointerPart(name)}`),
    ),
  ];
}

/** What there is to know of a file: data, includes, what is wrong, and where everything stands. */
function toldOf({ content, include, diagnostics, brokenAssets, locate }: CheckedFile): unknown {
  const places = pointersOf(content?.value).flatMap((pointer) => [
    locate(pointer, "key"),
    locate(pointer),
  ]);
  return { kind: content?.kind, value: content?.value, include, diagnostics, brokenAssets, places };
}

/** The file as it is read from its text, and as it is read from the cache afterwards. */
async function readTwice(text: string): Promise<{ plain: unknown; cached: unknown; hits: number }> {
  const cache = new MemoryCache();
  const source = { file: "genlock.yaml", text };
  await compileFile(source, "manifest", cache);
  const cached = toldOf(await compileFile(source, "manifest", cache));
  return { plain: toldOf(checkFile(source, "manifest")), cached, hits: cache.hits };
}

describe("a compiled file", () => {
  test.each([
    manifest,
    manifest.replaceAll("\n", "\r\n"),
    "version: 1\nassets: {}\n",
    "version: 1\nassets: {}",
    "{version: 1, assets: {}}",
  ])("is what the text comes to, every place included: %j", async (text) => {
    const { plain, cached, hits } = await readTwice(text);
    expect(hits).toBe(1);
    expect(cached).toStrictEqual(plain);
  });

  test("is what the text comes to for any texts in it", async () => {
    const text = fc.string({ unit: "grapheme", maxLength: 30 }).map((part) => JSON.stringify(part));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 6 }), async (prompts) => {
        const assets = prompts.map((prompt, index) => `  a${index}:\n    prompt: ${prompt}\n`);
        const { plain, cached } = await readTwice(
          `version: 1\nassets:\n${assets.join("") || "  {}\n"}`,
        );
        expect(cached).toStrictEqual(plain);
      }),
      { numRuns: 60 },
    );
  });

  test("is kept only when there is nothing to say about it", async () => {
    for (const text of ["version: 1\nasets: {}\n", "version: 1\nassets: {", "version: 2\n", ""]) {
      const cache = new MemoryCache();
      await compileFile({ file: "genlock.yaml", text }, "manifest", cache);
      expect(cache.entries.size).toBe(0);
    }
  });

  test("is another as a manifest than as a file to include, and with any other text", async () => {
    const cache = new MemoryCache();
    const source = { file: "more.yaml", text: "assets: {}\n" };
    await compileFile(source, "fragment", cache);
    expect((await compileFile(source, "manifest", cache)).content).toBeUndefined();
    await compileFile({ ...source, text: "assets: {}\n\n" }, "fragment", cache);
    expect(cache.hits).toBe(0);
    expect(cache.entries.size).toBe(2);
  });

  test("is nothing once a byte of it is gone or another, or when it is under another key", () => {
    const source = { file: "genlock.yaml", text: manifest };
    const bytes = encodeFile(checkFile(source, "manifest"), "k") ?? new Uint8Array();
    const wanted = { source, kind: "manifest", key: "k" } as const;
    expect(decodeFile(bytes, wanted)?.content).toBeDefined();
    expect(decodeFile(bytes, { ...wanted, key: "other" })).toBeUndefined();
    for (let at = 0; at < bytes.byteLength; at += 1) {
      expect(decodeFile(bytes.subarray(0, at), wanted)).toBeUndefined();
      const flipped = Uint8Array.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      expect(decodeFile(flipped, wanted)).toBeUndefined();
    }
  });

  test("changes nothing of what reading a manifest comes to", async () => {
    const cache = new MemoryCache();
    const texts = new Map([
      ["genlock.yaml", manifest],
      ["more.yaml", "assets:\n  fox: { prompt: A fox }\n"],
    ]);
    const read = (path: string): Promise<string | undefined> => Promise.resolve(texts.get(path));
    const options = { file: "genlock.yaml", read };
    const told = async (compiled: CompiledFiles | undefined): Promise<unknown> => {
      const { manifest: joined, diagnostics, files } = await readManifest({ ...options, compiled });
      const assets = [...(joined?.assets ?? [])].map(([id, { value, file, locate }]) => [
        id,
        value,
        file,
        locate("/prompt"),
        locate("", "key"),
      ]);
      return { assets, diagnostics, files };
    };
    await told(cache);
    expect(await told(cache)).toEqual(await told(undefined));
    expect(cache.hits).toBe(2);
    texts.set("more.yaml", "assets:\n  fox: { prompt: A red fox }\n");
    expect(await told(cache)).toEqual(await told(undefined));
    expect(cache.hits).toBe(3);
    texts.set("more.yaml", "assets:\n  hero: Another\n");
    expect(await told(cache)).toEqual(await told(undefined));
  });
});
