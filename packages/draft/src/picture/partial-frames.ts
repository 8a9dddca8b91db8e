import sharp from "sharp";
import type { Frame } from "./frame.ts";
import { openFrame } from "./frame.ts";

/** Longest edges, in pixels, from which partials are blown up: the fewer the blurrier. */
const details = [20, 56, 150] as const;

/** `count` (1 to 3) previews of a frame as WebP, each sharper than the one before. */
export async function partialPictures(frame: Frame, count: number): Promise<Uint8Array[]> {
  const { width, height } = frame;
  const pictures: Uint8Array[] = [];
  for (const detail of details.slice(-Math.min(count, details.length))) {
    const small = await openFrame(frame).resize(detail, detail, { fit: "inside" }).png().toBuffer();
    const large = sharp(small).resize(width, height, { fit: "fill", kernel: "cubic" });
    pictures.push(await large.webp({ quality: 60, effort: 0 }).toBuffer());
  }
  return pictures;
}
