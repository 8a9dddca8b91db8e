import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { DerivedAsset, ServedFile } from "@genlock/runner";
import { describe, expect, test } from "vitest";
import { indexedFiles, readEarlierFiles } from "./asset-index.ts";
import { planBuild } from "./plan-build.ts";
import { writeBuild } from "./write-build.ts";

function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), "genlock-build-"));
}

/** A file that is served, with its name as its bytes. */
function served(folder: string, name: string, width: number): ServedFile {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, name);
  const format = name.endsWith("avif") ? "avif" : "png";
  return { path, format, width, height: width / 2, byteLength: name.length };
}

function asset(cache: string, id: string, widths: readonly number[]): DerivedAsset {
  const name = id.split("/").at(-1) ?? id;
  const original = served(cache, `${name}.png`, 1600);
  const facts = { digest: "d", mediaType: "image/png", width: 1600, height: 800 };
  return {
    id,
    alt: `alt of ${id}`,
    original: { ...original, facts },
    derivatives: widths.map((width) => served(cache, `${name}-${width}.avif`, width)),
    cached: 0,
  };
}

function list(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}

describe("planBuild", () => {
  test("tells pages all they need, with names below the asset's folder", () => {
    const { index } = planBuild([asset(temporaryFolder(), "icon/star", [400, 800])]);
    expect(index.assets["icon/star"]).toEqual({
      alt: "alt of icon/star",
      width: 1600,
      height: 800,
      original: { src: "icon/star.png", width: 1600, height: 800, bytes: 8 },
      img: {
        src: "icon/star-800.avif",
        srcset: "icon/star-400.avif 400w, icon/star-800.avif 800w",
        width: 800,
        height: 400,
      },
      art: [],
      markup:
        '<img src="icon/star-800.avif" srcset="icon/star-400.avif 400w, icon/star-800.avif 800w" sizes="100vw"' +
        ' width="800" height="400" alt="alt of icon/star" decoding="async">',
      imageSet: 'image-set(url("icon/star-800.avif") type("image/avif") 1x)',
      sources: {
        avif: {
          srcset: "icon/star-400.avif 400w, icon/star-800.avif 800w",
          files: [
            { src: "icon/star-400.avif", width: 400, height: 200, bytes: 13 },
            { src: "icon/star-800.avif", width: 800, height: 400, bytes: 13 },
          ],
        },
      },
    });
  });

  test("gives no two files one name", () => {
    const one = temporaryFolder();
    const other = temporaryFolder();
    const twin = { ...asset(other, "hero-400", []), original: asset(other, "x", []).original };
    const taken = served(other, "hero-400.avif", 400);
    const { index, origins } = planBuild([
      asset(one, "hero", [400]),
      { ...twin, original: { ...taken, facts: twin.original.facts } },
    ]);
    const names = indexedFiles(index).map((file) => file.src);
    expect(names).toEqual(["hero.png", "hero-400.avif", "hero-400.2.avif"]);
    expect(origins.size).toBe(3);
  });
});

describe("writeBuild", () => {
  test("writes, then finds nothing to do, then removes what is gone", async () => {
    const cache = temporaryFolder();
    const out = join(temporaryFolder(), "public");
    const both = [asset(cache, "hero", [400]), asset(cache, "icon/star", [400])];
    expect(await writeBuild(out, planBuild(both))).toEqual({
      written: 4,
      unchanged: 0,
      removed: 0,
    });
    const before = statSync(join(out, "assets.json")).mtimeMs;
    expect(await writeBuild(out, planBuild(both))).toEqual({
      written: 0,
      unchanged: 4,
      removed: 0,
    });
    expect(statSync(join(out, "assets.json")).mtimeMs).toBe(before);
    writeFileSync(join(out, "robots.txt"), "not ours");
    expect(await writeBuild(out, planBuild(both.slice(0, 1)))).toEqual({
      written: 0,
      unchanged: 2,
      removed: 2,
    });
    expect(list(out)).toEqual(["assets.json", "hero-400.avif", "hero.png", "robots.txt"]);
  });

  test("says which file could not be written, and where", async () => {
    const out = join(temporaryFolder(), "public");
    mkdirSync(out);
    writeFileSync(join(out, "icon"), "a file is where a folder should be");
    const build = planBuild([asset(temporaryFolder(), "icon/star", [])]);
    const failure = writeBuild(out, build);
    await expect(failure).rejects.toMatchObject({ code: "BUILD_FOLDER_NOT_WRITABLE" });
    await expect(failure).rejects.toThrow(`icon/star.png cannot be written into ${out}`);
  });

  test("never writes over a file of somebody else", async () => {
    const out = temporaryFolder();
    writeFileSync(join(out, "hero.png"), "painted by hand");
    const build = planBuild([asset(temporaryFolder(), "hero", [])]);
    await expect(writeBuild(out, build)).rejects.toMatchObject({ code: "BUILD_FOLDER_NOT_OURS" });
    expect(readFileSync(join(out, "hero.png"), "utf8")).toBe("painted by hand");
  });

  test("never writes through a link", async () => {
    const out = temporaryFolder();
    const outside = join(temporaryFolder(), "victim");
    writeFileSync(outside, "keep");
    symlinkSync(outside, join(out, "hero.png"));
    const build = planBuild([asset(temporaryFolder(), "hero", [])]);
    await expect(writeBuild(out, build)).rejects.toMatchObject({ code: "BUILD_FOLDER_NOT_OURS" });
    expect(readFileSync(outside, "utf8")).toBe("keep");
  });

  test("removes nothing outside its folder, whatever an index says", async () => {
    const parent = temporaryFolder();
    const out = join(parent, "public");
    mkdirSync(out);
    writeFileSync(join(parent, "victim"), "keep");
    writeFileSync(join(out, "changed.png"), "longer than it says");
    const bad = ["../victim", "/etc/hostname", "a/../../victim", ".git/config", "a\\b", ""];
    const files = [...bad, "changed.png"].map((src) => ({ src, bytes: 4 }));
    writeFileSync(join(out, "assets.json"), JSON.stringify({ version: 1, assets: { files } }));
    expect([...readEarlierFiles(readFileSync(join(out, "assets.json"), "utf8")).keys()]).toEqual([
      "changed.png",
    ]);
    await writeBuild(out, planBuild([]));
    expect(list(parent)).toEqual(["public/assets.json", "public/changed.png", "victim"]);
  });
});

test("an index that is none names no files", () => {
  expect(readEarlierFiles(undefined).size).toBe(0);
  expect(readEarlierFiles("{").size).toBe(0);
  expect(readEarlierFiles("null").size).toBe(0);
});
