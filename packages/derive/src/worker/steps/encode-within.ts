import type { Pixels } from "../pixels.ts";
import { encode, type Encoding } from "./encode.ts";

/** The bytes that came of a search, or how few were the fewest. */
export type EncodedWithin =
  | { readonly fits: true; readonly bytes: Buffer }
  | { readonly fits: false; readonly fewest: number };

/** Qualities that are tried; above them files grow and pictures hardly differ. */
const [lowest, highest] = [1, 95];

/**
 * Encodes with the highest quality that needs no more bytes than a limit, found by halving: the same steps each time, so the same
 * bytes. A png is made without loss if that is enough.
 *
 * @param onTry is called after each encoding.
 */
export async function encodeWithin(
  pixels: Pixels,
  encoding: Encoding & { readonly maxBytes: number },
  onTry: () => void,
): Promise<EncodedWithin> {
  const attempt = async (quality: number | undefined): Promise<Buffer> => {
    const bytes = await encode(pixels, { ...encoding, quality });
    onTry();
    return bytes;
  };
  const { maxBytes } = encoding;
  if (encoding.format === "png") {
    const lossless = await attempt(undefined);
    if (lossless.byteLength <= maxBytes) return { fits: true, bytes: lossless };
  }
  let best = await attempt(lowest);
  if (best.byteLength > maxBytes) return { fits: false, fewest: best.byteLength };
  let [fits, exceeds] = [lowest, highest + 1];
  while (exceeds - fits > 1) {
    const quality = Math.floor((fits + exceeds) / 2);
    const bytes = await attempt(quality);
    if (bytes.byteLength <= maxBytes) [best, fits] = [bytes, quality];
    else exceeds = quality;
  }
  return { fits: true, bytes: best };
}
