import { readdir, readFile, stat, truncate, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Recipe } from "@genlock/core";
import { derivativeHeight } from "@genlock/core/recipes";
import sharp from "sharp";
import type { Sharp } from "sharp";
import { afterAll, describe, expect, test, vi } from "vitest";
import { createDeriver } from "./create-deriver.ts";
import {
  difference,
  digestOf,
  recipe,
  scene,
  tempFolder,
  writeOriginal,
} from "./pictures.fixture.ts";

const deriver = createDeriver();
afterAll(() => deriver.close());

const formats = ["avif", "webp", "jpeg", "png"] as const;
const everything = formats.flatMap((format) =>
  [100, 250, 301].map((width) => recipe(width, format)),
);

/** What sharp alone makes of a file. */
function rawSharp(path: string, { width, format, quality, effort }: Recipe): Sharp {
  const encoder = formats.find((known) => known === format);
  if (encoder === undefined) throw new Error(`${format} is no picture format`);
  return sharp(path)
    .resize({ width })
    .toFormat(encoder, {
      ...(quality === undefined ? {} : { quality }),
      ...(effort === undefined ? {} : { effort }),
    });
}

describe("derive", () => {
  test("makes every width and format from one decoding", async () => {
    await using folder = await tempFolder();
    const { path, original } = await writeOriginal(folder.path, "hero.png", scene(301, 217).png());
    const before = deriver.counts().decoded;
    const cacheDir = join(folder.path, "cache");
    const request = { path, original, id: "site/hero", recipes: everything, cacheDir };
    const files = await deriver.derive(request);
    expect(deriver.counts().decoded - before).toBe(1);
    expect(files.map((file) => file.recipe)).toEqual(everything);
    for (const file of files) {
      const found = await sharp(file.path).metadata();
      expect(found.format).toBe(file.recipe.format === "avif" ? "heif" : file.recipe.format);
      expect([found.width, found.height]).toEqual([file.width, file.height]);
      expect(file.width).toBe(file.recipe.width);
      expect(file.byteLength).toBe((await stat(file.path)).size);
      expect(file.cached).toBe(false);
      const raw = await rawSharp(path, file.recipe).toBuffer();
      expect(await difference(sharp(file.path), sharp(raw))).toBeLessThan(0.5);
    }
    const names = files.map((file) => basename(file.path));
    expect([names.at(0), names.at(-1)]).toEqual(["hero-100.avif", "hero-301.png"]);
  });

  test("keeps transparency, and puts a jpeg on white", async () => {
    await using folder = await tempFolder();
    const { path, original } = await writeOriginal(
      folder.path,
      "a.png",
      scene(301, 217, true).png(),
    );
    const cacheDir = join(folder.path, "cache");
    const request = { path, original, id: "a", recipes: everything, cacheDir };
    for (const file of await deriver.derive(request)) {
      const { hasAlpha } = await sharp(file.path).metadata();
      expect(hasAlpha).toBe(file.recipe.format !== "jpeg");
      const raw = await rawSharp(path, file.recipe).toBuffer();
      const white = sharp(path).flatten({ background: "#fff" }).resize({ width: file.width });
      const like = file.recipe.format === "jpeg" ? white : sharp(raw);
      expect(await difference(sharp(file.path), like)).toBeLessThan(8);
    }
  });

  test("turns a picture as it is shown, converts its colours and leaves its metadata behind", async () => {
    await using folder = await tempFolder();
    const pipeline = scene(200, 120)
      .jpeg({ quality: 95 })
      .withIccProfile("p3")
      .withExifMerge({ IFD0: { Copyright: "somebody" }, IFD3: { GPSLatitude: "1/1 2/1 3/1" } })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><script/></x:xmpmeta>')
      .withMetadata({ orientation: 6 });
    const { path, original } = await writeOriginal(folder.path, "a.jpg", pipeline);
    const digest = await digestOf(path);
    expect([original.width, original.height]).toEqual([120, 200]);
    const recipes = formats.map((format) => recipe(60, format));
    const cacheDir = join(folder.path, "cache");
    for (const file of await deriver.derive({ path, original, id: "a", recipes, cacheDir })) {
      const found = await sharp(file.path).metadata();
      expect(found).toMatchObject({ width: 60, height: 100, space: "srgb" });
      for (const kind of ["exif", "xmp", "icc", "iptc", "orientation"] as const) {
        expect(found[kind]).toBeUndefined();
      }
      const raw = sharp(path, { autoOrient: true }).resize({ width: 60 });
      expect(await difference(sharp(file.path), raw)).toBeLessThan(8);
    }
    expect(await digestOf(path)).toBe(digest);
  });

  test("finds what it made: nothing is decoded and no process started", async () => {
    await using folder = await tempFolder();
    const { path, original } = await writeOriginal(folder.path, "a.png", scene(301, 217).png());
    const cacheDir = join(folder.path, "cache");
    const request = { path, original, id: "a", recipes: everything, cacheDir };
    const made = await deriver.derive(request);
    // Not even the original is needed.
    await writeFile(path, "");
    const second = createDeriver();
    const found = await second.derive(request);
    expect(found).toEqual(made.map((file) => ({ ...file, cached: true })));
    expect(second.counts()).toEqual({
      processes: 0,
      decoded: 0,
      made: 0,
      found: everything.length,
      pid: undefined,
      backgroundPid: undefined,
    });
    await second.close();
  });

  test("in the background is done by a process of its own, and whoever needs it next waits for that", async () => {
    await using folder = await tempFolder();
    const { path, original } = await writeOriginal(folder.path, "a.png", scene(301, 217).png());
    const cacheDir = join(folder.path, "cache");
    const request = { path, original, id: "a", recipes: everything, cacheDir };
    const own = createDeriver();
    const behind = own.derive({ ...request, background: true });
    await vi.waitFor(() => expect(own.counts().backgroundPid).toBeDefined(), { timeout: 60_000 });
    expect(own.counts().pid).toBeUndefined();
    const files = await own.derive(request);
    expect(await behind).toHaveLength(everything.length);
    expect(files).toHaveLength(everything.length);
    expect(own.counts()).toMatchObject({ processes: 1, decoded: 1, made: everything.length });
    expect(await own.inspect(path)).toMatchObject({ ok: true });
    const { pid, backgroundPid } = own.counts();
    expect(pid).not.toBe(backgroundPid);
    await own.close();
  });

  test("makes only what is missing or empty", async () => {
    await using folder = await tempFolder();
    const { path, original } = await writeOriginal(folder.path, "a.png", scene(301, 217).png());
    const cacheDir = join(folder.path, "cache");
    const request = { path, original, id: "a", recipes: everything, cacheDir };
    const made = await deriver.derive(request);
    const bytes = await Promise.all(made.map((file) => readFile(file.path)));
    await truncate(made.at(3)!.path, 0);
    const again = await deriver.derive(request);
    expect(again.filter((file) => !file.cached)).toEqual([made.at(3)]);
    const bytesAgain = await Promise.all(again.map((file) => readFile(file.path)));
    expect(bytesAgain).toEqual(bytes);
    const more = { ...request, recipes: [...everything, recipe(42, "webp")] };
    const grown = await deriver.derive(more);
    expect(grown.filter((file) => !file.cached).map((file) => file.width)).toEqual([42]);
  });

  test("shares files between assets of one original, under a name each", async () => {
    await using folder = await tempFolder();
    const { path, original } = await writeOriginal(folder.path, "a.png", scene(301, 217).png());
    const cacheDir = join(folder.path, "cache");
    const recipes = [recipe(100, "webp"), recipe(301, "avif")];
    const before = deriver.counts();
    const [hero, banner] = await Promise.all([
      deriver.derive({ path, original, id: "hero", recipes, cacheDir }),
      deriver.derive({ path, original, id: "banner", recipes, cacheDir }),
    ]);
    expect(deriver.counts().decoded - before.decoded).toBe(1);
    expect(deriver.counts().made - before.made).toBe(2);
    const names = [...hero, ...banner].map((file) => basename(file.path));
    expect(names).toEqual(["hero-100.webp", "hero-301.avif", "banner-100.webp", "banner-301.avif"]);
    const files = await Promise.all([hero.at(0)!, banner.at(0)!].map((file) => stat(file.path)));
    expect(new Set(files.map((file) => file.ino)).size).toBe(1);
  });

  test("never links the original", async () => {
    await using folder = await tempFolder();
    const { path, original } = await writeOriginal(folder.path, "a.png", scene(64, 64).png());
    const cacheDir = join(folder.path, "cache");
    await deriver.derive({ path, original, id: "a", recipes: [recipe(64, "png")], cacheDir });
    expect((await stat(path)).nlink).toBe(1);
  });

  test("leaves nothing unfinished in the cache", async () => {
    await using folder = await tempFolder();
    const { path, original } = await writeOriginal(folder.path, "a.png", scene(64, 64).png());
    const cacheDir = join(folder.path, "cache");
    await deriver.derive({ path, original, id: "a", recipes: [recipe(64, "webp")], cacheDir });
    await deriver.derive({ path, original, id: "b", recipes: [recipe(64, "webp")], cacheDir });
    expect(await readdir(join(cacheDir, "derivatives", "v1", "unfinished"))).toEqual([]);
  });

  test("makes the same bytes with any number of threads", async () => {
    await using folder = await tempFolder();
    const { path, original } = await writeOriginal(folder.path, "a.png", scene(700, 500).png());
    const recipes = formats.map((format) => recipe(640, format));
    const digests: string[][] = [];
    for (const threads of ["1", "4"]) {
      const environment = { VIPS_CONCURRENCY: threads, MALLOC_ARENA_MAX: threads };
      const one = createDeriver({ concurrency: Number(threads), environment });
      const cacheDir = join(folder.path, `cache-${threads}`);
      const files = await one.derive({ path, original, id: "a", recipes, cacheDir });
      digests.push(await Promise.all(files.map((file) => digestOf(file.path))));
      await one.close();
    }
    expect(digests[0]).toEqual(digests[1]);
  });

  test("knows every height before it is made", async () => {
    const random = Array.from({ length: 60 }, (_, step) => {
      const width = 107 + step * 7;
      return [1 + ((step * 31) % width), width, 3 + ((step * 137) % 500)] as const;
    });
    const halves = [
      [5, 10, 25],
      [1, 2, 5],
      [3, 6, 27],
      [111, 156, 286],
      [126, 308, 55],
      [38, 336, 84],
    ] as const;
    for (const [width, originalWidth, height] of [...random, ...halves]) {
      const original = { width: originalWidth, height };
      const blank = sharp({ create: { ...original, channels: 3, background: "#369" } });
      const { info } = await blank.resize({ width }).raw().toBuffer({ resolveWithObject: true });
      expect(derivativeHeight({ width }, original)).toBe(info.height);
    }
  });

  test("does not take a recipe that would enlarge", async () => {
    await using folder = await tempFolder();
    const { path, original } = await writeOriginal(folder.path, "a.png", scene(64, 64).png());
    const cacheDir = join(folder.path, "cache");
    const request = { path, original, id: "a", recipes: [recipe(65, "webp")], cacheDir };
    await expect(deriver.derive(request)).rejects.toThrow("wider than its original");
  });
});
