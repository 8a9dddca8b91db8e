import type { ImageRequest, PartialImage } from "@genlock/provider";
import { createRecordingSink, sampleRequest } from "@genlock/provider/conformance";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { provider } from "./provider.ts";

const model = provider.model("draft-1", { environment: {} });

async function draw(changes: Partial<ImageRequest>) {
  const request = sampleRequest(model, { provider, context: { environment: {} } }, changes);
  const sink = createRecordingSink();
  const partials: PartialImage[] = [];
  const result = await model.generate(request, {
    signal: new AbortController().signal,
    sink,
    timeouts: { answer: undefined, idle: undefined, total: undefined },
    onPartial: (partial) => {
      partials.push(partial);
    },
    files: undefined,
  });
  const pictures = [...sink.pictures().values()];
  return { result, partials, pictures, first: pictures[0] ?? new Uint8Array() };
}

/** Mean difference of two pictures of one size, 0 to 255. */
async function difference(left: Uint8Array, right: Uint8Array): Promise<number> {
  const pixels = (bytes: Uint8Array) => sharp(bytes).removeAlpha().raw().toBuffer();
  const [one, two] = [await pixels(left), await pixels(right)];
  return one.reduce((sum, value, at) => sum + Math.abs(value - (two[at] ?? 0)), 0) / one.length;
}

describe("any size and format", () => {
  const wanted = [
    ["1x1", "png"],
    ["16x16", "png"],
    ["1x4096", "webp"],
    ["300x40", "jpeg"],
    ["777x333", "webp"],
    ["1024x1536", "jpeg"],
    ["4096x4096", "webp"],
  ] as const;
  test.each(wanted)("%s as %s", async (size, outputFormat) => {
    const { first } = await draw({ size, outputFormat });
    const { width, height, format, hasAlpha } = await sharp(first).metadata();
    expect({ size: `${width}x${height}`, format }).toEqual({ size, format: outputFormat });
    expect(hasAlpha).toBe(false);
    await sharp(first).stats();
  });

  test("auto is 1024 x 1024", async () => {
    const { first, result } = await draw({ size: "auto" });
    expect(await sharp(first).metadata()).toMatchObject({ width: 1024, height: 1024 });
    expect(result.used).toMatchObject({ size: "1024x1024", outputFormat: "png" });
  });

  test("compression makes JPEG and WebP smaller", async () => {
    for (const outputFormat of ["jpeg", "webp"]) {
      const fine = await draw({ size: "256x256", outputFormat, outputCompression: 100 });
      const coarse = await draw({ size: "256x256", outputFormat, outputCompression: 0 });
      expect(coarse.first.length).toBeLessThan(fine.first.length);
    }
  });
});

describe("transparency", () => {
  test.each(["16x16", "512x512", "900x300", "200x640"])("%s is a cut-out", async (size) => {
    const { first } = await draw({
      size,
      background: "transparent",
      outputFormat: "webp",
      count: 1,
    });
    const { data, info } = await sharp(first).raw().toBuffer({ resolveWithObject: true });
    expect(info.channels).toBe(4);
    const alpha = (x: number, y: number) => data[(y * info.width + x) * 4 + 3];
    const [right, bottom] = [info.width - 1, info.height - 1];
    const corners = [alpha(0, 0), alpha(right, 0), alpha(0, bottom), alpha(right, bottom)];
    expect(corners).toEqual([0, 0, 0, 0]);
    expect(alpha(info.width >> 1, info.height >> 1)).toBe(255);
    const edges = data.filter((value, at) => at % 4 === 3 && value > 0 && value < 255);
    expect(edges.length).toBeGreaterThan(0);
  });
});

describe("what is the same and what differs", () => {
  const size = "320x240";

  test("the same request and seed give the same bytes", async () => {
    const [one, two] = [await draw({ size, seed: "a" }), await draw({ size, seed: "a" })];
    expect(one.first).toEqual(two.first);
    expect(one.result.used).toEqual(two.result.used);
  });

  test("without a seed the words decide", async () => {
    const [one, two] = [
      await draw({ size, seed: undefined }),
      await draw({ size, seed: undefined }),
    ];
    expect(one.first).toEqual(two.first);
  });

  test("candidates differ visibly from each other", async () => {
    const { pictures, result } = await draw({ size, count: 5 });
    expect(result.images.map((image) => image.index)).toEqual([0, 1, 2, 3, 4]);
    for (const [index, left] of pictures.entries()) {
      for (const right of pictures.slice(index + 1)) {
        expect(await difference(left, right)).toBeGreaterThan(8);
      }
    }
  });

  test("takes and prompts differ visibly", async () => {
    const { first } = await draw({ size, seed: "a" });
    expect(await difference(first, (await draw({ size, seed: "b" })).first)).toBeGreaterThan(8);
    const other = await draw({ size, seed: "a", prompt: "A forest under the midnight moon" });
    expect(await difference(first, other.first)).toBeGreaterThan(8);
  });

  test("words of colour and mood choose the colours", async () => {
    const mean = async (prompt: string) => {
      const { channels } = await sharp((await draw({ size, prompt, seed: "m" })).first).stats();
      return channels.map((channel) => channel.mean);
    };
    const [red = 0, , blue = 0] = await mean("A desert canyon, rust and terracotta");
    expect(red).toBeGreaterThan(blue + 20);
    const [coldRed = 0, , coldBlue = 0] = await mean("The deep blue ocean");
    expect(coldBlue).toBeGreaterThan(coldRed + 20);
  });
});

describe("hostile words", () => {
  const texts = {
    markup: `<script>alert(1)</script>]]><!--&amp;" ' <svg/onload=x>`,
    control: `\u0000\u0001\u001b[31m\u202e\ufeff\ufffe`,
    halves: "\ud800 \udfff \ud800",
    long: "prompt ".repeat(9000),
    oneWord: "x".repeat(65_536),
    marks: `e${"\u0301".repeat(5000)}`,
    pictographs: "👩‍👩‍👧‍👦".repeat(200),
    scripts: "東京 مرحبا שלום नमस्ते ไทย 안녕",
  };
  test.each(Object.entries(texts))("%s", async (_, prompt) => {
    const { first } = await draw({ size: "480x320", prompt });
    expect(await sharp(first).metadata()).toMatchObject({ width: 480, height: 320 });
  });
});

describe("partial images", () => {
  test("each is nearer to the final picture than the one before", async () => {
    const { partials, first } = await draw({ size: "256x192", partialImages: 3 });
    expect(partials.map((partial) => partial.partialIndex)).toEqual([0, 1, 2]);
    const distances = await Promise.all(
      partials.map((partial) => difference(partial.bytes, first)),
    );
    const [one = 0, two = 0, three = 0] = distances;
    expect(one).toBeGreaterThan(two);
    expect(two).toBeGreaterThan(three);
  });

  test("none are drawn unasked", async () => {
    expect((await draw({ size: "64x64" })).partials).toEqual([]);
  });
});
