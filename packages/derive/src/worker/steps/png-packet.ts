import { crc32 } from "node:zlib";

/** Signature and header chunk: what every PNG starts with. */
const headLength = 33;

/**
 * Puts an XMP packet into a PNG as the specification of XMP wants it, plain in an `iTXt` behind the header: the library would
 * pack it into a `zTXt`, where few look for it.
 */
export function withPngPacket(png: Buffer, packet: string): Buffer {
  const text = Buffer.concat([
    Buffer.from("XML:com.adobe.xmp\0\0\0\0\0", "latin1"),
    Buffer.from(packet, "utf8"),
  ]);
  const body = Buffer.concat([Buffer.from("iTXt", "latin1"), text]);
  const chunk = Buffer.alloc(body.byteLength + 8);
  chunk.writeUInt32BE(text.byteLength, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.byteLength + 4);
  return Buffer.concat([png.subarray(0, headLength), chunk, png.subarray(headLength)]);
}
