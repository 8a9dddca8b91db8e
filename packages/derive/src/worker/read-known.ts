import { hash } from "node:crypto";
import type { KnownFile } from "../edit-area.ts";
import type { DecodedPicture } from "./decode-picture.ts";
import type { WorkerResult } from "./messages.ts";
import { readPicture } from "./picture-reader.ts";
import type { Pixels } from "./pixels.ts";

/** Decodes a picture whole. */
export type Decode = (bytes: Buffer) => Promise<DecodedPicture>;

/** Pixels of a file, or what to answer instead. */
export type KnownPixels =
  | { readonly ok: true; readonly pixels: Pixels }
  | { readonly ok: false; readonly result: WorkerResult };

/** Reads and decodes a file whose bytes must have the digest that is told of them. */
export async function readKnown(file: KnownFile, decode: Decode): Promise<KnownPixels> {
  const read = await readPicture(file.path);
  if (read.type !== "bytes") return { ok: false, result: read };
  if (hash("sha256", read.bytes, "hex") !== file.digest) {
    const detail = "its bytes are not those that were asked for";
    return { ok: false, result: { type: "changed", detail } };
  }
  const picture = await decode(read.bytes);
  if (!picture.ok) return { ok: false, result: { type: "refused", refusal: picture } };
  return { ok: true, pixels: picture.pixels };
}
