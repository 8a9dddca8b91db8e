import { packetText, type FoundMarks } from "./found-marks.ts";

const xmpName = "http://ns.adobe.com/xap/1.0/\0";

/** Looks through the segments of a JPEG before its pixels: APP11 with a JUMBF box has C2PA, APP1 under Adobe's name has XMP. */
export function jpegMarks(bytes: Buffer): FoundMarks {
  let c2pa = false;
  let xmp: string | undefined;
  for (let at = 2; at + 4 <= bytes.byteLength && bytes[at] === 0xff;) {
    const marker = bytes[at + 1];
    // Pixels start, or the file ends.
    if (marker === 0xda || marker === 0xd9) break;
    const length = bytes.readUInt16BE(at + 2);
    const data = bytes.subarray(at + 4, at + 2 + length);
    if (marker === 0xeb && isJumbf(data)) c2pa = true;
    if (marker === 0xe1 && data.toString("latin1", 0, xmpName.length) === xmpName) {
      xmp ??= packetText(data.subarray(xmpName.length));
    }
    at += 2 + Math.max(2, length);
  }
  return { c2pa, xmp };
}

/** `JP`, a number for the box and one for the packet, then a box of type `jumb` that calls itself `c2pa`. */
function isJumbf(data: Buffer): boolean {
  return (
    data.toString("latin1", 0, 2) === "JP" &&
    data.toString("latin1", 12, 16) === "jumb" &&
    data.includes("c2pa")
  );
}
