import {
  GenlockError,
  parseLock,
  readConflictedLock,
  splitConflicts,
  type Lock,
  type LockSides,
} from "@genlock/core";
import { readUnmergedText, type UnmergedFile } from "./unmerged-files.ts";

/** What there is to read the sides of a lock from. */
export interface ConflictedLock {
  /** Absolute path of the project's folder. */
  readonly root: string;
  /** The lock with its markers. */
  readonly text: string;
  /** What git's index has of the lock. */
  readonly versions: readonly UnmergedFile[];
}

/**
 * Reads both sides of a lock from git's index, where nothing was mixed into them, else from the text as far as that tells.
 *
 * @throws GenlockError `LOCK_CORRUPT`, also when the markers have no end: then somebody was editing, and what they meant is
 *   not thrown away.
 */
export async function readLockSides({ root, text, versions }: ConflictedLock): Promise<LockSides> {
  const read = async (side: UnmergedFile["side"]): Promise<Lock | undefined> => {
    const version = versions.find((one) => one.side === side);
    return parseQuietly(await readUnmergedText(root, version));
  };
  const [ours, theirs] = [await read("ours"), await read("theirs")];
  const isWhole = splitConflicts(text) !== undefined;
  if (!isWhole || ours === undefined || theirs === undefined) return readConflictedLock(text);
  return { ours, theirs, base: await read("base") };
}

/** `undefined`: there is none, or it is no lock by itself. */
function parseQuietly(text: string | undefined): Lock | undefined {
  if (text === undefined) return undefined;
  try {
    return parseLock(text);
  } catch (error) {
    if (GenlockError.isInstance(error)) return undefined;
    throw error;
  }
}
