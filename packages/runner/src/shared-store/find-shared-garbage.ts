import { basename } from "node:path";
import { parseLock, type Digest, type Lock, type SharedObjects } from "@genlock/core";
import pLimit from "p-limit";
import { askGit } from "../restore/run-git.ts";
import type { Project } from "../session/session.ts";
import { namedOutputs } from "./named-outputs.ts";
import { readCapped } from "./read-capped.ts";
import type { SharedGarbage } from "./shared-actions.ts";
import { entryCap, parseEntry } from "./signed-entry.ts";

/** Files read at once. */
const concurrency = 6;
/** Bytes at most of the text of a record. */
const recordCap = 1 << 20;

/** What garbage is looked for with. */
export interface GarbageSearch {
  readonly objects: SharedObjects;
  /** Absolute path of the lock. */
  readonly lockPath: string;
  /** Files younger than this are needed. */
  readonly days: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Looks for what nobody needs; `SharedActions.garbage` has the contract. */
export async function findSharedGarbage(
  project: Project,
  search: GarbageSearch,
): Promise<SharedGarbage> {
  const { objects, days, now } = search;
  const entries = await objects.list("ac/");
  const needed = new Set<Digest>(await lockedDigests(project, search));
  await pLimit(concurrency).map(entries, async ({ name }) => {
    // Whoever signed it: it is only to be kept, not to be believed.
    for (const digest of await digestsBehind(name, objects)) needed.add(digest);
  });
  const before = now - days * 86_400_000;
  const others = [...(await objects.list("cas/")), ...(await objects.list("ac-pr/"))];
  const names = others
    .filter(({ modified }) => modified !== undefined && modified < before)
    .map(({ name }) => name)
    .filter((name) => isRemovable(name, needed))
    .sort();
  return { names, kept: entries.length + others.length - names.length };
}

/** Only genlock's own names: whatever else lies there is somebody's. */
function isRemovable(name: string, needed: ReadonlySet<Digest>): boolean {
  const [, digest] = /^cas\/([0-9a-f]{64})$/.exec(name) ?? [];
  if (digest !== undefined) return !needed.has(digest);
  return /^ac-pr\/[1-9]\d*\/[0-9a-f]{64}$/.test(name);
}

/** What the locks of this checkout and of every branch and tag that it knows name. */
async function lockedDigests(
  { root, lock }: Project,
  { lockPath }: GarbageSearch,
): Promise<Digest[]> {
  const locks: Lock[] = [lock];
  const options = { cwd: root };
  const list = await askGit(["for-each-ref", "--format=%(objectname)"], options);
  for (const commit of new Set((list ?? "").split("\n").filter((line) => line !== ""))) {
    const name = `${commit}:./${basename(lockPath)}`;
    const text = await askGit(["cat-file", "blob", name], options);
    if (text === undefined) continue;
    locks.push(parseLock(text));
  }
  return locks.flatMap((one) => namedOutputs(one).map(({ digest }) => digest));
}

async function digestsBehind(name: string, objects: SharedObjects): Promise<Digest[]> {
  const { address } = objects;
  const body = await objects.read(name);
  const text = body === undefined ? "" : await readCapped(body, { cap: entryCap, address });
  const entry = parseEntry(text);
  if (entry === undefined) return [];
  const record = await objects.read(`cas/${entry.out}`);
  const known = record === undefined ? "" : await readCapped(record, { cap: recordCap, address });
  const digests = [...known.matchAll(/"digest":"([0-9a-f]{64})"/g)].flatMap(
    ([, digest]) => digest ?? [],
  );
  return [entry.out, ...digests];
}
