import { entryAfter, type AssetId, type JobOutcome, type Lock } from "@genlock/core";
import pLimit from "p-limit";
import type { History } from "../history/history.ts";
import type { Leases } from "../leases/leases.ts";
import { updateLockFile } from "../lock-file/lock-file.ts";
import type { BytePlaces } from "./find-bytes.ts";
import { placeArt } from "./place-art.ts";

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
      const entry = entryAfter(entries.get(id), outcome, id);
      if (entry === undefined || entry === entries.get(id)) continue;
      entries.set(id, entry);
      changed.add(id);
    }
  }
  const lock = { ...places.lock, assets: entries };
  const limit = pLimit(concurrency);
  await limit.map(changed, (id) => placeArt(id, entries.get(id), { ...places, lock }));
  await places.history.recordReplaced({ before: places.lock, after: lock, by: "generate" });
  const update = await updateLockFile({
    path: places.lockPath,
    leases: places.leases,
    change(onDisk) {
      const assets = new Map(onDisk.assets);
      for (const outcome of outcomes) {
        for (const id of outcome.assets) {
          const entry = entryAfter(assets.get(id), outcome, id);
          if (entry !== undefined) assets.set(id, entry);
        }
      }
      return { ...onDisk, assets };
    },
  });
  return update.lock;
}
