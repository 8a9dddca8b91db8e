import sharp from "sharp";
import { expect, test } from "vitest";
import { drawPlaceholder } from "./draw-placeholder.ts";

const prompt = "A lighthouse at dusk";

test.each([
  [1024, 768],
  [64, 64],
  [1, 1],
  [4096, 10],
])("%i x %i is a WebP of that size", async (width, height) => {
  const bytes = await drawPlaceholder({ id: "hero", prompt, width, height });
  expect(await sharp(bytes).metadata()).toMatchObject({ width, height, format: "webp" });
});

test("what is too large is shrunk in its aspect, what is no size is a pixel", async () => {
  const large = await drawPlaceholder({ id: "hero", prompt, width: 8192, height: 2048 });
  expect(await sharp(large).metadata()).toMatchObject({ width: 4096, height: 1024 });
  const none = await drawPlaceholder({ id: "hero", prompt, width: Number.NaN, height: -5 });
  expect(await sharp(none).metadata()).toMatchObject({ width: 1, height: 1 });
});

test("the same options give the same bytes; id, prompt and note change them", async () => {
  const options = { id: "hero", prompt, width: 320, height: 200 };
  const first = Buffer.from(await drawPlaceholder(options));
  expect(first.equals(await drawPlaceholder(options))).toBe(true);
  for (const change of [{ id: "other" }, { prompt: "Rain" }, { note: "generating" }]) {
    expect(first.equals(await drawPlaceholder({ ...options, ...change }))).toBe(false);
  }
});

test("hostile words are drawn, not obeyed", async () => {
  const hostile = `</svg><script>"'\ud800\u0000 東京 🎉`.repeat(3000);
  const bytes = await drawPlaceholder({
    id: hostile,
    prompt: hostile,
    note: hostile,
    width: 400,
    height: 300,
  });
  expect(await sharp(bytes).metadata()).toMatchObject({ width: 400, height: 300 });
});
