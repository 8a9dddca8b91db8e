import { hash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, describe, expect, test } from "vitest";
import { createDeriver } from "./create-deriver.ts";
import type { EditArea, KnownFile } from "./edit-area.ts";
import { blackPng, scene, tempFolder } from "./pictures.fixture.ts";

const deriver = createDeriver();
afterAll(() => deriver.close());

const [width, height] = [90, 60];

async function put(folder: string, name: string, bytes: Buffer): Promise<KnownFile> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return { path, digest: hash("sha256", bytes, "hex") };
}

/** A picture drawn pixel by pixel. */
function paint(colourAt: (x: number, y: number) => readonly number[]): Promise<Buffer> {
  const data = Buffer.alloc(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    data.set(colourAt(pixel % width, Math.floor(pixel / width)), pixel * 4);
  }
  return sharp(data, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
}

const isInside = (x: number, y: number) => x >= 20 && x < 50 && y >= 10 && y < 40;
const pixelsOf = (bytes: Buffer) => sharp(bytes).ensureAlpha().raw().toBuffer();

/** The alpha of each pixel of a mask that was made, and what else it is. */
async function composed(area: Exclude<EditArea, { kind: "own" }>, folder: string) {
  const to = join(folder, "made.png");
  const mask = await deriver.composeMask({ area, width, height, to });
  if (!mask.ok) return { detail: mask.detail };
  const bytes = await readFile(to);
  const { format, hasAlpha, ...size } = await sharp(bytes).metadata();
  const data = await pixelsOf(bytes);
  return {
    facts: { format, hasAlpha, width: size.width, height: size.height },
    alphaAt: (x: number, y: number) => data[(y * width + x) * 4 + 3],
    isWhole: mask.digest === hash("sha256", bytes, "hex") && mask.byteLength === bytes.byteLength,
  };
}

describe("a mask", () => {
  const black = [0, 0, 0, 255];
  const white = [255, 255, 255, 255];
  const pictures = {
    black: () => paint((x, y) => (isInside(x, y) ? black : white)),
    white: () => paint((x, y) => (isInside(x, y) ? white : black)),
    transparent: () => paint((x, y) => (isInside(x, y) ? [9, 9, 9, 0] : white)),
  };

  test.each(["black", "white", "transparent"] as const)(
    "whose %s may change becomes a PNG that is transparent there",
    async (edit) => {
      await using folder = await tempFolder();
      const file = await put(folder.path, "mask.png", await pictures[edit]());
      const made = await composed({ kind: "mask", file, edit }, folder.path);
      expect(made.facts).toEqual({ format: "png", hasAlpha: true, width, height });
      expect(made.isWhole).toBe(true);
      for (let y = 0; y < height; y += 1) {
        for (let x = 0; x < width; x += 1) {
          expect(made.alphaAt?.(x, y)).toBe(isInside(x, y) ? 0 : 255);
        }
      }
    },
  );

  test("with the noise of a JPEG, in greys, is as clear; see-through parts count as white", async () => {
    await using folder = await tempFolder();
    const noisy = await sharp(await pictures.black())
      .greyscale()
      .jpeg({ quality: 60 })
      .toBuffer();
    const file = await put(folder.path, "mask.jpg", noisy);
    const made = await composed({ kind: "mask", file, edit: "black" }, folder.path);
    const corners = [made.alphaAt?.(0, 0), made.alphaAt?.(30, 20), made.alphaAt?.(80, 50)];
    expect(corners).toEqual([255, 0, 255]);
    const holes = await paint((x, y) => (isInside(x, y) ? black : [0, 0, 0, 0]));
    const other = await put(folder.path, "holes.png", holes);
    const clear = await composed({ kind: "mask", file: other, edit: "black" }, folder.path);
    expect([clear.alphaAt?.(0, 0), clear.alphaAt?.(30, 20)]).toEqual([255, 0]);
  });

  test("keeps how much of a pixel may change", async () => {
    await using folder = await tempFolder();
    const soft = await paint((x) => [0, 0, 0, x]);
    const file = await put(folder.path, "soft.png", soft);
    const made = await composed({ kind: "mask", file, edit: "transparent" }, folder.path);
    expect([made.alphaAt?.(0, 0), made.alphaAt?.(42, 7)]).toEqual([0, 42]);
  });

  test("is made of a region, to the last pixel it touches", async () => {
    await using folder = await tempFolder();
    const area = { kind: "region", region: [0.5, 0, 0.751, 0.5] } as const;
    const made = await composed(area, folder.path);
    expect(made.facts).toEqual({ format: "png", hasAlpha: true, width, height });
    const row = Array.from({ length: width }, (_, x) => made.alphaAt?.(x, 29));
    expect(row.flatMap((alpha, x) => (alpha === 0 ? [x] : []))).toEqual(
      Array.from({ length: 23 }, (_, x) => 45 + x),
    );
    expect(made.alphaAt?.(45, 30)).toBe(255);
  });

  test("of another size, or that frees nothing, is told and not made", async () => {
    await using folder = await tempFolder();
    const small = await put(folder.path, "small.png", await scene(45, 30).png().toBuffer());
    const opaque = await put(
      folder.path,
      "opaque.png",
      await scene(width, height).png().toBuffer(),
    );
    const mask = { kind: "mask", edit: "transparent" } as const;
    expect(await composed({ ...mask, file: small }, folder.path)).toEqual({
      detail: "The mask is 45x30, the picture 90x60; they must be the same.",
    });
    expect(await composed({ ...mask, file: opaque }, folder.path)).toEqual({
      detail: "It marks nothing that may change.",
    });
  });

  test("A18: that claims to be gigantic, or has other bytes by now, is refused", async () => {
    await using folder = await tempFolder();
    const claim = await put(folder.path, "claim.png", blackPng(32_000, 32_000, Buffer.alloc(64)));
    const to = join(folder.path, "made.png");
    const base = { width, height, to };
    const huge = { kind: "mask", file: claim, edit: "black" } as const;
    await expect(deriver.composeMask({ ...base, area: huge })).rejects.toMatchObject({
      code: "DERIVE_PICTURE_REFUSED",
    });
    const other = { ...huge, file: { ...claim, digest: "0".repeat(64) } };
    await expect(deriver.composeMask({ ...base, area: other })).rejects.toMatchObject({
      code: "DERIVE_ORIGINAL_CHANGED",
    });
  });
});

describe("a composite", () => {
  const region = { kind: "region", region: [20 / 90, 10 / 60, 50 / 90, 40 / 60] } as const;

  async function compose(
    files: { readonly source: Buffer; readonly received: Buffer },
    area: EditArea,
    feather = 0,
  ) {
    await using folder = await tempFolder();
    const source = await put(folder.path, "source", files.source);
    const received = await put(folder.path, "received", files.received);
    const to = join(folder.path, "composite.png");
    const composite = await deriver.composite({ source, received, area, feather, to });
    return { composite, bytes: composite.ok ? await readFile(to) : Buffer.alloc(0) };
  }

  test("has the source's pixels outside and the edit's inside, to the byte", async () => {
    const source = await scene(width, height).jpeg().toBuffer();
    const received = await sharp(source).negate().webp().toBuffer();
    const { composite, bytes } = await compose({ source, received }, region);
    expect(composite).toMatchObject({
      ok: true,
      width,
      height,
      hasAlpha: false,
      outsideChanged: 1,
    });
    expect(await sharp(bytes).metadata()).toMatchObject({ format: "png", channels: 3 });
    const [before, after, made] = await Promise.all([source, received, bytes].map(pixelsOf));
    for (let pixel = 0; pixel < width * height; pixel += 1) {
      const from = isInside(pixel % width, Math.floor(pixel / width)) ? after : before;
      expect(made?.readUInt32LE(pixel * 4)).toBe(from?.readUInt32LE(pixel * 4));
    }
  });

  test("tells the share of outside pixels that had changed", async () => {
    const colourAt = (x: number, y: number) => [x, y, 7, 255] as const;
    const source = await paint(colourAt);
    const received = await paint((x, y) => (x < 9 ? [x, y, 8, 255] : colourAt(x, y)));
    const { composite } = await compose({ source, received }, region);
    const outside = width * height - 900;
    expect(composite).toMatchObject({ outsideChanged: (9 * height) / outside });
    const same = await compose({ source, received: source }, region);
    expect(same.composite).toMatchObject({ outsideChanged: 0 });
  });

  test("feathers inside of the edge alone", async () => {
    const source = await paint(() => [0, 0, 0, 255]);
    const received = await paint(() => [200, 200, 200, 255]);
    const { bytes } = await compose({ source, received }, region, 4);
    const made = await pixelsOf(bytes);
    const row = Array.from({ length: width }, (_, x) => made[(25 * width + x) * 4]);
    expect(row.slice(0, 20).every((value) => value === 0)).toBe(true);
    expect(row.slice(50).every((value) => value === 0)).toBe(true);
    expect(row.slice(20, 25)).toEqual([40, 80, 120, 160, 200]);
    expect(row.slice(25, 46)).toEqual(Array.from({ length: 21 }, () => 200));
    expect(row.slice(46, 50)).toEqual([160, 120, 80, 40]);
  });

  test("by a picture's own transparency lays it over the edit", async () => {
    const source = await paint((x) => [250, 0, 0, x < 30 ? 255 : x < 60 ? 128 : 0]);
    const received = await paint(() => [0, 0, 250, 255]);
    const { composite, bytes } = await compose({ source, received }, { kind: "own" });
    expect(composite).toMatchObject({ ok: true, hasAlpha: false });
    const made = await pixelsOf(bytes);
    const at = (x: number) => [...made.subarray(x * 4, x * 4 + 4)];
    expect([at(0), at(40), at(80)]).toEqual([
      [250, 0, 0, 255],
      [125, 0, 125, 255],
      [0, 0, 250, 255],
    ]);
  });

  test("keeps what is transparent outside", async () => {
    const source = await paint((x) => [10, 20, 30, x < 10 ? 0 : 255]);
    const received = await paint(() => [0, 0, 250, 255]);
    const { composite, bytes } = await compose({ source, received }, region);
    expect(composite).toMatchObject({ hasAlpha: true });
    expect([...(await pixelsOf(bytes)).subarray(0, 4)]).toEqual([10, 20, 30, 0]);
  });

  test("of pictures of two sizes is not made", async () => {
    const source = await scene(width, height).png().toBuffer();
    const received = await scene(64, 64).png().toBuffer();
    const { composite } = await compose({ source, received }, region);
    expect(composite).toEqual({
      ok: false,
      detail: "The source is 90x60, and what came back is 64x64.",
    });
  });
});
