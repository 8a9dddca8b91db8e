import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { scene } from "./pictures.fixture.ts";
import { sniffMediaType } from "./sniff-media-type.ts";

describe("sniffMediaType", () => {
  test.each(["png", "jpeg", "webp", "avif", "gif"] as const)("knows a real %s", async (format) => {
    const bytes = await scene(16, 16).toFormat(format).toBuffer();
    expect(sniffMediaType(bytes)).toEqual({ mediaType: `image/${format}`, decoded: true });
  });

  test("knows formats that are not decoded", async () => {
    const tiff = await sharp({
      create: { width: 2, height: 2, channels: 3, background: "red" },
    })
      .tiff()
      .toBuffer();
    const texts = {
      "image/tiff": tiff,
      "image/bmp": Buffer.from("BM......"),
      "image/heic": Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic"),
      "image/svg+xml": Buffer.from("\uFEFF<?xml version='1.0'?>\n<!-- a -->\n<svg xmlns='x'/>"),
    };
    for (const [mediaType, bytes] of Object.entries(texts)) {
      expect(sniffMediaType(bytes)).toEqual({ mediaType, decoded: false });
    }
  });

  test.each([
    ["nothing", ""],
    ["a page", "<!doctype html><html><p>Not found</p></html>"],
    ["a document", "%PDF-1.7"],
    ["a video", "\0\0\0\x14ftypisom\0\0\0\0mp42"],
    ["a pointer of Git LFS", "version https://git-lfs.github.com/spec/v1\noid sha256:0"],
    ["a short ftyp", "\0\0\0\x14ftyp"],
  ])("does not take %s for a picture", (_, text) => {
    expect(sniffMediaType(Buffer.from(text))).toBeUndefined();
  });
});
