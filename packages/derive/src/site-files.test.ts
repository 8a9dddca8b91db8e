import { hash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { readPacket, siteVariantsOf } from "@genlock/core";
import type { IconSettings, SiteVariant, SocialSettings } from "@genlock/core";
import sharp from "sharp";
import type { Sharp } from "sharp";
import { afterAll, describe, expect, test } from "vitest";
import { boxFont } from "./box-font.fixture.ts";
import { createDeriver } from "./create-deriver.ts";
import { readMarks } from "./marks/read-marks.ts";
import { tempFolder, writeOriginal } from "./pictures.fixture.ts";

const deriver = createDeriver();
afterAll(() => deriver.close());

interface Asked {
  readonly icons?: IconSettings;
  readonly social?: SocialSettings;
}

interface Made extends SiteVariant {
  readonly bytes: Buffer;
  readonly file: string;
}

/** Makes site files; a font `F.ttf` is the one given. */
async function makeSite(pipeline: Sharp, asked: Asked, font = boxFont("Boxes")): Promise<Made[]> {
  await using folder = await tempFolder();
  const { path, original } = await writeOriginal(folder.path, "o.png", pipeline.png());
  const fontPath = join(folder.path, "F.ttf");
  await writeFile(fontPath, font);
  const digest = hash("sha256", font, "hex");
  const mark = { source: "trainedAlgorithmicMedia" } as const;
  const variants = siteVariantsOf(asked, original, { mark, fonts: new Map([["F.ttf", digest]]) });
  const files = await deriver.derive({
    path,
    original,
    id: "logo",
    recipes: variants.map(({ recipe }) => recipe),
    names: new Map(variants.map(({ recipe, name }) => [recipe, name])),
    fonts: new Map([[digest, fontPath]]),
    cacheDir: join(folder.path, "cache"),
  });
  return await Promise.all(
    variants.map(async (variant, index) => {
      const made = files[index]?.path ?? "";
      return { ...variant, bytes: await readFile(made), file: basename(made) };
    }),
  );
}

function pickOne(made: readonly Made[], use: string, width?: number): Made {
  const found = made.find(
    (each) => each.use === use && (width === undefined || each.size.width === width),
  );
  if (found === undefined) throw new Error(`there is no ${use}`);
  return found;
}

/** The pictures of an icon file, as its directory says. */
function picturesIn(ico: Buffer): { width: number; png: Buffer }[] {
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2)]).toEqual([0, 1]);
  return Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
    const at = 6 + index * 16;
    const [length, offset] = [ico.readUInt32LE(at + 8), ico.readUInt32LE(at + 12)];
    return { width: ico.readUInt8(at), png: ico.subarray(offset, offset + length) };
  });
}

/** A red disc that touches all four sides, on nothing. */
function disc(edge: number): Sharp {
  const data = Buffer.alloc(edge * edge * 4);
  for (let y = 0; y < edge; y += 1) {
    for (let x = 0; x < edge; x += 1) {
      const isIn = Math.hypot(x + 0.5 - edge / 2, y + 0.5 - edge / 2) <= edge / 2;
      data.set(isIn ? [255, 0, 0, 255] : [0, 0, 0, 0], (y * edge + x) * 4);
    }
  }
  return sharp(data, { raw: { width: edge, height: edge, channels: 4 } });
}

const usual = { background: "#00ff00", bleed: false };

