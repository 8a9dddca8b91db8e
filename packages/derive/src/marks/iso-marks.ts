import { packetText, type FoundMarks } from "./found-marks.ts";

/** The type of the box that C2PA stands in. */
const c2paBox = Buffer.from("d8fec3d61b0e483c92975828877ec481", "hex");

/**
 * Looks through an AVIF: a `uuid` box of C2PA's own at the top, and XMP by its text, since an item may lie anywhere in the data.
 */
export function isoMarks(bytes: Buffer): FoundMarks {
  return { c2pa: hasC2pa(bytes), xmp: findPacket(bytes) };
}

function hasC2pa(bytes: Buffer): boolean {
  for (let at = 0; at + 24 <= bytes.byteLength;) {
    const short = bytes.readUInt32BE(at);
    // 1: the length stands behind the type, in eight bytes; 0: up to the end.
    const length = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short;
    const body = at + (short === 1 ? 16 : 8);
    const isUuid = bytes.toString("latin1", at + 4, at + 8) === "uuid";
    if (isUuid && bytes.subarray(body, body + 16).equals(c2paBox)) return true;
    if (length < 8) return false;
    at += length;
  }
  return false;
}

function findPacket(bytes: Buffer): string | undefined {
  const start = bytes.indexOf("<x:xmpmeta");
  const end = start < 0 ? -1 : bytes.indexOf("</x:xmpmeta>", start);
  return end < 0 ? undefined : packetText(bytes.subarray(start, end + 12));
}
