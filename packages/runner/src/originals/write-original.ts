import { GenlockError, type Beside } from "@genlock/core";
import { createHash } from "node:crypto";
import { constants, createReadStream } from "node:fs";
import { lstat, open, realpath, rename, unlink } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { containPath, isInside } from "../disk/contained-path.ts";
import { codeOf, diskError } from "../disk/disk-error.ts";
import { hashFile } from "../disk/hash-file.ts";
import { makeFolder } from "../disk/make-folder.ts";
import { retryBusy } from "../disk/retry-busy.ts";
import { syncFolder } from "../disk/sync-folder.ts";
import { tempName } from "../disk/temp-name.ts";
import { identifyProcess } from "../process/identify-process.ts";
import { originalExtensions } from "./media-types.ts";
import { besidePath, originalPath } from "./original-path.ts";
import type { OriginalToWrite } from "./originals.ts";

const newFile =
  constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);

/**
 * Writes an original under its asset's name, durably and in one step, and then removes the asset's files with other extensions. A file
 * that has these bytes already is left alone. Answers its absolute path.
 *
 * @throws GenlockError `ORIGINALS_FOLDER_OUTSIDE`, `STORE_CORRUPT` (the source has other bytes), `STORE_FULL`,
 *   `STORE_NOT_WRITABLE`, `STORE_FAILED`
 */
export async function writeOriginal(original: OriginalToWrite): Promise<string> {
  const { root, dir, id, mediaType, from, digest, beside } = original;
  const path =
    beside === undefined
      ? originalPath(dir, id, mediaType)
      : besidePath(dir, id, { beside, mediaType });
  const folder = await makeFolderInside(root, dirname(path));
  const target = join(folder, basename(path));
  try {
    if (!(await hasBytes(target, digest))) await copyChecked(from, target, digest);
    await removeOthers(target);
  } catch (error) {
    throw diskError(error, `the original ${path}`);
  }
  return path;
}

/** Where an asset's files are. */
type OriginalPlace = Pick<OriginalToWrite, "root" | "dir" | "id">;

/**
 * Removes every file of an asset from the folder of originals. Answers whether there was one.
 *
 * @throws GenlockError `ORIGINALS_FOLDER_OUTSIDE`, `STORE_NOT_WRITABLE`, `STORE_FAILED`
 */
export async function removeOriginal(place: OriginalPlace): Promise<boolean> {
  const hadReceived = await removeBeside(place, "received");
  const hadBeside = (await removeTurns(place, 1)) || hadReceived;
  return (await removeFiles(place, originalPath(place.dir, place.id, "image/png"))) || hadBeside;
}

/**
 * Removes something that lies beside an asset's original. Answers whether it was there.
 *
 * @throws GenlockError `ORIGINALS_FOLDER_OUTSIDE`, `STORE_NOT_WRITABLE`, `STORE_FAILED`
 */
export async function removeBeside(place: OriginalPlace, beside: Beside): Promise<boolean> {
  return removeFiles(place, besidePath(place.dir, place.id, { beside, mediaType: "image/png" }));
}

/**
 * Removes the turns beside an asset's original, from this one on. Answers whether there was one.
 *
 * @throws GenlockError `ORIGINALS_FOLDER_OUTSIDE`, `STORE_NOT_WRITABLE`, `STORE_FAILED`
 */
export async function removeTurns(place: OriginalPlace, from: number): Promise<boolean> {
  let turn = from;
  while (await removeBeside(place, `turn-${turn}`)) turn += 1;
  return turn > from;
}

async function removeFiles(place: OriginalPlace, path: string): Promise<boolean> {
  const folder = await findFolderInside(place.root, dirname(path));
  if (folder === undefined) return false;
  try {
    return await removeOthers(join(folder, basename(path)), { all: true });
  } catch (error) {
    throw diskError(error, `the original of ${place.id}`);
  }
}

/** Makes a folder, and answers its real path, which is inside the project. */
async function makeFolderInside(root: string, folder: string): Promise<string> {
  if ((await findFolderInside(root, folder)) === undefined) await makeFolder(folder, 0o777);
  const real = await findFolderInside(root, folder);
  if (real === undefined) throw diskError(undefined, `the folder ${folder}`);
  return real;
}

async function findFolderInside(root: string, folder: string): Promise<string | undefined> {
  const way = relative(root, folder);
  const found =
    way === ""
      ? { status: "there" as const, path: await realpath(root) }
      : await containPath(root, way.replaceAll("\\", "/"));
  if (found.status === "there" && isInside(await realpath(root), found.path)) return found.path;
  if (found.status === "missing") return undefined;
  throw new GenlockError({
    code: "ORIGINALS_FOLDER_OUTSIDE",
    message: `The folder ${folder} leads out of the project, so no original is written there.`,
  });
}

/** Whether a file is there, is no link and has just these bytes. */
async function hasBytes(path: string, digest: string): Promise<boolean> {
  const stats = await lstat(path).catch(() => undefined);
  if (stats === undefined || !stats.isFile()) return false;
  return (await hashFile(path)).digest === digest;
}

/** Copies through a file beside the target; never a link, for the copy is edited by people and the store's file must not be. */
async function copyChecked(from: string, target: string, digest: string): Promise<void> {
  const folder = dirname(target);
  const temp = join(folder, tempName(identifyProcess()));
  const handle = await retryBusy(() => open(temp, newFile, 0o666));
  try {
    const hash = createHash("sha256");
    for await (const chunk of readChunks(from)) {
      hash.update(chunk);
      await handle.appendFile(chunk);
    }
    if (hash.digest("hex") !== digest) {
      throw new GenlockError({
        code: "STORE_CORRUPT",
        message: `The file ${from} has other bytes than those that were stored.`,
      });
    }
    await handle.sync();
    await handle.close();
    await retryBusy(() => rename(temp, target));
  } catch (error) {
    await handle.close().catch(() => undefined);
    await unlink(temp).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder);
}

function readChunks(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path, { highWaterMark: 1 << 20 });
}

/** Removes the files beside a path that differ from it in the extension only. */
async function removeOthers(path: string, { all = false } = {}): Promise<boolean> {
  const stem = path.slice(0, path.lastIndexOf("."));
  let removed = false;
  for (const ext of originalExtensions) {
    const other = `${stem}.${ext}`;
    if (other !== path || all) removed = (await removeIfThere(other)) || removed;
  }
  return removed;
}

async function removeIfThere(path: string): Promise<boolean> {
  try {
    await retryBusy(() => unlink(path));
    return true;
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    return false;
  }
}
