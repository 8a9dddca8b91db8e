/** What the first bytes of a picture say about it. */
export interface PictureHeader {
  readonly format: "png" | "jpeg" | "webp";
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  /** Whether the format's own header announces transparency. */
  readonly alpha: boolean;
}

/** Reads the header of a PNG, JPEG or WebP; `undefined` when the bytes are none of them. */
export function readPictureHeader(bytes: Uint8Array): PictureHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return readPng(view);
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return readJpeg(view);
  const riff = startsWith(bytes, [0x52, 0x49, 0x46, 0x46]);
  return riff && tag(view, 8) === "WEBP" ? readWebp(view) : undefined;
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((value, index) => bytes[index] === value);
}

function tag(view: DataView, offset: number): string {
  if (offset + 4 > view.byteLength) return "";
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(offset + index)));
}

function readPng(view: DataView): PictureHeader | undefined {
  if (view.byteLength < 33 || tag(view, 12) !== "IHDR") return undefined;
  const colourType = view.getUint8(25);
  return {
    format: "png",
    width: view.getUint32(16),
    height: view.getUint32(20),
    alpha: colourType === 4 || colourType === 6 || hasPngChunk(view, "tRNS"),
  };
}

function hasPngChunk(view: DataView, wanted: string): boolean {
  for (let offset = 8; offset + 12 <= view.byteLength; offset += 12 + view.getUint32(offset)) {
    const type = tag(view, offset + 4);
    if (type === wanted) return true;
    if (type === "IDAT") return false;
  }
  return false;
}

function readJpeg(view: DataView): PictureHeader | undefined {
  let offset = 2;
  while (offset + 9 < view.byteLength && view.getUint8(offset) === 0xff) {
    const marker = view.getUint8(offset + 1);
    // Start-of-frame markers hold the size; C4, C8 and CC share their range and mean something else.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      const height = view.getUint16(offset + 5);
      return { format: "jpeg", width: view.getUint16(offset + 7), height, alpha: false };
    }
    offset += 2 + view.getUint16(offset + 2);
  }
  return undefined;
}

function readWebp(view: DataView): PictureHeader | undefined {
  if (view.byteLength < 30) return undefined;
  const kind = tag(view, 12);
  if (kind === "VP8X") {
    const width = 1 + view.getUint16(24, true) + view.getUint8(26) * 0x10000;
    const height = 1 + view.getUint16(27, true) + view.getUint8(29) * 0x10000;
    return { format: "webp", width, height, alpha: (view.getUint8(20) & 0x10) !== 0 };
  }
  if (kind === "VP8L") {
    const bits = view.getUint32(21, true);
    const width = 1 + (bits & 0x3fff);
    const height = 1 + ((bits >>> 14) & 0x3fff);
    return { format: "webp", width, height, alpha: ((bits >>> 28) & 1) === 1 };
  }
  if (kind !== "VP8 ") return undefined;
  const width = view.getUint16(26, true) & 0x3fff;
  return { format: "webp", width, height: view.getUint16(28, true) & 0x3fff, alpha: false };
}
