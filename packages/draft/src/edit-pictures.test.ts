import { createHash } from "node:crypto";
import type { ImageInput, ImageRequest } from "@genlock/provider";
import { ProviderError } from "@genlock/provider";
import { createRecordingSink, sampleRequest } from "@genlock/provider/conformance";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { provider } from "./provider.ts";

const model = provider.model("draft-1", { environment: {} });

async function draw(changes: Partial<ImageRequest>): Promise<Uint8Array> {
  const request = sampleRequest(
    model,
    { provider, context: { environment: {} } },
    { size: undefined, ...changes },
  );
  const sink = createRecordingSink();
  await model.generate(request, {
    signal: new AbortController().signal,
    sink,
    timeouts: { answer: undefined, idle: undefined, total: undefined },
    onPartial: undefined,
    files: undefined,
  });
  return sink.pictures().get(0) ?? new Uint8Array();
}

function input(bytes: Uint8Array, changes: Partial<ImageInput> = {}): ImageInput {
  return {
    role: "base",
    label: undefined,
    digest: createHash("sha256").update(bytes).digest("hex"),
    mediaType: "image/png",
    byteLength: bytes.length,
    width: undefined,
    height: undefined,
    hasAlpha: undefined,
    read: () => Promise.resolve(bytes),
    ...changes,
  };
}

const pixelsOf = (bytes: Uint8Array) => sharp(bytes).ensureAlpha().raw().toBuffer();

async function greyOf(bytes: Uint8Array): Promise<Buffer> {
  return sharp(bytes).removeAlpha().greyscale().resize(96, 64, { fit: "fill" }).raw().toBuffer();
}

/** Pearson's correlation of the brightness of two pictures, -1 to 1. */
async function correlation(left: Uint8Array, right: Uint8Array): Promise<number> {
  const [one, two] = [await greyOf(left), await greyOf(right)];
  const mean = (values: Buffer) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanOne, meanTwo] = [mean(one), mean(two)];
  let [product, squareOne, squareTwo] = [0, 0, 0];
  for (const [at, value] of one.entries()) {
    const [a, b] = [value - meanOne, (two[at] ?? 0) - meanTwo];
    product += a * b;
    squareOne += a * a;
    squareTwo += b * b;
  }
  return product / Math.sqrt(squareOne * squareTwo);
}

let base: Uint8Array = new Uint8Array();
beforeAll(async () => {
  base = await draw({ prompt: "Sunset over layered mountains", size: "480x320", seed: "base" });
});

describe("an edit", () => {
  test.each(["add a red balloon", "make it night, neon", "winter snow everywhere"])(
    "%s: keeps the base recognisable and changes it",
    async (prompt) => {
      const edited = await draw({ operation: "edit", prompt, images: [input(base)] });
      expect(await sharp(edited).metadata()).toMatchObject({ width: 480, height: 320 });
      expect(await correlation(base, edited)).toBeGreaterThan(0.45);
      const [before, after] = [await pixelsOf(base), await pixelsOf(edited)];
      const changed = before.filter((value, at) => Math.abs(value - (after[at] ?? 0)) > 8).length;
      expect(changed / before.length).toBeGreaterThan(0.2);
    },
  );

  test("takes the size that is asked", async () => {
    const edited = await draw({ operation: "edit", images: [input(base)], size: "200x300" });
    expect(await sharp(edited).metadata()).toMatchObject({ width: 200, height: 300 });
  });

  test("shows its references", async () => {
    const plain = { operation: "edit", images: [input(base)] } as const;
    const red = await sharp({ create: { width: 90, height: 40, channels: 3, background: "#f00" } })
      .png()
      .toBuffer();
    const reference = input(red, { role: "reference", label: "<b>fox</b> 狐" });
    const shown = await draw({ ...plain, images: [...plain.images, reference] });
    const data = await pixelsOf(shown);
    let reds = 0;
    for (let at = 0; at < data.length; at += 4) {
      if ((data[at] ?? 0) > 240 && (data[at + 1] ?? 0) < 20 && (data[at + 2] ?? 0) < 20) reds += 1;
    }
    expect(reds).toBeGreaterThan(900);
  });

  test("keeps the transparency of its base, and makes some where there is none", async () => {
    const cut = await draw({ background: "transparent", size: "256x256" });
    const edited = await draw({ operation: "edit", images: [input(cut)] });
    const opened = await draw({
      operation: "edit",
      background: "transparent",
      images: [input(base)],
    });
    for (const picture of [edited, opened]) expect((await pixelsOf(picture))[3]).toBe(0);
    const closed = await draw({ operation: "edit", background: "opaque", images: [input(cut)] });
    expect((await sharp(closed).metadata()).hasAlpha).toBe(false);
  });
});

