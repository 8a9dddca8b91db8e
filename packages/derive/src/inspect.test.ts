import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { afterAll, describe, expect, test } from "vitest";
import { createDeriver } from "./create-deriver.ts";
import { animatedPng, blackPng, scene, tempFolder, writeOriginal } from "./pictures.fixture.ts";

const deriver = createDeriver();
afterAll(() => deriver.close());

async function inspectBytes(bytes: Uint8Array | string) {
  await using folder = await tempFolder();
  const path = join(folder.path, "file.bin");
  await writeFile(path, bytes);
  return await deriver.inspect(path);
}

describe("inspect", () => {
  test.each(["png", "jpeg", "webp", "avif", "gif"] as const)(
    "decodes a real %s",
    async (format) => {
      const bytes = await scene(60, 40).toFormat(format).toBuffer();
      expect(await inspectBytes(bytes)).toMatchObject({
        ok: true,
        facts: { mediaType: `image/${format}`, width: 60, height: 40, pages: 1 },
      });
    },
  );

  test("tells an alpha channel, also of grey pictures", async () => {
    const clear = await scene(20, 20, true).png().toBuffer();
    const grey = await scene(20, 20, true).toColourspace("b-w").png().toBuffer();
    const opaque = await scene(20, 20).png().toBuffer();
    expect(await inspectBytes(clear)).toMatchObject({ facts: { hasAlpha: true } });
    expect(await inspectBytes(grey)).toMatchObject({ facts: { hasAlpha: true } });
    expect(await inspectBytes(opaque)).toMatchObject({ facts: { hasAlpha: false } });
  });

  test("measures a turned picture as it is shown", async () => {
    const bytes = await scene(60, 40).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    expect(await inspectBytes(bytes)).toMatchObject({
      facts: { width: 40, height: 60, isTurned: true },
    });
    const upright = await scene(60, 40).jpeg().withMetadata({ orientation: 1 }).toBuffer();
    expect(await inspectBytes(upright)).toMatchObject({ facts: { isTurned: false } });
  });

  test("counts the frames of an animation", async () => {
    const frame = await scene(20, 20).png().toBuffer();
    const other = await scene(20, 20, true).png().toBuffer();
    const frames = sharp([frame, other, frame], { join: { animated: true } });
    expect(await inspectBytes(await frames.gif().toBuffer())).toMatchObject({
      facts: { mediaType: "image/gif", width: 20, height: 20, pages: 3 },
    });
  });

  test("counts the frames of an animated PNG, and decodes the first", async () => {
    const solid = (background: string) =>
      sharp({ create: { width: 20, height: 10, channels: 3, background } })
        .png()
        .toBuffer();
    const [red, blue] = [await solid("red"), await solid("blue")];
    const bytes = animatedPng([red, blue, red]);
    expect(await inspectBytes(bytes)).toMatchObject({
      facts: { mediaType: "image/png", width: 20, height: 10, pages: 3 },
    });
    expect(await inspectBytes(animatedPng([red]))).toMatchObject({ facts: { pages: 1 } });
    // What stands behind the pixels is no animation to whoever shows one.
    const late = Buffer.concat([red.subarray(0, -12), bytes.subarray(bytes.indexOf("acTL") - 4)]);
    expect(await inspectBytes(late)).toMatchObject({ facts: { pages: 1 } });
  });

  test.each(["png", "jpeg", "webp", "gif"] as const)(
    "refuses a %s that was cut off",
    async (format) => {
      const bytes = await scene(200, 200).toFormat(format).toBuffer();
      for (const part of [0.05, 0.5, 0.9]) {
        const cut = bytes.subarray(0, Math.max(40, bytes.byteLength * part));
        expect(await inspectBytes(cut)).toMatchObject({ ok: false, reason: "broken" });
      }
    },
  );

  test("refuses a small file with very many pixels before decoding it", async () => {
    const bomb = blackPng(16_000, 16_000);
    expect(bomb.byteLength).toBeLessThan(50_000);
    expect(await inspectBytes(bomb)).toMatchObject({ ok: false, reason: "too-large" });
    const header = blackPng(30_000, 30_000, deflateSync(Buffer.alloc(10)));
    expect(await inspectBytes(header)).toMatchObject({ ok: false, reason: "too-large" });
  });

  test("takes the largest picture that is allowed", async () => {
    expect(await inspectBytes(blackPng(8000, 8000))).toMatchObject({
      ok: true,
      facts: { width: 8000 },
    });
  });

  test("refuses an SVG, whatever is in it", async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>';
    expect(await inspectBytes(svg)).toMatchObject({ ok: false, reason: "unsupported" });
  });

  test("refuses what only looks like a picture", async () => {
    expect(await inspectBytes("")).toMatchObject({ ok: false, reason: "not-a-picture" });
    expect(await inspectBytes("<html>")).toMatchObject({ ok: false, reason: "not-a-picture" });
    const polyglot = Buffer.concat([blackPng(4, 4).subarray(0, 8), Buffer.from("<html>")]);
    expect(await inspectBytes(polyglot)).toMatchObject({ ok: false, reason: "broken" });
  });

  test("cannot look at what is no regular file", async () => {
    await using folder = await tempFolder();
    const code = "DERIVE_FILE_UNREADABLE";
    await expect(deriver.inspect(join(folder.path, "none.png"))).rejects.toMatchObject({ code });
    await expect(deriver.inspect(folder.path)).rejects.toMatchObject({ code });
  });

  test("looks at many files through one process", async () => {
    await using folder = await tempFolder();
    const { path } = await writeOriginal(folder.path, "a.png", scene(30, 30).png());
    const before = deriver.counts();
    const found = await Promise.all(Array.from({ length: 12 }, () => deriver.inspect(path)));
    expect(found.every(({ ok }) => ok)).toBe(true);
    expect(deriver.counts().decoded - before.decoded).toBe(12);
    expect(deriver.counts().processes).toBe(1);
  });
});
