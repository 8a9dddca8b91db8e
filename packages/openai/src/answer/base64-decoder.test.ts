import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { Base64Error, createBase64Decoder } from "./base64-decoder.ts";

function decode(...pieces: readonly string[]): Buffer {
  const decoder = createBase64Decoder();
  const bytes = pieces.map((piece) => decoder.decode(piece));
  decoder.end();
  return Buffer.concat(bytes);
}

test("pieces of any length give the same bytes", () => {
  for (const length of [1, 2, 3, 50, 51, 52]) {
    const bytes = randomBytes(length);
    const text = bytes.toString("base64");
    for (let size = 1; size <= text.length; size++) {
      const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
        text.slice(at * size, (at + 1) * size),
      );
      expect(decode(...pieces)).toEqual(bytes);
    }
  }
});

describe("refused", () => {
  test.each([
    [""],
    ["A"],
    ["AAA"],
    ["AAAAA"],
    ["AA=A"],
    ["===="],
    ["AA==AAAA"],
    ["AA==", "AAAA"],
    ["AAA=", "="],
    ["AAA!"],
    ["AA A"],
    ["AAAA\n"],
    ["ÄAAA"],
  ])("%j %j", (...pieces) => {
    expect(() => decode(...pieces.filter((piece) => piece !== undefined))).toThrow(Base64Error);
  });
});