describe("a mask", () => {
  const hole = { left: 300, top: 60, width: 140, height: 180 };

  async function maskWith(patchColour: string) {
    const opaque = sharp({ create: { width: 480, height: 320, channels: 4, background: "#000f" } });
    const { left, top, ...box } = hole;
    const patch = await sharp({ create: { ...box, channels: 4, background: patchColour } })
      .png()
      .toBuffer();
    return opaque
      .composite([{ input: patch, left, top, blend: "dest-out" }])
      .png()
      .toBuffer();
  }

  test("lets only its transparent part change, to the pixel", async () => {
    const mask = input(await maskWith("#000f"));
    const edited = await draw({
      operation: "edit",
      prompt: "A ringed planet",
      images: [input(base)],
      mask,
    });
    const [before, after] = [await pixelsOf(base), await pixelsOf(edited)];
    let [outside, inside, pixelsInside] = [0, 0, 0];
    for (let pixel = 0; pixel < before.length / 4; pixel += 1) {
      const [x, y] = [pixel % 480, Math.floor(pixel / 480)];
      const within = x >= hole.left && x < 440 && y >= hole.top && y < 240;
      const same = before
        .subarray(pixel * 4, pixel * 4 + 4)
        .equals(after.subarray(pixel * 4, pixel * 4 + 4));
      if (within) pixelsInside += 1;
      if (within && !same) inside += 1;
      if (!within && !same) outside += 1;
    }
    expect(outside).toBe(0);
    expect(inside / pixelsInside).toBeGreaterThan(0.9);
  });

  test("that frees nothing is refused", async () => {
    const mask = input(await maskWith("#0000"));
    const call = draw({ operation: "edit", images: [input(base)], mask });
    await expect(call).rejects.toMatchObject({ code: "PROVIDER_REFUSED", outcome: "rejected" });
  });
});

describe("a variation", () => {
  test("is another composition of the same picture", async () => {
    const request = { operation: "variation", prompt: "", images: [input(base)] } as const;
    const [one, two] = [
      await draw({ ...request, seed: "1" }),
      await draw({ ...request, seed: "2" }),
    ];
    for (const picture of [one, two]) {
      expect(await sharp(picture).metadata()).toMatchObject({ width: 480, height: 320 });
      const mirrored = await sharp(picture).flop().png().toBuffer();
      expect(await correlation(base, mirrored)).toBeGreaterThan(0.3);
    }
    expect(Buffer.from(one).equals(two)).toBe(false);
  });
});

describe("inputs that are none", () => {
  test.each([
    ["a text", new TextEncoder().encode("not a picture")],
    ["nothing", new Uint8Array()],
    ["half a PNG", undefined],
  ])("%s", async (_, bytes) => {
    const broken = bytes ?? base.subarray(0, 60);
    const call = draw({ operation: "edit", images: [input(broken)] });
    await expect(call).rejects.toSatisfy((error) => ProviderError.isInstance(error));
    await expect(call).rejects.toMatchObject({ outcome: "rejected" });
  });

  test("a picture that cannot be read", async () => {
    const lost = input(base, { read: () => Promise.reject(new Error("gone")) });
    const call = draw({ operation: "edit", images: [lost] });
    await expect(call).rejects.toMatchObject({ code: "PROVIDER_REFUSED", outcome: "not-sent" });
  });
});

describe("turns", () => {
  test("are drawn on the picture before, which stays recognisable through all of them", async () => {
    const pictures = [await draw({ prompt: "a harbour", size: "384x256", api: "responses" })];
    for (const prompt of ["make it dusk", "add a lighthouse"]) {
      const image = input(pictures.at(-1) ?? new Uint8Array());
      pictures.push(
        await draw({
          operation: "edit",
          prompt,
          size: "384x256",
          api: "responses",
          continues: { handle: undefined, image },
        }),
      );
    }
    const [first = new Uint8Array(), second = first, third = first] = pictures;
    expect(await correlation(first, second)).toBeGreaterThan(0.5);
    expect(await correlation(second, third)).toBeGreaterThan(0.5);
    expect(Buffer.from(third).equals(Buffer.from(second))).toBe(false);
    const other = await draw({ prompt: "a quiet library", size: "384x256" });
    expect(await correlation(other, second)).toBeLessThan(await correlation(first, second));
  });
});
