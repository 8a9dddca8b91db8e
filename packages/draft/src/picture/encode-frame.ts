import type { Colour } from "../colour/colour.ts";
import type { Frame } from "./frame.ts";
import { openFrame } from "./frame.ts";

/** The formats that can be written. */
export type DraftFormat = "png" | "jpeg" | "webp";

/** How a picture is written. */
export interface EncodeOptions {
  readonly format: DraftFormat;
  /** 0 to 100, for JPEG and WebP; `undefined`: a quality without visible loss. */
  readonly compression: number | undefined;
  /** The colour under what is transparent; `undefined`: transparency is kept. */
  readonly ground: Colour | undefined;
}

/** Encodes pixels. The same pixels and options give the same bytes on one version of sharp. */
export async function encodeFrame(frame: Frame, options: EncodeOptions): Promise<Uint8Array> {
  const { format, compression, ground } = options;
  const opened = openFrame(frame);
  const image = ground === undefined ? opened : opened.flatten({ background: ground });
  const quality = Math.max(1, compression ?? 90);
  if (format === "png") return image.png({ compressionLevel: 6 }).toBuffer();
  if (format === "webp") return image.webp({ quality, effort: 3 }).toBuffer();
  return image.jpeg({ quality, chromaSubsampling: "4:4:4" }).toBuffer();
}
