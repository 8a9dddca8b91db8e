import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markPrompt, markText } from "./mark-text.ts";
import { readPacket } from "./read-packet.ts";
import { xmpPacket } from "./xmp-packet.ts";

const nastyCharacters = [
  "<",
  ">",
  "&",
  '"',
  "'",
  "]",
  "/",
  "$",
  "`",
  "{",
  "}",
  "a",
  "amp;",
  ...[0x00, 0x0b, 0xfffe, 0x2028, 0xd800, 0xdfff].map((code) => String.fromCharCode(code)),
];

/** Texts with everything in them that markup trips over. */
const nasty = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: fc.constantFrom(...nastyCharacters), maxLength: 60 }),
);

describe("a packet", () => {
  test("says everything back, whatever stands in it", () => {
    fc.assert(
      fc.property(nasty, nasty, nasty, (one, two, three) => {
        const mark = {
          source: "trainedAlgorithmicMedia",
          system: markText(one),
          stated: markText(two),
          prompt: markPrompt(three),
        } as const;
        const packet = xmpPacket(mark);
        expect(readPacket(packet)).toEqual({ ...mark, creatorTool: "genlock" });
        expect(packet.isWellFormed()).toBe(true);
        // What XML forbids, and tags that are not the packet's own.
        const forbidden = Array.from(packet, (each) => each.codePointAt(0) ?? 0).filter(
          (code) =>
            (code < 0x20 && code !== 0x09 && code !== 0x0a) || code === 0xfffe || code === 0xffff,
        );
        expect(forbidden).toEqual([]);
        expect(packet.match(/</g)).toHaveLength(18);
      }),
    );
  });

  test("fits into the one segment that a JPEG has, however long its texts are", () => {
    for (const letter of ['"', "\u{1F98A}", "\u4E2D"]) {
      const long = letter.repeat(70_000);
      const packet = xmpPacket({
        source: "compositeWithTrainedAlgorithmicMedia",
        system: markText(long),
        stated: markText(long),
        prompt: markPrompt(long),
      });
      expect(Buffer.byteLength(packet)).toBeLessThan(64_000);
      expect(packet.isWellFormed()).toBe(true);
    }
    expect(markPrompt("a".repeat(8000))).toHaveLength(8000);
    expect(markPrompt("a".repeat(8001))).toMatch(/a…$/);
  });

  test("has no date and no number of its own: equal marks are equal texts", () => {
    const mark = { source: "algorithmicMedia" } as const;
    expect(xmpPacket(mark)).toBe(xmpPacket({ ...mark }));
    expect(xmpPacket(mark)).not.toMatch(/20\d\d-(?!02-29)|uuid/);
    expect(readPacket(xmpPacket({}))).toMatchObject({ source: undefined, creatorTool: "genlock" });
  });
});

test("properties that are written as attributes are read too", () => {
  const packet = `<rdf:Description xmp:CreatorTool="Tool &amp; Co" Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"/>`;
  expect(readPacket(packet)).toMatchObject({ source: "digitalCapture", creatorTool: "Tool & Co" });
});
