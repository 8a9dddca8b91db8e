import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readPacket, xmpPacket } from "@genlock/core";
import type { DerivativeFormat, Mark } from "@genlock/core";
import sharp from "sharp";
import { afterAll, describe, expect, test } from "vitest";
import { createDeriver } from "./create-deriver.ts";
import { readMarks } from "./marks/read-marks.ts";
import { digestOf, recipe, scene, tempFolder, writeOriginal } from "./pictures.fixture.ts";

const deriver = createDeriver();
afterAll(() => deriver.close());

const formats: readonly DerivativeFormat[] = ["avif", "webp", "jpeg", "png"];
const mark: Mark = { source: "trainedAlgorithmicMedia", system: "openai gpt-image-2" };

async function marked(format: DerivativeFormat, said: Mark | undefined): Promise<Buffer> {
  await using folder = await tempFolder();
  const { path, original } = await writeOriginal(folder.path, "o.png", scene(64, 48).png());
  const recipes = [{ ...recipe(40, format), mark: said }];
  const cacheDir = join(folder.path, "cache");
  const [file] = await deriver.derive({ path, original, id: "a", recipes, cacheDir });
  return await readFile(file?.path ?? "");
}

describe.each(formats)("a mark in %s", (format) => {
  test("stands in the file, as sharp and as its bytes tell", async () => {
    const bytes = await marked(format, mark);
    expect((await sharp(bytes).metadata()).xmpAsString).toBe(xmpPacket(mark));
    const { xmp, c2pa } = readMarks(bytes);
    expect(c2pa).toBe(false);
    expect(readPacket(xmp ?? "")).toMatchObject({ ...mark, creatorTool: "genlock" });
  });

  test("leaves the pixels and the bytes of every run as they are", async () => {
    const [one, other, plain] = await Promise.all([
      marked(format, mark),
      marked(format, mark),
      marked(format, undefined),
    ]);
    expect(one.equals(other)).toBe(true);
    const [raw, bare] = await Promise.all([one, plain].map((each) => sharp(each).raw().toBuffer()));
    expect(raw?.equals(bare ?? Buffer.alloc(0))).toBe(true);
    expect(readMarks(plain)).toEqual({ c2pa: false, xmp: undefined });
    expect((await sharp(plain).metadata()).xmp).toBeUndefined();
  });

  test("A43: bears the longest prompt of the most escaped characters", async () => {
    const prompt = '"'.repeat(8000);
    const bytes = await marked(format, { ...mark, stated: '"'.repeat(400), prompt });
    expect(readPacket(readMarks(bytes).xmp ?? "").prompt).toBe(prompt);
  });
});

test("A39: nothing of what an original says of itself gets into a derivative, and the original stays", async () => {
  await using folder = await tempFolder();
  const pipeline = scene(64, 48)
    .jpeg()
    .withExif({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 30/1 0/1" } })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><script>alert(1)</script></x:xmpmeta>')
    .withIccProfile("p3", { attach: true });
  const { path, original } = await writeOriginal(folder.path, "o.jpg", pipeline);
  const before = await digestOf(path);
  const recipes = formats.map((format) => ({ ...recipe(40, format), mark }));
  const files = await deriver.derive({
    path,
    original,
    id: "a",
    recipes,
    cacheDir: join(folder.path, "cache"),
  });
  expect(files).toHaveLength(4);
  for (const file of files) {
    const { exif, icc, xmpAsString } = await sharp(file.path).metadata();
    expect([exif, icc, xmpAsString]).toEqual([undefined, undefined, xmpPacket(mark)]);
  }
  expect(await digestOf(path)).toBe(before);
});

describe("C2PA is seen by its box", () => {
  const jumbf = Buffer.concat([Buffer.from("\0\0\0\x20jumb\0\0\0\x18jumdc2pa"), Buffer.alloc(16)]);
  const plain = scene(16, 16);

  function pngWith(bytes: Buffer): Buffer {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(jumbf.byteLength, 0);
    head.write("caBX", 4, "latin1");
    const chunk = Buffer.concat([head, jumbf, Buffer.alloc(4)]);
    return Buffer.concat([bytes.subarray(0, 33), chunk, bytes.subarray(33)]);
  }

  function jpegWith(bytes: Buffer): Buffer {
    const head = Buffer.from([0xff, 0xeb, 0, jumbf.byteLength + 10, 0x4a, 0x50, 0, 1, 0, 0, 0, 1]);
    return Buffer.concat([bytes.subarray(0, 2), head, jumbf, bytes.subarray(2)]);
  }

  function webpWith(bytes: Buffer): Buffer {
    const head = Buffer.from("C2PA\0\0\0\0", "latin1");
    head.writeUInt32LE(jumbf.byteLength, 4);
    return Buffer.concat([bytes, head, jumbf]);
  }

  function avifWith(bytes: Buffer): Buffer {
    const head = Buffer.from("\0\0\0\0uuid", "latin1");
    const type = Buffer.from("d8fec3d61b0e483c92975828877ec481", "hex");
    head.writeUInt32BE(24 + jumbf.byteLength, 0);
    const first = bytes.readUInt32BE(0);
    const box = Buffer.concat([head, type, jumbf]);
    return Buffer.concat([bytes.subarray(0, first), box, bytes.subarray(first)]);
  }

  const cases = { png: pngWith, jpeg: jpegWith, webp: webpWith, avif: avifWith } as const;

  test.each(formats)("in %s", async (format) => {
    const bytes = await plain.clone().toFormat(format).toBuffer();
    expect(readMarks(bytes).c2pa).toBe(false);
    const signed = cases[format](bytes);
    expect(readMarks(signed).c2pa).toBe(true);
    // Its first half is no complete file, and is no reason to fail.
    expect(() => readMarks(signed.subarray(0, signed.byteLength / 2))).not.toThrow();
  });
});

test("packets that a library packed into a PNG are found too", async () => {
  const packet = xmpPacket(mark);
  const bytes = await scene(16, 16).png().withXmp(packet).toBuffer();
  expect(readMarks(bytes).xmp).toBe(packet);
});

test("packets that are bombs, and files that carry none, are passed over", async () => {
  await using folder = await tempFolder();
  const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/">${" ".repeat(3_000_000)}</x:xmpmeta>`;
  const bytes = await scene(16, 16).png().withXmp(packet).toBuffer();
  expect(readMarks(bytes).xmp).toBeUndefined();
  expect(readMarks(Buffer.from("no picture"))).toEqual({ c2pa: false, xmp: undefined });
  const gif = join(folder.path, "a.gif");
  await writeFile(gif, await scene(16, 16).gif().toBuffer());
  expect(readMarks(await readFile(gif))).toEqual({ c2pa: false, xmp: undefined });
});
