import { earlierEntries, parseLock, type AssetId, type LockEntry } from "@genlock/core";
import { basename } from "node:path";
import { askGit } from "../../restore/run-git.ts";
import type { SessionParts } from "../session-parts.ts";
import type { Project } from "../session.ts";

/** Commits of the lock that are looked at, newest first. */
const commits = 100;

/** The pictures an asset had before: this machine's history knows the latest, git's those of others and of older days. */
export async function earlierArt(
  { root, lock }: Pick<Project, "root" | "lock">,
  id: AssetId,
  { history, places }: Pick<SessionParts, "history" | "places">,
): Promise<readonly LockEntry[]> {
  const committed = await committedEntries({ root, id, lockName: basename(places.lock) });
  const replaced = (await history.of(id)).map(({ entry }) => entry);
  return earlierEntries([...committed, ...replaced], lock.assets.get(id));
}

/** What was locked for an asset in each commit of the lock, oldest first; empty without git. */
async function committedEntries({
  root,
  id,
  lockName,
}: {
  readonly root: string;
  readonly id: AssetId;
  readonly lockName: string;
}): Promise<LockEntry[]> {
  const options = { cwd: root };
  const format = ["log", `--max-count=${commits}`, "--format=%H"];
  const log = await askGit([...format, "--", lockName], options);
  const entries: LockEntry[] = [];
  for (const commit of (log ?? "").split("\n").filter((line) => line !== "")) {
    const text = await askGit(["cat-file", "blob", `${commit}:./${lockName}`], options);
    const entry = text === undefined ? undefined : readEntry(text, id);
    if (entry !== undefined) entries.unshift(entry);
  }
  return entries;
}

function readEntry(text: string, id: AssetId): LockEntry | undefined {
  try {
    return parseLock(text).assets.get(id);
  } catch {
    return undefined;
  }
}
