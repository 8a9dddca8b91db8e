import sharp from "sharp";
import { describe, expect, test } from "vitest";
import type { Rgba } from "../worker/rgba.ts";
import {
  decibels,
  donut,
  drawSubject,
  glass,
  hair,
  leaf,
  onBackdrop,
} from "./keyed-subjects.fixture.ts";
import { measureBorder } from "./measure-border.ts";
import { measureCutOut, type CutOutQuality } from "./measure-cut-out.ts";
import { takeOutKey } from "./take-out-key.ts";

const keys = { magenta: [255, 0, 255], green: [0, 255, 0], blue: [0, 0, 255] } as const;

function cutFrom(picture: Rgba): { readonly pixels: Rgba; readonly quality: CutOutQuality } {
  const border = measureBorder(picture);
  const pixels = takeOutKey(picture, border);
  return { pixels, quality: measureCutOut(pixels, border) };
}

async function throughJpeg({ data, width, height }: Rgba, subsampling: string): Promise<Rgba> {
  const raw = { width, height, channels: 4 } as const;
  const jpeg = await sharp(data, { raw })
    .removeAlpha()
    .jpeg({ quality: 90, chromaSubsampling: subsampling })
    .toBuffer();
  return { data: await sharp(jpeg).ensureAlpha().raw().toBuffer(), width, height };
}

describe("a subject with known alpha, cut out of its backdrop", () => {
  test.each([
    ["a leaf", leaf, "magenta"],
    ["a leaf", leaf, "blue"],
    ["a leaf, which is green itself,", leaf, "green"],
    ["a ring with a hole", donut, "magenta"],
    ["a ring with a hole", donut, "green"],
    ["a ring with a hole", donut, "blue"],
  ] as const)("%s has hard edges of 45 dB at least", async (_, markup, key) => {
    const subject = await drawSubject(markup);
    const { pixels, quality } = cutFrom(onBackdrop(subject, keys[key]));
    expect(decibels(pixels, subject)).toBeGreaterThan(45);
    expect(quality.uniform).toBe(1);
    // What is green itself cannot be told from spill of green.
    const isLike = markup === leaf && key === "green";
    expect(quality.spill < 0.1 || isLike).toBe(true);
  });

  test.each(["magenta", "green", "blue"] as const)("hair has 33 dB at least on %s", async (key) => {
    const subject = await drawSubject(hair(), 1024);
    const { pixels, quality } = cutFrom(onBackdrop(subject, keys[key]));
    expect(decibels(pixels, subject)).toBeGreaterThan(33);
    expect(quality.spill).toBeLessThan(0.1);
  });

  test("nothing is left of the backdrop, in a hole neither", async () => {
    const subject = await drawSubject(donut);
    const { pixels } = cutFrom(onBackdrop(subject, keys.magenta));
    for (const [x, y] of [
      [0, 0],
      [511, 511],
      [256, 256],
    ] as const) {
      expect(pixels.data.readUInt32LE((y * 512 + x) * 4)).toBe(0);
    }
  });

  test("a shadow is black, seen through", async () => {
    const shadow = `<ellipse cx="256" cy="400" rx="170" ry="26" fill="#000" fill-opacity="0.35"/>`;
    const subject = await drawSubject(
      `${shadow}<circle cx="256" cy="230" r="150" fill="#ffe0b2"/>`,
    );
    const { pixels, quality } = cutFrom(
      onBackdrop(subject, keys.magenta, { noise: 0, gradient: 0 }),
    );
    const at = (404 * 512 + 256) * 4;
    expect([...pixels.data.subarray(at, at + 3)].every((value) => value < 24)).toBe(true);
    expect(Math.abs((pixels.data[at + 3] ?? 0) - 89)).toBeLessThan(12);
    expect(quality.spill).toBeLessThan(0.1);
  });

  test.each([
    ["4:4:4", 35],
    ["4:2:0", 30],
  ] as const)("a jpeg with %s is cut out too, less well", async (subsampling, least) => {
    const subject = await drawSubject(leaf);
    const picture = await throughJpeg(onBackdrop(subject, keys.magenta), subsampling);
    expect(decibels(cutFrom(picture).pixels, subject)).toBeGreaterThan(least);
  });
});

describe("the quality of a cut-out", () => {
  test("tells of glass, whose inside has the backdrop's colour", async () => {
    const { quality } = cutFrom(onBackdrop(await drawSubject(glass), keys.magenta));
    expect(quality.inside).toBeGreaterThan(0.5);
  });

  test("tells of a border that is not of one colour", async () => {
    const floor = `<rect y="400" width="512" height="112" fill="#795548"/>`;
    const { quality } = cutFrom(onBackdrop(await drawSubject(floor + leaf), keys.magenta));
    expect(quality.uniform).toBeLessThan(0.9);
    expect(quality.uniform).toBeGreaterThan(0.5);
  });

  test("tells how much is half see-through", async () => {
    const hard = cutFrom(onBackdrop(await drawSubject(leaf), keys.magenta)).quality;
    const soft = cutFrom(onBackdrop(await drawSubject(hair(), 1024), keys.magenta)).quality;
    expect(hard.soft).toBeLessThan(0.05);
    expect(soft.soft).toBeGreaterThan(hard.soft * 2);
    expect([hard.inside, soft.inside].every((share) => share < 0.02)).toBe(true);
  });
});
