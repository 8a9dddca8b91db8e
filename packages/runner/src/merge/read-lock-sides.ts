import {
  GenlockError,
  parseLock,
  splitConflicts,
  type ConflictLines,
  type Lock,
  type LockSides,
} from "@genlock/core";
import { askGit } from "../restore/run-git.ts";
import type { UnmergedFile } from "./unmerged-files.ts";

/** What there is to read the sides of a lock from. */
export interface ConflictedLock {
  /** Absolute path of the project's folder. */
  readonly root: string;
  /** The lock's file, relative to `root`. */
  readonly path: string;
  /** The lock with its markers. */
  readonly text: string;
  /** What git's index has of the lock. */
  readonly versions: readonly UnmergedFile[];
}

/** Where the sides are once the index has forgotten them: a merge, a picked or a rebased commit under way, and a commit that took the markers in. */
const commits = [
  ["HEAD", "MERGE_HEAD"],
  ["HEAD", "CHERRY_PICK_HEAD"],
  ["HEAD", "REBASE_HEAD"],
  ["HEAD^1", "HEAD^2"],
] as const;

/**
 * Reads both sides of a lock with conflict markers from git: what git merged by itself is in the text too, and shows no
 * marker, so the text alone would mix the sides.
 *
 * @throws GenlockError `LOCK_CORRUPT`, also when the markers have no end: then somebody was editing, and what they meant is
 *   not thrown away.
 */
export async function readLockSides(conflicted: ConflictedLock): Promise<LockSides> {
  const { root, path, text, versions } = conflicted;
  const lines = splitConflicts(text);
  if (lines === undefined) throw corrupt("its conflict markers are not complete");
  const read = async (name: string | undefined): Promise<string | undefined> =>
    name === undefined ? undefined : askGit(["cat-file", "blob", name], { cwd: root });
  const blobOf = (side: UnmergedFile["side"]): string | undefined =>
    versions.find((version) => version.side === side)?.blob;
  const staged = await readPair(read, blobOf("ours"), blobOf("theirs"));
  if (staged !== undefined) return { ...staged, base: parseQuietly(await read(blobOf("base"))) };
  for (const [ours, theirs] of commits) {
    const pair = await readPair(read, `${ours}:./${path}`, `${theirs}:./${path}`, lines);
    if (pair !== undefined) return { ...pair, base: undefined };
  }
  throw corrupt("it has conflict markers, and git does not know of the merge that left them");
}

type Pair = Pick<LockSides, "ours" | "theirs">;

async function readPair(
  read: (name: string | undefined) => Promise<string | undefined>,
  ...[oursName, theirsName, lines]: [string | undefined, string | undefined, ConflictLines?]
): Promise<Pair | undefined> {
  const [oursText, theirsText] = [await read(oursName), await read(theirsName)];
  const [ours, theirs] = [parseQuietly(oursText), parseQuietly(theirsText)];
  if (ours === undefined || theirs === undefined) return undefined;
  const isTheirMerge =
    lines === undefined || (hasLines(oursText, lines.ours) && hasLines(theirsText, lines.theirs));
  return isTheirMerge ? { ours, theirs } : undefined;
}

function hasLines(text: string | undefined, lines: readonly string[]): boolean {
  const known = new Set((text ?? "").split(/\r?\n/));
  return lines.every((line) => known.has(line));
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

function corrupt(why: string): GenlockError {
  return new GenlockError({
    code: "LOCK_CORRUPT",
    message: `genlock.lock cannot be read: ${why}.`,
    hint: "`git checkout --merge -- genlock.lock` lays out the conflict of a merge under way anew.",
  });
}
