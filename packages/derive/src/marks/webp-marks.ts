import { packetText, type FoundMarks } from "./found-marks.ts";

/** Looks through the chunks of a WebP: `C2PA` and `XMP `. */
export function webpMarks(bytes: Buffer): FoundMarks {
  let c2pa = false;
  let xmp: string | undefined;
  for (let at = 12; at + 8 <= bytes.byteLength;) {
    const type = bytes.toString("latin1", at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    if (type === "C2PA") c2pa = true;
    if (type === "XMP ") xmp ??= packetText(bytes.subarray(at + 8, at + 8 + length));
    at += 8 + length + (length % 2);
  }
  return { c2pa, xmp };
}
