import { GenlockError, type AssetId, type BroughtArt } from "@genlock/core";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { maxInputBytes } from "../../inputs/read-input.ts";
import { isLfsPointer } from "../../originals/lfs-pointer.ts";
import { extensionOf } from "../../originals/media-types.ts";
import { originalsOf } from "../../originals/save-originals.ts";
import { inspectWith, type SessionParts } from "../session-parts.ts";
import type { Project } from "../session.ts";

/** A picture from outside that is in the store now. */
export interface TakenIn {
  readonly facts: BroughtArt["facts"];
  /** Of an animation; 1: it is none. */
  readonly frames: number;
}

/**
 * Reads a picture from outside into the store, and says what it is. Only what decodes wholly is kept.
 *
 * @param path absolute
 * @throws GenlockError `ART_UNUSABLE`, `STORE_FULL`, `STORE_NOT_WRITABLE`, `STORE_FAILED`
 */
export async function takeIn(
  path: string,
  { store, deriver }: Pick<SessionParts, "store" | "deriver">,
): Promise<TakenIn> {
  const name = basename(path);
  const stats = await stat(path).catch(() => undefined);
  if (stats?.isFile() !== true) throw unusable(name, "it is no regular file that is there");
  if (stats.size === 0) throw unusable(name, "it is empty");
  if (stats.size > maxInputBytes) throw unusable(name, "it is larger than 50 MB");
  const writer = store.openWriter();
  try {
    let head = Buffer.alloc(0);
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
      const bytes = Buffer.from(chunk);
      if (head.length <= 1024) head = Buffer.concat([head, bytes.subarray(0, 1100)]);
      await writer.write(bytes);
    }
    if (isLfsPointer(head))
      throw unusable(name, "it is a pointer of Git LFS", "Run `git lfs pull`.");
    const seen = await inspectWith(deriver, writer.path);
    if (!seen.ok) throw unusable(name, seen.reason);
    const { mediaType, width, height, hasAlpha, pages: frames = 1 } = seen;
    if (extensionOf(mediaType) === undefined) {
      throw unusable(name, `originals cannot be of the type ${mediaType}`);
    }
    const { digest, byteLength } = await writer.commit();
    return { facts: { digest, mediaType, width, height, byteLength, hasAlpha }, frames };
  } finally {
    await writer.discard();
  }
}

/**
 * Finds the file that somebody edited in the folder of originals.
 *
 * @throws GenlockError `ART_UNTOUCHED`, `ART_UNUSABLE`
 */
export async function findTouchedUp(
  { originalsDir, lock }: Pick<Project, "originalsDir" | "lock">,
  id: AssetId,
): Promise<string> {
  const files = await originalsOf(originalsDir, id);
  const current = lock.assets.get(id)?.current;
  const [edited, ...others] = files.filter(({ digest }) => digest !== current);
  if (edited === undefined) {
    const what = files.length === 0 ? "has no file" : "has the file that is locked";
    throw new GenlockError({ code: "ART_UNTOUCHED", message: `\`${id}\` ${what}.` });
  }
  if (others.length > 0) {
    const names = [edited, ...others].map(({ path }) => basename(path)).join(", ");
    throw unusable(id, `several files may be meant: ${names}`, "Remove those that are not meant.");
  }
  return edited.path;
}

function unusable(name: string, why: string, hint?: string): GenlockError {
  return new GenlockError({
    code: "ART_UNUSABLE",
    message: `\`${name}\` cannot become art: ${why.replace(/\.+$/, "")}.`,
    hint,
  });
}
