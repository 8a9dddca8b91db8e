import { readdir, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import type { DerivativeSettings } from "@genlock/core";
import sharp from "sharp";
import { afterAll, describe, expect, test } from "vitest";
import { createDeriver } from "./create-deriver.ts";
import { island, opaque, recipeMaker, squares } from "./make-recipe.fixture.ts";
import { digestOf, scene } from "./pictures.fixture.ts";

const deriver = createDeriver();
afterAll(() => deriver.close());
const { make, makeOne } = recipeMaker(deriver);

describe("frames", () => {
  test.each([
    [undefined, "green"],
    [[0, 0.5], "red"],
    [[1, 0.5], "blue"],
    [[0.5, 0], "green"],
  ] as const)("a crop around %j shows %s", async (focus, colour) => {
    const settings = { widths: [20], heights: [20], focus };
    const { width, height, pixel } = await makeOne(squares("red", "green", "blue"), settings);
    expect([width, height]).toEqual([20, 20]);
    expect(pixel(10, 10)).toEqual(opaque[colour]);
  });

  test.each(["attention", "entropy"] as const)("%s finds what stands out", async (focus) => {
    const busy = scene(40, 40).png();
    const field = sharp({ create: { width: 240, height: 40, channels: 3, background: "#777" } });
    const pipeline = field.composite([{ input: await busy.toBuffer(), left: 200, top: 0 }]);
    const { pixel } = await makeOne(pipeline, { widths: [40], heights: [40], focus });
    const seen = [pixel(5, 5), pixel(20, 20), pixel(35, 35)];
    expect(seen).not.toContainEqual([0x77, 0x77, 0x77, 255]);
  });

  test("aspect cuts the largest part, and never enlarges", async () => {
    const one = await makeOne(scene(300, 200), { aspect: 1 });
    expect([one.width, one.height, one.name]).toEqual([200, 200, "a-200x200.png"]);
    const wide = await makeOne(scene(300, 200), { aspect: 3, widths: [900] });
    expect([wide.width, wide.height]).toEqual([300, 100]);
  });

  test("contain leaves room, fill stretches, inside and outside keep proportions", async () => {
    const frame = { widths: [40], heights: [40] };
    const two = squares("red", "blue");
    const contain = await makeOne(two, { ...frame, fit: "contain" });
    expect([contain.width, contain.height]).toEqual([40, 40]);
    expect(contain.pixel(20, 2)).toEqual([0, 0, 0, 0]);
    expect(contain.pixel(5, 20)).toEqual(opaque.red);
    const coloured = { ...frame, fit: "contain", background: "#0000ff" } as const;
    expect((await makeOne(two, coloured)).pixel(5, 2)).toEqual(opaque.blue);
    const fill = await makeOne(two, { ...frame, fit: "fill" });
    expect([fill.width, fill.height]).toEqual([40, 40]);
    expect(fill.pixel(5, 2)).toEqual(opaque.red);
    const inside = await makeOne(two, { ...frame, fit: "inside" });
    expect([inside.width, inside.height]).toEqual([40, 20]);
    const outside = await makeOne(two, { ...frame, fit: "outside" });
    expect([outside.width, outside.height]).toEqual([80, 40]);
  });

  test("pad leaves room on each side, see-through or coloured", async () => {
    const { width, height, pixel } = await makeOne(squares("red"), { widths: [60], pad: 0.25 });
    expect([width, height]).toEqual([60, 60]);
    expect(pixel(5, 30)).toEqual([0, 0, 0, 0]);
    expect(pixel(30, 30)).toEqual(opaque.red);
    const blue = await makeOne(squares("red"), { pad: 0.5, background: "#0000ff" });
    expect([blue.width, blue.pixel(3, 3)]).toEqual([80, opaque.blue]);
  });

  test("trim takes an even border off, and what is left has its true size and name", async () => {
    const trimmed = { widths: [400, 10], trim: 10 };
    await make(island("#ffffff", "#ff0000"), trimmed, async (files, folder) => {
      expect(files.map(({ width, height }) => [width, height])).toEqual([
        [10, 10],
        [20, 20],
      ]);
      expect(files.map(({ path }) => basename(path))).toEqual(["a-10x10.png", "a-20x20.png"]);
      const other = createDeriver();
      const original = {
        digest: await digestOf(join(folder, "o.png")),
        mediaType: "image/png",
        width: 80,
        height: 60,
      };
      const recipes = files.map(({ recipe }) => recipe);
      const cacheDir = join(folder, "cache");
      const request = { path: join(folder, "o.png"), original, id: "a", recipes, cacheDir };
      const found = await other.derive(request);
      expect(found).toEqual(files.map((file) => ({ ...file, cached: true })));
      expect(other.counts().processes).toBe(0);
      // The size went away and the picture did not: it is made again rather than guessed.
      const stored = await readdir(join(cacheDir, "derivatives"), { recursive: true });
      const sizes = stored.filter((name) => name.endsWith(".size"));
      expect(sizes).toHaveLength(files.length);
      for (const name of sizes) await rm(join(cacheDir, "derivatives", name));
      expect((await other.derive(request)).map(({ width }) => width)).toEqual([10, 20]);
      await other.close();
    });
    const even = await makeOne(squares("red"), { trim: 10 });
    expect([even.width, even.height]).toEqual([40, 40]);
    const high = await makeOne(island("#0000", "#ff0000"), { trim: 10, heights: [10] });
    expect([high.width, high.height]).toEqual([10, 10]);
    const shape = { trim: 10, aspect: 2, widths: [10], focus: [0.5, 0] } as const;
    expect((await makeOne(island("#fff", "#f00"), shape)).height).toBe(5);
  });
});

describe("colours", () => {
  test("flatten puts a picture on its background; a jpeg has no choice", async () => {
    const clear = island("#00000000", "#ff0000");
    const white = await makeOne(clear, { flatten: true });
    expect(white.pixel(1, 1)).toEqual([255, 255, 255, 255]);
    const blue = await makeOne(clear, { flatten: true, background: "#0000ff80" });
    expect(blue.pixel(1, 1)).toEqual(opaque.blue);
    const grey = { greyscale: true, flatten: true, background: "#0000ff" };
    expect((await makeOne(clear, grey)).pixel(1, 1)).toEqual(opaque.blue);
    const jpeg = await makeOne(clear, { formats: ["jpeg"], background: "#00ff00" });
    const [red = 255, green = 0, , alpha] = jpeg.pixel(1, 1);
    expect(red).toBeLessThan(12);
    expect(green).toBeGreaterThan(240);
    expect(alpha).toBe(255);
  });

  test("greyscale takes the colours, tint gives one, and both leave transparency", async () => {
    const field = island("#00000000", "#ff8000");
    const grey = (await makeOne(field, { greyscale: true })).pixel(20, 40);
    expect(new Set(grey.slice(0, 3)).size).toBe(1);
    const tinted = await makeOne(field, { greyscale: true, tint: "#0000ff" });
    const [red = 255, , blue = 0] = tinted.pixel(20, 40);
    expect(blue).toBeGreaterThan(red + 60);
    expect(tinted.pixel(1, 1)[3]).toBe(0);
    const [r = 0, , b = 255] = (await makeOne(field, { tint: "#ff0000" })).pixel(20, 40);
    expect(r).toBeGreaterThan(b + 60);
  });

  test("blur softens an edge and sharpen hardens it", async () => {
    const edge = squares("red", "blue");
    const steep = async (settings: Partial<DerivativeSettings>): Promise<number> => {
      const { pixel } = await makeOne(edge, settings);
      return Math.abs((pixel(37, 20)[0] ?? 0) - (pixel(42, 20)[0] ?? 0));
    };
    expect(await steep({ blur: 6 })).toBeLessThan((await steep({})) - 80);
    const soft = scene(120, 80).blur(2);
    const spread = async (settings: Partial<DerivativeSettings>): Promise<number> =>
      await make(soft, settings, async ([file]) => {
        const { channels } = await sharp(file?.path).stats();
        return channels.reduce((sum, { stdev }) => sum + stdev, 0);
      });
    expect(await spread({ sharpen: 2 })).toBeGreaterThan(await spread({}));
  });
});
