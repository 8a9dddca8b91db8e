import { GenlockError, type LockedOutput, type ResolvedAsset } from "@genlock/core";
import { keepFile } from "./keep-file.ts";
import type { RunContext } from "./run-context.ts";

/** A PNG that was computed of an answer, and is not in the store yet. */
export interface ComputedFile {
  /** Absolute path. */
  readonly path: string;
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  readonly hasAlpha: boolean;
}

/** Puts a computed picture into the store and answers with what the lock says of it, beside the answer it was made of. */
export async function keepComputed(
  { path, width, height, hasAlpha }: ComputedFile,
  { made }: LockedOutput,
  { ports }: RunContext,
): Promise<Omit<LockedOutput, "composite">> {
  const { digest, byteLength } = await keepFile(path, ports.store);
  return {
    digest,
    role: "composited",
    mediaType: "image/png",
    width,
    height,
    byteLength,
    hasAlpha,
    made,
  };
}

/**
 * Where the bytes of an answer are, from store or originals.
 *
 * @throws GenlockError `ORIGINAL_MISSING` where they are in neither
 */
export async function pathOfAnswer(
  { id }: ResolvedAsset,
  { digest }: LockedOutput,
  { ports }: RunContext,
): Promise<string> {
  const path = await ports.bytesOf(digest);
  if (path !== undefined) return path;
  throw new GenlockError({
    code: "ORIGINAL_MISSING",
    message: `What was received for \`${id}\` is neither in the store nor among the originals.`,
  });
}
