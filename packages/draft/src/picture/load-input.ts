import type { ElsewhereInput, ImageInput } from "@genlock/provider";
import { ProviderError } from "@genlock/provider";
import sharp from "sharp";
import { drawPlaceholder } from "../draw-placeholder.ts";
import type { Frame } from "./frame.ts";
import { readFrame } from "./frame.ts";

/** Pixels of either edge of what stands in for a picture nobody here has seen. */
const standInEdge = 1024;

/** Pixels an input may have; beyond it decoding could exhaust the memory. */
const mostPixels = 16_384 * 8192;

/**
 * The bytes of an input; a placeholder where only somebody else has them, so that what is made from it can be designed
 * all the same. Rejects with a `ProviderError` when they cannot be had.
 */
export async function readInput(input: ImageInput, name: string): Promise<Uint8Array> {
  if (input.elsewhere !== undefined) return standIn(input.elsewhere, name);
  try {
    return await input.read();
  } catch (cause) {
    throw new ProviderError({
      code: "PROVIDER_REFUSED",
      outcome: "not-sent",
      message: `The ${name} could not be read.`,
      cause,
    });
  }
}

function standIn({ kind, name: id }: ElsewhereInput, name: string): Promise<Uint8Array> {
  const note = kind === "file-id" ? "an uploaded picture" : "not fetched yet";
  // The name of an upload is shown; an address may hold secrets.
  const prompt = kind === "file-id" ? id : name;
  return drawPlaceholder({ id, prompt, width: standInEdge, height: standInEdge, note });
}

/** What an input becomes: as large as it is, or covering a size. */
export interface LoadOptions {
  /** What the input is called in an error. */
  readonly name: string;
  /** `undefined`: its own size, shrunk to the longest edge that can be drawn. */
  readonly size: { readonly width: number; readonly height: number } | undefined;
}

/** An input's pixels, upright. Pixels of an input that has the wanted size already are not touched. */
export async function loadInput(
  input: ImageInput,
  { name, size }: LoadOptions,
): Promise<Frame & { readonly hasAlpha: boolean }> {
  const bytes = await readInput(input, name);
  try {
    const image = sharp(bytes, { limitInputPixels: mostPixels }).autoOrient();
    const { hasAlpha } = await image.metadata();
    const box = size ?? { width: 4096, height: 4096 };
    const fit = size === undefined ? "inside" : "cover";
    const fitted = image.resize({ ...box, fit, withoutEnlargement: size === undefined });
    return { ...(await readFrame(fitted)), hasAlpha };
  } catch (cause) {
    throw new ProviderError({
      code: "PROVIDER_REFUSED",
      outcome: "rejected",
      message: `The ${name} is not a picture that can be decoded.`,
      hint: "Give a PNG, JPEG or WebP file that opens in an image viewer.",
      cause,
    });
  }
}
