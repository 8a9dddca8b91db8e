import { applyMoves, currentOutput, type AssetMove, type Lock } from "@genlock/core";
import { updateLockFile } from "../../lock-file/lock-file.ts";
import { originalsOf, besideFilesOf, saveOriginals } from "../../originals/save-originals.ts";
import { removeOriginal, writeOriginal } from "../../originals/write-original.ts";
import type { SessionParts } from "../session-parts.ts";
import type { Project } from "../session.ts";

/**
 * Lets originals, history and lock follow assets to their new ids: the new files first, then the lock that names them,
 * then the old files go. What cannot be moved any more, since somebody else did it, is passed over. Answers the lock as written.
 *
 * @param locked with the art still under its old ids, or already under the new ones.
 */
export async function moveOriginals(
  moves: readonly AssetMove[],
  { root, originalsDir: dir, lock: locked }: Pick<Project, "root" | "originalsDir" | "lock">,
  { store, history, leases, places }: SessionParts,
): Promise<Lock> {
  for (const { from, to } of moves) {
    const output = currentOutput(locked.assets.get(to) ?? locked.assets.get(from));
    await saveOriginals({ dir, id: from }, store);
    const files = await originalsOf(dir, from);
    // Whatever was done to the file goes along: it is no business of a new name.
    const file = files.find(({ digest }) => digest === output?.digest) ?? files[0];
    if (file === undefined || (await originalsOf(dir, to)).length > 0) continue;
    const { digest, mediaType, path } = file;
    await writeOriginal({ root, dir, id: to, mediaType, from: path, digest });
    for (const { path: besidePath, ...other } of await besideFilesOf(dir, from)) {
      await writeOriginal({ ...other, root, dir, id: to, from: besidePath });
    }
  }
  await history.recordMoves(moves);
  const { lock } = await updateLockFile({
    path: places.lock,
    leases,
    change: (onDisk) => applyMoves(onDisk, moves),
  });
  for (const { from } of moves) {
    if (!lock.assets.has(from)) await removeOriginal({ root, dir, id: from });
  }
  return lock;
}
