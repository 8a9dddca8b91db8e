/** One picture of an icon file: a PNG, and its pixels on each side, at most 256. */
export interface IconPicture {
  readonly png: Buffer;
  readonly width: number;
  readonly height: number;
}

const headLength = 6;
const entryLength = 16;

/** Puts PNGs into one file in the form of Windows icons, which every browser looks for as `favicon.ico`. */
export function iconFile(pictures: readonly IconPicture[]): Buffer {
  const head = Buffer.alloc(headLength + pictures.length * entryLength);
  // 1: icons, where 2 would be cursors.
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.byteLength;
  pictures.forEach(({ png, width, height }, index) => {
    const at = headLength + index * entryLength;
    // 0 stands for 256.
    head.writeUInt8(width % 256, at);
    head.writeUInt8(height % 256, at + 1);
    // One plane of 32 bits.
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.byteLength, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.byteLength;
  });
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}