describe("icons", () => {
  test("are a favicon of three sizes, and what phones and web manifests want", async () => {
    const made = await makeSite(disc(600), { icons: usual });
    expect(made.map(({ use, file }) => `${use} ${file}`)).toEqual([
      "favicon favicon-48.ico",
      "apple-touch apple-touch-icon-180.png",
      "icon icon-192.png",
      "icon icon-512.png",
      "maskable maskable-192.png",
      "maskable maskable-512.png",
    ]);
    const pictures = picturesIn(pickOne(made, "favicon").bytes);
    expect(pictures.map(({ width }) => width)).toEqual([16, 32, 48]);
    for (const { width, png } of pictures) {
      const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
      expect([info.width, info.height, info.channels]).toEqual([width, width, 4]);
      expect(data[3]).toBe(0);
      expect([...data.subarray((width * width * 4) / 2 + width * 2).subarray(0, 4)]).toEqual([
        255, 0, 0, 255,
      ]);
    }
  });

  test("keep the whole picture within the circle that every mask shows", async () => {
    const field = sharp({
      create: { width: 640, height: 640, channels: 3, background: "#ff0000" },
    });
    const made = await makeSite(field, { icons: usual });
    for (const width of [192, 512]) {
      const { data, info } = await sharp(pickOne(made, "maskable", width).bytes)
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect([info.width, info.height, info.channels]).toEqual([width, width, 3]);
      let farthest = 0;
      for (let at = 0; at < data.length; at += 3) {
        if ((data[at] ?? 0) < 128) continue;
        const [x, y] = [(at / 3) % width, Math.floor(at / 3 / width)];
        const away = [x, x + 1].flatMap((left) =>
          [y, y + 1].map((top) => Math.hypot(left - width / 2, top - width / 2)),
        );
        farthest = Math.max(farthest, ...away);
      }
      expect(farthest).toBeLessThanOrEqual(0.4 * width);
      // It is no smaller than it has to be.
      expect(farthest).toBeGreaterThan(0.38 * width);
    }
  });

  test("of apple are opaque, with room; those that bleed go to the edge", async () => {
    const pixelsOf = async (bleed: boolean): Promise<number[][]> => {
      const made = await makeSite(disc(400), { icons: { ...usual, bleed } });
      const { data, info } = await sharp(pickOne(made, "apple-touch").bytes)
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect([info.width, info.channels]).toEqual([180, 3]);
      const at = (x: number, y: number): number[] => [
        ...data.subarray((y * 180 + x) * 3).subarray(0, 3),
      ];
      return [at(0, 0), at(90, 5), at(90, 90)];
    };
    const [green, red] = [
      [0, 255, 0],
      [255, 0, 0],
    ];
    expect(await pixelsOf(false)).toEqual([green, green, red]);
    expect(await pixelsOf(true)).toEqual([green, red, red]);
  });

  test("are not enlarged: what a small picture cannot fill is left out", async () => {
    const made = await makeSite(disc(100), { icons: usual });
    expect(made.map(({ use, size }) => `${use} ${size.width}`)).toEqual([
      "favicon 48",
      "apple-touch 120",
      "icon 100",
      "maskable 178",
    ]);
  });

  test("that come to the same file of a small picture stand under a name each", async () => {
    const small = sharp({ create: { width: 120, height: 90, channels: 3, background: "#c33" } });
    const made = await makeSite(small, { icons: { background: "#ffffff", bleed: true } });
    const [apple, maskable] = [pickOne(made, "apple-touch"), pickOne(made, "maskable")];
    expect([apple.file, maskable.file]).toEqual([
      "apple-touch-icon-90x90.png",
      "maskable-90x90.png",
    ]);
    expect(apple.bytes.equals(maskable.bytes)).toBe(true);
    expect(await sharp(maskable.bytes).metadata()).toMatchObject({ width: 90, height: 90 });
  });

  test("carry the mark where the format has a place for it", async () => {
    const made = await makeSite(disc(600), {
      icons: usual,
      social: { sizes: ["wide"], text: undefined },
    });
    const says = made.map(({ use, bytes }) => {
      const { xmp } = readMarks(bytes);
      return `${use}: ${xmp === undefined ? "nothing" : readPacket(xmp).source}`;
    });
    expect(new Set(says)).toEqual(
      new Set([
        "favicon: nothing",
        ...["apple-touch", "icon", "maskable", "social"].map(
          (use) => `${use}: trainedAlgorithmicMedia`,
        ),
      ]),
    );
  });
});

