import {
  currentOutput,
  entryAfter,
  GenlockError,
  type AssetId,
  type JobOutcome,
  type Lock,
  type LockedOutput,
} from "@genlock/core";
import pLimit from "p-limit";
import type { History } from "../history/history.ts";
import type { Leases } from "../leases/leases.ts";
import { updateLockFile } from "../lock-file/lock-file.ts";
import { saveOriginals } from "../originals/save-originals.ts";
import { writeOriginal } from "../originals/write-original.ts";
import { findBytes, type BytePlaces } from "./find-bytes.ts";

/** What originals and lock are written with. */
export interface WritePlaces extends BytePlaces {
  readonly root: string;
  readonly lockPath: string;
  readonly leases: Leases;
  readonly history: History;
}

/** Files written at once. */
const concurrency = 4;

/**
 * Writes what jobs brought: first the originals, then the lock that names them, so that the lock never names what is not
 * there. The lock is changed as it stands on the disk, so two processes at once lose no entry. Answers the lock as written.
 */
export async function writeOutcomes(
  outcomes: readonly JobOutcome[],
  places: WritePlaces,
): Promise<Lock> {
  const entries = new Map(places.lock.assets);
  const changed = new Set<AssetId>();
  for (const outcome of outcomes) {
    for (const id of outcome.assets) {
      const entry = entryAfter(entries.get(id), outcome);
      if (entry === undefined || entry === entries.get(id)) continue;
      entries.set(id, entry);
      changed.add(id);
    }
  }
  const lock = { ...places.lock, assets: entries };
  const limit = pLimit(concurrency);
  await limit.map(changed, (id) => {
    const output = currentOutput(entries.get(id));
    return output === undefined ? undefined : placeOriginal(id, output, { ...places, lock });
  });
  await places.history.recordReplaced({ before: places.lock, after: lock, by: "generate" });
  const update = await updateLockFile({
    path: places.lockPath,
    leases: places.leases,
    change(onDisk) {
      const assets = new Map(onDisk.assets);
      for (const outcome of outcomes) {
        for (const id of outcome.assets) {
          const entry = entryAfter(assets.get(id), outcome);
          if (entry !== undefined) assets.set(id, entry);
        }
      }
      return { ...onDisk, assets };
    },
  });
  return update.lock;
}

/**
 * Puts an asset's original into its folder, from wherever its bytes are. What it replaces goes into the store first.
 *
 * @throws GenlockError `ORIGINAL_MISSING` when they are nowhere.
 */
export async function placeOriginal(
  id: AssetId,
  output: LockedOutput,
  places: BytePlaces & { readonly root: string },
): Promise<void> {
  const from = await findBytes(output.digest, places);
  if (from === undefined) {
    throw new GenlockError({
      code: "ORIGINAL_MISSING",
      message: `The bytes of \`${id}\` are neither in the store nor among the originals.`,
    });
  }
  const { root, originalsDir: dir } = places;
  const { mediaType, digest } = output;
  await saveOriginals({ dir, id }, places.store);
  await writeOriginal({ root, dir, id, mediaType, from, digest });
}
