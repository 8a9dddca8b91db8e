import sharp from "sharp";
import type { SharpOptions } from "sharp";
import { maxPixels } from "../inspection.ts";
import type { ImageFacts, Refusal, RefusalReason } from "../inspection.ts";
import { sniffMediaType } from "../sniff-media-type.ts";
import { framesOfPng } from "./animated-png.ts";
import { toPixels } from "./pixels.ts";
import type { Pixels } from "./pixels.ts";

/** A picture's facts and pixels, or why there are none. */
export type DecodedPicture =
  | { readonly ok: true; readonly facts: ImageFacts; readonly pixels: Pixels }
  | Refusal;

/** `error` refuses pictures that end too early; pages above the first are left alone. */
const strict: SharpOptions = { failOn: "error", pages: 1, autoOrient: true };

/**
 * Decodes a picture whole, in sRGB and turned as shown.
 *
 * Bytes, never a path: libraries follow links inside some formats when they know the folder. The format is told by
 * the first bytes before any library sees them, and the size by the header before anything is decoded.
 */
export async function decodePicture(bytes: Buffer): Promise<DecodedPicture> {
  const type = sniffMediaType(bytes);
  if (type === undefined) return refuse("not-a-picture", "It is in no picture format known here.");
  if (!type.decoded)
    return refuse("unsupported", `Pictures of type ${type.mediaType} are not read.`);
  try {
    const header = await sharp(bytes, { ...strict, limitInputPixels: false }).metadata();
    if (header.width * header.height > maxPixels) {
      const size = `${header.width} × ${header.height} pixels`;
      return refuse("too-large", `It has ${size}, and ${maxPixels / 1e6} million is the most.`);
    }
    const pipeline = sharp(bytes, { ...strict, limitInputPixels: maxPixels });
    const pixels = await toPixels(pipeline.toColourspace("srgb"));
    const { width, height } = pixels;
    const hasAlpha = isSomewhereTransparent(pixels);
    const pages = type.mediaType === "image/png" ? framesOfPng(bytes) : (header.pages ?? 1);
    const isTurned = (header.orientation ?? 1) > 1;
    return {
      ok: true,
      facts: { mediaType: type.mediaType, width, height, hasAlpha, pages, isTurned },
      pixels,
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse("broken", `It cannot be decoded: ${reason.trim()}.`);
  }
}

/** An alpha channel alone says nothing: what counts is whether anything shows through. */
function isSomewhereTransparent({ data, channels }: Pixels): boolean {
  if (channels !== 2 && channels !== 4) return false;
  for (let alpha = channels - 1; alpha < data.length; alpha += channels) {
    if (data[alpha] !== 255) return true;
  }
  return false;
}

function refuse(reason: RefusalReason, detail: string): Refusal {
  return { ok: false, reason, detail };
}