describe("pictures for links", () => {
  const white = sharp({
    create: { width: 1600, height: 1600, channels: 3, background: "#ffffff" },
  });

  function withText(text: string): SocialSettings {
    return {
      sizes: ["wide"],
      text: { text, font: "F.ttf", colour: "#ff0000", shade: "#0000ff" },
    };
  }

  /** How many pixels are of the text's colour, and where the outermost are. */
  async function redOf(made: Made | undefined): Promise<{
    readonly count: number;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }> {
    const { data, info } = await sharp(made?.bytes).raw().toBuffer({ resolveWithObject: true });
    const found = { count: 0, left: Infinity, right: 0, top: Infinity, bottom: 0 };
    for (let at = 0; at < data.length; at += 3) {
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
      if (red < 180 || green > 90 || blue > 90) continue;
      found.count += 1;
      const [x, y] = [(at / 3) % info.width, Math.floor(at / 3 / info.width)];
      [found.left, found.right] = [Math.min(found.left, x), Math.max(found.right, x + 1)];
      [found.top, found.bottom] = [Math.min(found.top, y), Math.max(found.bottom, y + 1)];
    }
    return found;
  }

  test("have the sizes that other sites show", async () => {
    const social = { sizes: ["wide", "square", "tall"], text: undefined } as const;
    const made = await makeSite(white.clone(), { social });
    const sizes = made.map(async ({ bytes, file }) => {
      const { format, width, height } = await sharp(bytes).metadata();
      return [file, format, width, height];
    });
    expect(await Promise.all(sizes)).toEqual([
      ["social-wide-1200x630.jpg", "jpeg", 1200, 630],
      ["social-square-1200.jpg", "jpeg", 1200, 1200],
      ["social-tall-1000x1500.jpg", "jpeg", 1000, 1500],
    ]);
  });

  test("bear a text in the project's own font, as large as fits, over a shade", async () => {
    const [made] = await makeSite(white.clone(), { social: withText("Hello") });
    const { count, left, right, top, bottom } = await redOf(made);
    // Five solid boxes with little between them: no other font fills so much.
    expect(count / ((right - left) * (bottom - top))).toBeGreaterThan(0.75);
    expect(left).toBeGreaterThan(70);
    expect(right).toBeLessThan(1130);
    expect(bottom - top).toBeGreaterThan(90);
    expect(bottom).toBeLessThan(560);
    const { data } = await sharp(made?.bytes).raw().toBuffer({ resolveWithObject: true });
    const lowest = [...data.subarray(-3)];
    expect(lowest[2]).toBeGreaterThan(230);
    expect(lowest[0]).toBeLessThan(90);
  });

  test("A19: whatever stands in a text is drawn as text", async () => {
    // In this font every character looks alike, so only their number shows.
    for (const nasty of ["<b>", "&lt;", "<i", "<s>a", "\"'&"]) {
      const texts = [`${nasty}\u0007`, nasty.replaceAll(/\S/g, "x")];
      const [one, other] = await Promise.all(
        texts.map(async (text) => {
          const [made] = await makeSite(white.clone(), { social: withText(text) });
          return await redOf(made);
        }),
      );
      expect(one).toEqual(other);
      expect(one?.count).toBeGreaterThan(10_000);
    }
  });

  test("say what is wrong with a font", async () => {
    const making = makeSite(
      white.clone(),
      { social: withText("x") },
      Buffer.from("no font at all"),
    );
    await expect(making).rejects.toThrow(/font of its text cannot be used: it is no ttf or otf/);
    const nameless = Buffer.concat([Buffer.from("OTTO"), Buffer.alloc(20)]);
    const made = makeSite(white.clone(), { social: withText("x") }, nameless);
    await expect(made).rejects.toThrow(/the font has no names/);
  });
});
