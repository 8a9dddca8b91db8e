import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fontCoverage } from "./font-coverage.ts";

const inter = readFileSync(new URL("../../../draft/fonts/inter-semibold.ttf", import.meta.url));

function shown(bytes: Uint8Array, text: string): string {
  const has = fontCoverage(bytes);
  return Array.from(text)
    .filter((character) => has?.(character.codePointAt(0) ?? 0))
    .join("");
}

/** A font of nothing but a table from characters to glyphs. */
function tableFont(table: Buffer): Buffer {
  const head = Buffer.alloc(28);
  head.writeUInt16BE(1, 4);
  head.write("cmap", 12, "latin1");
  head.writeUInt32BE(28, 20);
  const map = Buffer.alloc(12);
  map.writeUInt16BE(1, 2);
  map.writeUInt32BE(12, 8);
  return Buffer.concat([head, map, table]);
}

function shorts(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => bytes.writeUInt16BE(value, index * 2));
  return bytes;
}

describe("what a font has", () => {
  test("is read from a real one", () => {
    expect(shown(inter, "Grüße Ωλ Жя 漢字🎉!")).toBe("Grüße Ωλ Жя !");
    expect(shown(inter, "漢字🎉")).toBe("");
    expect(shown(inter, "AZaz09é€")).toBe("AZaz09é€");
  });

  test("is told from glyphs by their numbers and by a list", () => {
    const ends = [66, 69, 0xff_ff];
    const starts = [65, 68, 0xff_ff];
    const deltas = [0x1_00_00 - 64, 0, 1];
    // The list stands right behind the offsets: two shorts after that of the second segment.
    const offsets = [0, 4, 0];
    const head = [4, 44, 0, 6, 0, 0, 0];
    const table = shorts(...head, ...ends, 0, ...starts, ...deltas, ...offsets, 7, 0);
    expect(shown(tableFont(table), "@ABCDEF\u{ffff}")).toBe("ABD");
  });

  test("is told from a list alone", () => {
    const table = shorts(6, 18, 0, 65, 4, 1, 0, 2, 3);
    expect(shown(tableFont(table), "@ABCDE")).toBe("ACD");
    expect(shown(tableFont(table).subarray(0, -2), "@ABCDE")).toBe("AC");
  });

  test("is told beyond the first plane", () => {
    const table = Buffer.concat([
      shorts(12, 0),
      ...[28, 0, 1, 0x1_f3_89, 0x1_f3_8a, 5].map((value) => {
        const bytes = Buffer.alloc(4);
        bytes.writeUInt32BE(value);
        return bytes;
      }),
    ]);
    expect(shown(tableFont(table), "A🎈🎉🎊🎋")).toBe("🎉🎊");
  });

  test("is not told of what is no font, wherever it ends", () => {
    expect(fontCoverage(Buffer.from("no font at all, only words"))).toBeUndefined();
    for (let length = 0; length < 200; length += 1) {
      expect(() => fontCoverage(inter.subarray(0, length))).not.toThrow();
    }
  });
});
