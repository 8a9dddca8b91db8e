import { hash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { pipelineOf } from "./pixels.ts";
import type { Rgba } from "./rgba.ts";

/** A lossless PNG that was written. */
export interface WrittenPng {
  /** SHA-256 of its bytes, lower-case hex. */
  readonly digest: string;
  /** Bytes. */
  readonly byteLength: number;
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  readonly hasAlpha: boolean;
}

/** Writes pixels as a PNG, without an alpha channel where all are opaque. */
export async function writePng(pixels: Rgba, to: string): Promise<WrittenPng> {
  const { width, height } = pixels;
  const hasAlpha = isSomewhereTransparent(pixels);
  const pipeline = pipelineOf({ ...pixels, channels: 4 });
  const bytes = await (hasAlpha ? pipeline : pipeline.removeAlpha()).png().toBuffer();
  await writeFile(to, bytes);
  const digest = hash("sha256", bytes, "hex");
  return { digest, byteLength: bytes.byteLength, width, height, hasAlpha };
}

function isSomewhereTransparent({ data }: Rgba): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return true;
  return false;
}
