import type { DerivativeFormat, Recipe } from "@genlock/core";
import { xmpPacket } from "@genlock/core/recipes";
import type { Sharp } from "sharp";
import { readMarks } from "../../marks/read-marks.ts";
import { pipelineOf } from "../pixels.ts";
import type { Pixels } from "../pixels.ts";
import { withPngPacket } from "./png-packet.ts";

/** How pixels are encoded. */
export type Encoding = Pick<Recipe, "quality" | "effort" | "mark"> & {
  readonly format: DerivativeFormat;
};

const encoders: {
  readonly [format in DerivativeFormat]: (pipeline: Sharp, encoding: Encoding) => Sharp;
} = {
  avif: (pipeline, encoding) => pipeline.avif(settingsOf(encoding)),
  webp: (pipeline, encoding) => pipeline.webp(settingsOf(encoding)),
  jpeg: (pipeline, { quality, effort }) =>
    pipeline.jpeg({ ...settingsOf({ quality, effort: undefined }), mozjpeg: effort !== undefined }),
  // With a quality the colours are reduced to a palette; without one nothing is lost.
  png: (pipeline, { quality, effort }) =>
    pipeline.png({
      ...(quality === undefined ? {} : { quality, palette: true }),
      ...(effort === undefined ? {} : { compressionLevel: effort }),
    }),
};

/**
 * Encodes pixels in a format. The mark is the only thing such a file says about itself; it is read back by the file's bytes, as a
 * stranger would, since encoders drop what does not fit without a word.
 */
export async function encode(pixels: Pixels, encoding: Encoding): Promise<Buffer> {
  const { format, mark } = encoding;
  const pipeline = encoders[format](pipelineOf(pixels), encoding);
  if (mark === undefined) return await pipeline.toBuffer();
  const packet = xmpPacket(mark);
  const bytes =
    format === "png"
      ? withPngPacket(await pipeline.toBuffer(), packet)
      : await pipeline.withXmp(packet).toBuffer();
  if (!carries(bytes, packet)) throw new Error(`the mark of its origin is not in the ${format}`);
  return bytes;
}

/** Whether a packet is whole, and where its format wants it; of an avif nobody tells where its brackets are. */
function carries(bytes: Buffer, packet: string): boolean {
  const { xmp } = readMarks(bytes);
  return xmp === packet || (xmp === withoutBrackets(packet) && bytes.includes(packet));
}

function withoutBrackets(packet: string): string {
  const end = "</x:xmpmeta>";
  return packet.slice(packet.indexOf("<x:xmpmeta"), packet.indexOf(end) + end.length);
}

function settingsOf({ quality, effort }: Pick<Encoding, "quality" | "effort">): {
  quality?: number;
  effort?: number;
} {
  return {
    ...(quality === undefined ? {} : { quality }),
    ...(effort === undefined ? {} : { effort }),
  };
}
