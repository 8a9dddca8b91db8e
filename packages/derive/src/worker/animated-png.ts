/**
 * How many frames a PNG says that it has. The library reads its still picture alone and knows nothing of the others.
 *
 * @returns at least 1; a PNG is animated when `acTL` comes before its pixels.
 */
export function framesOfPng(bytes: Buffer): number {
  for (let at = 8; at + 12 <= bytes.byteLength;) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString("latin1", at + 4, at + 8);
    if (type === "acTL") return Math.max(1, bytes.readUInt32BE(at + 8));
    if (type === "IDAT") return 1;
    at += 12 + length;
  }
  return 1;
}
