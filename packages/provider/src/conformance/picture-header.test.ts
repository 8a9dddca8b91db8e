import { expect, test } from "vitest";
import { readPictureHeader } from "./picture-header.ts";

test("bytes that only begin like a picture have no header", () => {
  for (const start of [
    [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10],
    [0xff, 0xd8, 0xff],
    [82, 73, 70, 70],
  ]) {
    expect(readPictureHeader(new Uint8Array(start))).toBeUndefined();
  }
  expect(readPictureHeader(new Uint8Array())).toBeUndefined();
});
