import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parsePlaceholder, sha256, variantsOf } from "@genlock/core";
import type { DerivativeSettings, Placeholder } from "@genlock/core";
import sharp from "sharp";
import type { Sharp } from "sharp";
import { thumbHashToRGBA } from "thumbhash";
import { afterAll, describe, expect, test } from "vitest";
import { createDeriver } from "./create-deriver.ts";
import type { DerivedFile } from "./deriver.ts";
import { island, png, recipeMaker, squares } from "./make-recipe.fixture.ts";
import { difference, digestOf, scene } from "./pictures.fixture.ts";

const deriver = createDeriver();
afterAll(() => deriver.close());
const { make } = recipeMaker(deriver);

describe("maxBytes", () => {
  const formats = ["avif", "webp", "jpeg", "png"] as const;

  test("finds the best quality within the bytes, the same each time", async () => {
    const settings = { formats, maxBytes: 9000, widths: [160] };
    const digests = async () =>
      await make(scene(320, 200), settings, async (files) => {
        expect(files).toHaveLength(4);
        for (const file of files) {
          expect(file.byteLength).toBeLessThanOrEqual(9000);
          expect((await sharp(file.path).metadata()).width).toBe(160);
        }
        return await Promise.all(files.map(({ path }) => digestOf(path)));
      });
    const first = await digests();
    expect(await digests()).toEqual(first);
    const more = await make(scene(320, 200), { ...settings, maxBytes: 4000 }, async (files) =>
      files.map(({ byteLength }) => byteLength),
    );
    expect(Math.max(...more)).toBeLessThanOrEqual(4000);
  });

  test("uses what it may: more bytes, a better picture", async () => {
    const raw = scene(320, 200);
    const error = async (maxBytes: number): Promise<number> =>
      await make(raw.clone(), { formats: ["webp"], maxBytes }, async ([file]) => {
        return await difference(sharp(file?.path), raw.clone());
      });
    expect(await error(20_000)).toBeLessThan(await error(5000));
  });

  test("a png is without loss where that is enough", async () => {
    await make(squares("red", "blue"), { maxBytes: 5000 }, async ([file]) => {
      expect(await difference(sharp(file?.path), squares("red", "blue"))).toBe(0);
    });
  });

  test("says so when no quality is low enough", async () => {
    const making = make(scene(320, 200), { formats: ["avif"], maxBytes: 100 }, async () => 0);
    await expect(making).rejects.toMatchObject({ code: "DERIVE_BYTES_LIMIT" });
    await expect(making).rejects.toThrow(/has \d+ bytes at least, and 100 are allowed/);
  });
});

describe("placeholders", () => {
  async function placeholderOf(
    pipeline: Sharp,
    settings: Partial<DerivativeSettings>,
  ): Promise<Placeholder> {
    return await make(pipeline, settings, async (files) => {
      const placeholder = parsePlaceholder(await readFile(files.at(-1)?.path ?? "", "utf8"));
      if (placeholder === undefined) throw new Error("there is no placeholder");
      return placeholder;
    });
  }

  test("the dominant colour is what most of the picture is", async () => {
    const { css } = await placeholderOf(squares("red", "red", "blue"), { placeholder: "colour" });
    const [red = 0, green = 255, blue = 255] =
      css
        .slice(1)
        .match(/../g)
        ?.map((pair) => Number.parseInt(pair, 16)) ?? [];
    expect(red).toBeGreaterThan(235);
    expect(Math.max(green, blue)).toBeLessThan(20);
    const alone = await placeholderOf(island("#00000000", "#0000ff"), { placeholder: "colour" });
    expect(alone.css).toMatch(/^#0[0-9a-f]0[0-9a-f]f[0-9a-f]$/);
  });

  test("a tiny picture is a data URL of the same shape", async () => {
    const { css } = await placeholderOf(scene(300, 150), { placeholder: "tiny" });
    const [, data = ""] = /^url\(data:image\/webp;base64,([\w+/=]+)\) center/.exec(css) ?? [];
    const found = await sharp(Buffer.from(data, "base64")).metadata();
    expect([found.width, found.height]).toEqual([16, 8]);
    expect(css.length).toBeLessThan(600);
    const cropped = { placeholder: "tiny", aspect: 0.5 } as const;
    const tall = await placeholderOf(scene(300, 150), cropped);
    const [, other = ""] = /base64,([\w+/=]+)/.exec(tall.css) ?? [];
    expect((await sharp(Buffer.from(other, "base64")).metadata()).height).toBe(16);
  });

  test("a ThumbHash decodes to the picture's shape and colour", async () => {
    const { css, thumbhash } = await placeholderOf(squares("red", "red"), {
      placeholder: "thumbhash",
    });
    expect(css).toMatch(/^#[ef][0-9a-f]/);
    const { w, h, rgba } = thumbHashToRGBA(Buffer.from(thumbhash ?? "", "base64"));
    expect(w).toBeGreaterThan(h);
    expect(rgba[0]).toBeGreaterThan(200);
    expect(rgba[2]).toBeLessThan(60);
  });
});

test("every step makes the same bytes with one thread and with several", async () => {
  const settings = {
    formats: ["avif", "webp", "jpeg", "png"],
    widths: [90, 150],
    aspect: 1.2,
    focus: "attention",
    trim: 4,
    pad: 0.05,
    background: "#102030",
    flatten: true,
    blur: 0.6,
    tint: "#ffcc88",
    sharpen: 1,
    placeholder: "thumbhash",
  } as const;
  const digests: string[][] = [];
  for (const concurrency of [1, 2, 5]) {
    const deriver = createDeriver({ concurrency, environment: { MALLOC_ARENA_MAX: "2" } });
    const files = async (made: readonly DerivedFile[]) =>
      await Promise.all(made.map(({ path }) => digestOf(path)));
    digests.push(await make(scene(300, 220, true), settings, files, { deriver }));
    await deriver.close();
  }
  expect(digests[0]).toHaveLength(9);
  expect(digests[1]).toEqual(digests[0]);
  expect(digests[2]).toEqual(digests[0]);
});

test("what comes to the same has one entry in the cache, and the original is never touched", async () => {
  const facts = { digest: sha256("x"), mediaType: "image/png", width: 600, height: 300 };
  const same: Partial<DerivativeSettings>[] = [
    { widths: [300] },
    { heights: [150] },
    { widths: [300], aspect: 2 },
    { widths: [300], heights: [150], fit: "contain" },
    { widths: [300], heights: [400], fit: "inside" },
    { widths: [300], heights: [150], focus: [0.1, 0.1], background: "#ff0000" },
    { widths: [300], greyscale: false, flatten: false },
  ];
  const recipes = same.map((settings) =>
    JSON.stringify(variantsOf({ ...png, ...settings }, facts)[0]?.recipe),
  );
  expect(new Set(recipes).size).toBe(1);
  await make(scene(60, 40), { aspect: 1, trim: 3, blur: 1, tint: "#ff0000" }, async (_, folder) => {
    const bytes = await readFile(join(folder, "o.png"));
    expect(bytes.equals(await scene(60, 40).png().toBuffer())).toBe(true);
  });
});
