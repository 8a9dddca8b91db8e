import assert from "node:assert/strict";
import type { PartialImage } from "../call-options.ts";
import type { ImageRequest } from "../request.ts";
import type { PictureHeader } from "./picture-header.ts";
import { readPictureHeader } from "./picture-header.ts";
import { offers, sampleRequest } from "./sample-request.ts";
import type { Answer } from "./setting.ts";
import { callOnce, keylessModel } from "./setting.ts";
import type { ConformanceCase, ConformanceSubject } from "./subject.ts";

const readableFormats = ["png", "jpeg", "webp"];

/** What one successful call gives. */
export function generateCases(subject: ConformanceSubject): ConformanceCase[] {
  return [
    {
      name: "a call gives one real picture of the asked size",
      run: async () => {
        const { size } = sampleRequest(keylessModel(subject), subject);
        const header = assertPictures(await callOnce(subject), 1);
        if (size === undefined || size === "auto") return;
        assert.equal(`${header.width}x${header.height}`, size);
      },
    },
    {
      name: "a call gives as many pictures as asked",
      run: async () => {
        const { maxImagesPerCall } = keylessModel(subject).capabilities;
        // A response draws one picture, whatever the model can do elsewhere.
        const most = subject.request?.api === "responses" ? 1 : (maxImagesPerCall ?? 1);
        const count = Math.min(2, most);
        assertPictures(await callOnce(subject, { count }), count);
      },
    },
    {
      name: "each readable output format is the one asked",
      run: async () => {
        const formats = keylessModel(subject).capabilities.outputFormats ?? [];
        for (const outputFormat of formats.filter((format) => readableFormats.includes(format))) {
          const header = assertPictures(await callOnce(subject, { outputFormat }), 1);
          assert.equal(header.format, outputFormat);
        }
      },
    },
    {
      name: "a transparent background is transparent",
      run: async () => {
        const { capabilities } = keylessModel(subject);
        if (!offers(capabilities, "backgrounds", "transparent")) return;
        for (const outputFormat of ["png", "webp"]) {
          if (!offers(capabilities, "outputFormats", outputFormat)) continue;
          const changes: Partial<ImageRequest> = { background: "transparent", outputFormat };
          const header = assertPictures(await callOnce(subject, changes), 1);
          assert.ok(header.alpha, `the ${outputFormat} announces transparency`);
        }
      },
    },
    {
      name: "partial images arrive in order and never in the sink",
      run: () => assertPartials(subject),
    },
    {
      name: "a deterministic model repeats its bytes for a seed, and only for that seed",
      run: () => assertRepeats(subject),
    },
  ];
}

/** Asserts that the answer's pictures are `count` real ones, and returns the header of the first. */
function assertPictures({ result, pictures }: Answer, count: number): PictureHeader {
  const indexes = Array.from({ length: count }, (_, index) => index);
  assert.deepEqual(
    result.images.map((image) => image.index),
    indexes,
    "the answer lists each picture, in order",
  );
  assert.deepEqual(
    new Set(pictures.keys()),
    new Set(indexes),
    "each listed picture went to the sink",
  );
  const headers = [...pictures].map(([index, bytes]) => {
    const header = readPictureHeader(bytes);
    assert.ok(header !== undefined, `picture ${index} is a PNG, JPEG or WebP`);
    assert.ok(header.width > 0 && header.height > 0, `picture ${index} has a size`);
    return header;
  });
  const first = headers[0];
  assert.ok(first !== undefined, "there is a picture");
  return first;
}

async function assertRepeats(subject: ConformanceSubject): Promise<void> {
  if (keylessModel(subject).capabilities.deterministic !== true) return;
  const first = await callOnce(subject, { seed: "one" });
  const again = await callOnce(subject, { seed: "one" });
  const other = await callOnce(subject, { seed: "two" });
  assert.deepEqual(again.pictures, first.pictures, "the same seed gives the same bytes");
  assert.notDeepEqual(other.pictures, first.pictures, "another seed gives other bytes");
}

async function assertPartials(subject: ConformanceSubject): Promise<void> {
  const most = keylessModel(subject).capabilities.maxPartialImages ?? 0;
  if (most === 0) return;
  const partialImages = Math.min(2, most);
  const partials: PartialImage[] = [];
  const onPartial = (partial: PartialImage) => {
    partials.push(partial);
  };
  assertPictures(await callOnce(subject, { partialImages }, { onPartial }), 1);
  assert.ok(partials.length <= partialImages, "no more partials than asked");
  for (const [order, partial] of partials.entries()) {
    assert.equal(partial.index, 0);
    assert.equal(partial.partialIndex, order, "partials count from 0");
    const header = readPictureHeader(partial.bytes);
    assert.equal(partial.mediaType, `image/${header?.format}`, "a partial is what it says");
  }
}
