/** A format told by a file's first bytes. */
export interface SniffedType {
  /** IANA media type. */
  readonly mediaType: string;
  /** Whether it is one that is decoded here: png, jpeg, webp, avif, gif. */
  readonly decoded: boolean;
}

const signatures: readonly {
  readonly mediaType: string;
  readonly decoded: boolean;
  readonly starts: readonly number[];
}[] = [
  {
    mediaType: "image/png",
    decoded: true,
    starts: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  },
  { mediaType: "image/jpeg", decoded: true, starts: [0xff, 0xd8, 0xff] },
  { mediaType: "image/gif", decoded: true, starts: [...Buffer.from("GIF87a")] },
  { mediaType: "image/gif", decoded: true, starts: [...Buffer.from("GIF89a")] },
  { mediaType: "image/tiff", decoded: false, starts: [0x49, 0x49, 0x2a, 0x00] },
  { mediaType: "image/tiff", decoded: false, starts: [0x4d, 0x4d, 0x00, 0x2a] },
  { mediaType: "image/bmp", decoded: false, starts: [...Buffer.from("BM")] },
  { mediaType: "image/jxl", decoded: false, starts: [0xff, 0x0a] },
  {
    mediaType: "image/jxl",
    decoded: false,
    starts: [0x00, 0x00, 0x00, 0x0c, ...Buffer.from("JXL ")],
  },
];

/**
 * Tells a picture's format by its first bytes, whatever its name says. Nothing is decoded, so the rest may still be damaged.
 *
 * @param bytes the file's start; 1024 bytes are enough.
 * @returns `undefined` for what is no picture format known here.
 */
export function sniffMediaType(bytes: Uint8Array): SniffedType | undefined {
  const found = signatures.find(({ starts }) =>
    starts.every((byte, index) => bytes[index] === byte),
  );
  if (found !== undefined) return { mediaType: found.mediaType, decoded: found.decoded };
  if (ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 12) === "WEBP") {
    return { mediaType: "image/webp", decoded: true };
  }
  if (ascii(bytes, 4, 8) === "ftyp") return sniffBrands(bytes);
  if (/^(?:\u00ef\u00bb\u00bf)?\s*<(?:[^]*<)?svg[\s>/]/i.test(ascii(bytes, 0, 1024))) {
    return { mediaType: "image/svg+xml", decoded: false };
  }
  return undefined;
}

/** Tells avif from heic by the brands of an ISO base media file: the main one, then the compatible ones. */
function sniffBrands(bytes: Uint8Array): SniffedType | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = Math.min(view.getUint32(0), bytes.byteLength, 256);
  const brands: string[] = [ascii(bytes, 8, 12)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(ascii(bytes, at, at + 4));
  if (brands.some((brand) => brand === "avif" || brand === "avis")) {
    return { mediaType: "image/avif", decoded: true };
  }
  if (brands.some((brand) => ["heic", "heix", "mif1", "msf1"].includes(brand))) {
    return { mediaType: "image/heic", decoded: false };
  }
  return undefined;
}

function ascii(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.subarray(start, end)).toString("latin1");
}
