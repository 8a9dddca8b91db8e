import {
  currentOutput,
  GenlockError,
  parseLock,
  serializeLock,
  type AssetId,
  type Lock,
  type MergeChoice,
} from "@genlock/core";
import { createReadStream, existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { readLockFile, readLockText, updateLockFile } from "../lock-file/lock-file.ts";
import { listOriginals } from "../originals/list-originals.ts";
import { originalPath } from "../originals/original-path.ts";
import { saveOriginals } from "../originals/save-originals.ts";
import type { LockResolution } from "./lock-resolution.ts";
import {
  decideMerge,
  differingAssets,
  placeChosen,
  type ResolvePlaces,
} from "./resolve-lock-file.ts";
import { saveStream } from "./unmerged-files.ts";

/**
 * Merges locks of other machines into the project's, one after the other: first the pictures that lie beside each are put into the
 * store, then the originals of what was chosen are written, then the lock. Merging the same again changes nothing.
 *
 * @param files absolute paths
 * @throws GenlockError `LOCK_NOT_FOUND`, `LOCK_CORRUPT`, `LOCK_PICKS_DIFFER`, `STORE_FULL`, `STORE_NOT_WRITABLE`, `STORE_FAILED`
 */
export function mergeLockFiles(
  files: readonly string[],
  places: ResolvePlaces,
): Promise<LockResolution> {
  const { lockPath, leases, seat } = places;
  return leases.hold("lock-merge", async () => {
    const others = await Promise.all(files.map(readOther));
    const { lock: before } = await readLockFile(lockPath);
    let lock = before;
    let saved = 0;
    const choices: MergeChoice[] = [];
    for (const { file, lock: theirs } of others) {
      saved += await savePictures(file, theirs, places);
      const sides = { ours: lock, theirs, base: undefined };
      const merged = await decideMerge(sides, places).catch((error: unknown) => {
        throw isPicksDiffer(error) ? undecided(file, error) : error;
      });
      choices.push(...merged.choices);
      ({ lock } = merged);
    }
    const assets = differingAssets({ ours: before, theirs: lock, base: undefined });
    const brought = others.flatMap(({ lock: theirs }) => [...theirs.assets.keys()]);
    const looked = [...new Set([...assets, ...absentAmong(brought, lock, places)])].sort();
    const missing = await placeChosen(looked, lock, places);
    await updateLockFile({
      path: lockPath,
      leases,
      change(now) {
        if (serializeLock(now) !== serializeLock(before)) throw changedMeanwhile();
        return lock;
      },
    });
    const resolution = { choices, assets, saved, missing };
    seat.onResolved(resolution);
    return resolution;
  });
}

/** Assets without their file: what an earlier merge could not place is looked for again, and told again. */
function absentAmong(
  ids: readonly AssetId[],
  lock: Lock,
  { originalsDir }: ResolvePlaces,
): AssetId[] {
  return ids.filter((id) => {
    const output = currentOutput(lock.assets.get(id));
    return output !== undefined && !existsSync(originalPath(originalsDir, id, output.mediaType));
  });
}

function changedMeanwhile(): GenlockError {
  return new GenlockError({
    code: "LOCK_CORRUPT",
    message: "genlock.lock was changed while others were merged into it.",
    hint: "Run the command again.",
  });
}

async function readOther(file: string): Promise<{ readonly file: string; readonly lock: Lock }> {
  const stats = await stat(file).catch(() => undefined);
  if (stats?.isDirectory() === true) {
    throw new GenlockError({
      code: "LOCK_NOT_FOUND",
      message: `${file} is a folder, and no lock.`,
      hint: "Name the lock in it, such as `shard-1/genlock.lock`.",
    });
  }
  const text = await readLockText(file);
  if (text === undefined) {
    throw new GenlockError({ code: "LOCK_NOT_FOUND", message: `There is no file ${file}.` });
  }
  try {
    return { file, lock: parseLock(text) };
  } catch (cause) {
    if (!GenlockError.isInstance(cause)) throw cause;
    const hint = "Take the file anew from the machine that made it. Nothing was merged.";
    throw retold(cause, `${file}: ${cause.message}`, hint);
  }
}

function isPicksDiffer(error: unknown): error is GenlockError {
  return GenlockError.isInstance(error) && error.code === "LOCK_PICKS_DIFFER";
}

function undecided(file: string, error: GenlockError): GenlockError {
  const hint =
    "Run the command again in a terminal and choose, or with `--pick <id>=<digest>`, `<id>=ours` or `<id>=theirs`.";
  return retold(error, `${file}: ${error.message}`, hint);
}

function retold(cause: GenlockError, message: string, hint: string): GenlockError {
  return new GenlockError({ code: cause.code, message, hint, cause });
}

/** Takes in what lies in the folder of originals beside another lock. Answers how many files those were. */
async function savePictures(
  file: string,
  lock: Lock,
  { root, originalsDir, store }: ResolvePlaces,
): Promise<number> {
  const dir = join(dirname(file), relative(root, originalsDir));
  const originals = listOriginals(dir);
  let saved = 0;
  for (const id of lock.assets.keys()) {
    for (const { path } of originals.get(id) ?? []) {
      if ((await saveStream(createReadStream(path), store)) !== undefined) saved += 1;
    }
    await saveOriginals({ dir, id }, store);
  }
  return saved;
}
