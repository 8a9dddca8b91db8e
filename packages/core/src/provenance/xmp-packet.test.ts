import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markPrompt, markText } from "./mark-text.ts";
import { readPacket } from "./read-packet.ts";
import { xmpPacket } from "./xmp-packet.ts";

/** Texts with everything in them that markup trips over. */
const nasty = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.stringMatching(/^[<>&"'\]\0\v\uFFFE\u2028\uD800\uDFFF$`{}A-Za-z/]{0,60}$/),
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
        expect(packet).not.toMatch(/[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]/);
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
