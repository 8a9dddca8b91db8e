import {
  earlierEntries,
  parseLock,
  type AssetId,
  type Digest,
  type Lock,
  type LockEntry,
} from "@genlock/core";
import { basename } from "node:path";
import { askGit } from "../../restore/run-git.ts";
import type { SessionParts } from "../session-parts.ts";
import type { Project } from "../session.ts";

/** Commits of the lock that are looked at, newest first. */
const commits = 100;

/** The pictures an asset had before. */
export interface EarlierArt {
  /** The one that was left last first. */
  readonly entries: readonly LockEntry[];
  /** The id under which git has the file of a picture, by its digest; what is missing was never committed. */
  readonly names: ReadonlyMap<Digest, AssetId>;
}

/** What an asset was locked as in one commit. */
interface Committed {
  readonly name: AssetId;
  readonly entry: LockEntry;
}

/** The pictures an asset had before: this machine's history knows the latest, git's those of others and of older days. */
export async function earlierArt(
  { root, lock }: Pick<Project, "root" | "lock">,
  id: AssetId,
  { history, places }: Pick<SessionParts, "history" | "places">,
): Promise<EarlierArt> {
  const replaced = (await history.of(id)).map(({ entry }) => entry);
  const lockName = basename(places.lock);
  const committed = await committedEntries({ root, id, lockName, lock, replaced });
  const known = [...committed.map(({ entry }) => entry), ...replaced];
  return {
    entries: earlierEntries(known, lock.assets.get(id)),
    names: new Map(committed.map(({ name, entry }) => [entry.current, name])),
  };
}

interface CommittedSearch {
  readonly root: string;
  readonly id: AssetId;
  readonly lockName: string;
  /** As it is now, which the commits lead up to. */
  readonly lock: Lock;
  /** What this machine remembers of the asset. */
  readonly replaced: readonly LockEntry[];
}

/** What was locked for an asset in each commit of the lock, under whatever id it went by then; oldest first, empty without git. */
async function committedEntries({
  root,
  id,
  lockName,
  lock,
  replaced,
}: CommittedSearch): Promise<Committed[]> {
  const options = { cwd: root };
  const format = ["log", `--max-count=${commits}`, "--format=%H"];
  const log = await askGit([...format, "--", lockName], options);
  const found: Committed[] = [];
  const pictures = new Set([lock.assets.get(id), ...replaced].flatMap(digestsOf));
  let later = lock;
  let name = id;
  for (const commit of (log ?? "").split("\n").filter((line) => line !== "")) {
    const text = await askGit(["cat-file", "blob", `${commit}:./${lockName}`], options);
    const older = text === undefined ? undefined : readLock(text);
    if (older === undefined) continue;
    if (!older.assets.has(name)) name = earlierName(pictures, { older, later }) ?? name;
    const entry = older.assets.get(name);
    if (entry === undefined) continue;
    found.unshift({ name, entry });
    for (const digest of digestsOf(entry)) pictures.add(digest);
    later = older;
  }
  return found;
}

function digestsOf(entry: LockEntry | undefined): Digest[] {
  return (entry?.outputs ?? []).map(({ digest }) => digest);
}

/** The id an asset had before it was renamed: one that is gone since then, and had one of its pictures. */
function earlierName(
  pictures: ReadonlySet<Digest>,
  { older, later }: { readonly older: Lock; readonly later: Lock },
): AssetId | undefined {
  const ids = [...older.assets].filter(
    ([id, { current }]) => !later.assets.has(id) && pictures.has(current),
  );
  return ids[0]?.[0];
}

function readLock(text: string): Lock | undefined {
  try {
    return parseLock(text);
  } catch {
    return undefined;
  }
}
