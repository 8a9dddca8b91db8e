import {
  currentOutput,
  GenlockError,
  hasConflictMarkers,
  parseLock,
  outputsBeside,
  serializeLock,
  type AssetId,
  type Digest,
  type Lock,
  type LockedOutput,
  type LockSides,
  type MergedLock,
  type PickConflict,
} from "@genlock/core";
import { createReadStream } from "node:fs";
import { basename, relative, sep } from "node:path";
import type { Leases } from "../leases/leases.ts";
import { readLockText, replaceLockText } from "../lock-file/lock-file.ts";
import { listOriginals } from "../originals/list-originals.ts";
import { besidePath, originalPath } from "../originals/original-path.ts";
import { saveOriginals } from "../originals/save-originals.ts";
import { restoreFromGit } from "../restore/restore-from-git.ts";
import { placeArt } from "../session/place-art.ts";
import type { Store } from "../store/store.ts";
import type { MergeSeat } from "./lock-resolution.ts";
import { mergeByKeys, type KeysUnder } from "./merge-by-keys.ts";
import { readLockSides } from "./read-lock-sides.ts";
import { listUnmerged, saveStream, saveUnmerged, type UnmergedFile } from "./unmerged-files.ts";

/** What a lock is resolved with. */
export interface ResolvePlaces {
  /** Absolute path of the project's folder. */
  readonly root: string;
  readonly lockPath: string;
  readonly originalsDir: string;
  readonly store: Store;
  readonly leases: Leases;
  readonly keysUnder: KeysUnder;
  readonly seat: MergeSeat;
}

/**
 * Resolves the conflict markers of a lock: first every picture of either side is put into the store, then one entry an asset
 * is chosen, then the originals of what was chosen are written, and only then the lock. Without markers nothing happens.
 *
 * @throws GenlockError `LOCK_CORRUPT` (the file is left as it is), `LOCK_PICKS_DIFFER`, `STORE_FULL`, `STORE_NOT_WRITABLE`,
 *   `STORE_FAILED`
 */
export function resolveLockFile(places: ResolvePlaces): Promise<Lock> {
  const { root, lockPath, leases, originalsDir, seat } = places;
  // Two commands at once must not ask the same question, or undo what the other has chosen.
  return leases.hold("lock-merge", async () => {
    const text = (await readLockText(lockPath)) ?? "";
    if (!hasConflictMarkers(text)) return parseLock(text);
    const lockName = basename(lockPath);
    const folder = relative(root, originalsDir).split(sep).join("/");
    const unmerged = await listUnmerged(root, [lockName, folder]);
    const versions = unmerged.filter(({ path }) => path === lockName);
    const sides = await readLockSides({ root, path: lockName, text, versions });
    const assets = differingAssets(sides);
    const pictures = unmerged.filter(({ path }) => path !== lockName);
    const saved = await saveBothSides(pictures, assets, places);
    const merged = await decideMerge(sides, places);
    const missing = await placeChosen(assets, merged.lock, places);
    const to = serializeLock(merged.lock);
    await replaceLockText({ path: lockPath, leases, from: text, to });
    seat.onResolved({ choices: merged.choices, assets, saved, missing });
    return merged.lock;
  });
}

/** Assets that two locks differ in, sorted. */
export function differingAssets({ ours, theirs }: LockSides): AssetId[] {
  const ids = new Set([...ours.assets.keys(), ...theirs.assets.keys()]);
  const textOf = (lock: Lock, id: AssetId): string => JSON.stringify(lock.assets.get(id) ?? null);
  return [...ids].filter((id) => textOf(ours, id) !== textOf(theirs, id)).sort();
}

/** Puts both sides' pictures into the store, and what lies in the folder, before anything in it is replaced. */
async function saveBothSides(
  pictures: readonly UnmergedFile[],
  assets: readonly AssetId[],
  { root, store, originalsDir }: ResolvePlaces,
): Promise<number> {
  const saved = new Set<Digest>();
  for (const picture of pictures) {
    if (picture.side === "base") continue;
    const blob = await saveUnmerged(root, picture, store);
    if (blob !== undefined) saved.add(blob.digest);
  }
  const originals = listOriginals(originalsDir);
  for (const { path } of assets.flatMap((id) => originals.get(id) ?? [])) {
    const blob = await saveStream(createReadStream(path), store);
    if (blob !== undefined) saved.add(blob.digest);
  }
  for (const id of assets) await saveOriginals({ dir: originalsDir, id }, store);
  return saved.size;
}

/** Merges two locks; whoever sits there is asked about picks that differ. @throws GenlockError `LOCK_PICKS_DIFFER` */
export async function decideMerge(sides: LockSides, places: ResolvePlaces): Promise<MergedLock> {
  const { keysUnder, seat, store } = places;
  const picks = new Map<AssetId, Digest>();
  for (;;) {
    const merged = mergeByKeys(sides, keysUnder, picks);
    const [conflict] = merged.undecided;
    if (conflict === undefined) return merged;
    const pathOf = (digest: Digest): string | undefined =>
      store.has(digest) ? store.pathOf(digest) : undefined;
    const pick = await seat.choose?.({ ...conflict, pathOf });
    const isOneOfBoth = pick === conflict.ours.current || pick === conflict.theirs.current;
    if (pick === undefined || !isOneOfBoth) throw picksDiffer(merged.undecided);
    picks.set(conflict.id, pick);
  }
}

function picksDiffer(conflicts: readonly PickConflict[]): GenlockError {
  const named = conflicts.map(
    ({ id, ours, theirs }) =>
      `\`${id}\` (ours ${ours.current.slice(0, 12)}, theirs ${theirs.current.slice(0, 12)})`,
  );
  return new GenlockError({
    code: "LOCK_PICKS_DIFFER",
    message: `Both sides of the merge picked a picture, and not the same one, for ${named.join(", ")}.`,
  });
}

/** Puts a picture into the store that git alone has. */
async function fetchPicture(
  { digest, byteLength }: LockedOutput,
  path: string,
  { root, store }: ResolvePlaces,
): Promise<void> {
  if (store.has(digest)) return;
  const told = relative(root, path).split(sep).join("/");
  await restoreFromGit({ root, path: told, digest, byteLength, store });
}

/** Writes the originals of what was chosen. Answers the assets whose bytes are nowhere. */
export async function placeChosen(
  assets: readonly AssetId[],
  lock: Lock,
  places: ResolvePlaces,
): Promise<AssetId[]> {
  const missing: AssetId[] = [];
  for (const id of assets) {
    const output = currentOutput(lock.assets.get(id));
    if (output === undefined) continue;
    await fetchPicture(output, originalPath(places.originalsDir, id, output.mediaType), places);
    for (const { beside, output: other } of outputsBeside(lock.assets.get(id))) {
      const { mediaType } = other;
      await fetchPicture(other, besidePath(places.originalsDir, id, { beside, mediaType }), places);
    }
    try {
      await placeArt(id, lock.assets.get(id), { ...places, lock });
    } catch (error) {
      if (!GenlockError.isInstance(error) || error.code !== "ORIGINAL_MISSING") throw error;
      missing.push(id);
    }
  }
  return missing;
}
