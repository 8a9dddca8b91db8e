import type { Digest } from "@genlock/core";
import pLimit from "p-limit";
import { findBytes } from "../session/find-bytes.ts";
import { requireValid } from "../session/plan-project.ts";
import { restoreProject } from "../session/restore-project.ts";
import type { SessionParts } from "../session/session-parts.ts";
import type { Project } from "../session/session.ts";
import { askServer } from "./ask-server.ts";
import { namedOutputs } from "./named-outputs.ts";
import type { CallName } from "./object-names.ts";
import type { PullOutcome } from "./shared-actions.ts";
import type { SharedStore } from "./shared-store.ts";
import { wantedKeys } from "./wanted-keys.ts";

/** Files fetched at once. */
const concurrency = 6;
/** Takes of a job, and calls of a take, that are looked for at most. */
const most = 100;

interface PullParts {
  readonly parts: SessionParts;
  readonly shared: SharedStore;
}

/** Takes over what others shared; `SharedActions.pull` has the contract. */
export async function pullProject(project: Project, pull: PullParts): Promise<PullOutcome> {
  requireValid(project);
  // A server that is out of reach or refuses is told at once, and not a picture at a time.
  await askServer(pull.shared.objects);
  const { fetched, missing } = await pullBytes(project, pull);
  const records = await pullRecords(project, pull);
  const restored = await restoreProject(project, pull.parts);
  return { fetched, records, restored, absent: absentFrom(missing, project, pull) };
}

async function pullBytes(
  { lock, originalsDir }: Project,
  { parts: { store }, shared }: PullParts,
): Promise<{ readonly fetched: number; readonly missing: ReadonlySet<Digest> }> {
  const missing = new Set<Digest>();
  let fetched = 0;
  await pLimit(concurrency).map(namedOutputs(lock), async ({ digest, byteLength }) => {
    if ((await findBytes(digest, { store, originalsDir, lock })) !== undefined) return;
    if (await shared.fetchBlob({ digest, byteLength })) fetched += 1;
    else missing.add(digest);
  });
  return { fetched, missing };
}

function absentFrom(
  missing: ReadonlySet<Digest>,
  { lock }: Project,
  { parts: { store } }: PullParts,
): PullOutcome["absent"] {
  // Git may have brought back meanwhile what the server had not.
  const isGone = (digest: Digest): boolean => missing.has(digest) && !store.has(digest);
  return [...lock.assets]
    .filter(([, { outputs }]) => outputs.some(({ digest }) => isGone(digest)))
    .map(([id, { current }]) => ({ id, current: isGone(current) }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Asks for every call of what is locked and wanted, until nobody made a further one. */
async function pullRecords(project: Project, { parts, shared }: PullParts): Promise<number> {
  if (shared.exchange.scopes.every(({ keys }) => keys.length === 0)) return 0;
  const limit = pLimit(concurrency);
  const counts = await limit.map(wantedKeys(project), (key) => pullKey(key, { parts, shared }));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Answers how many records of a key are new here. */
async function pullKey(key: string, { parts, shared }: PullParts): Promise<number> {
  const known = (await parts.store.callsOf(key)).records;
  let taken = 0;
  const take = async (name: CallName): Promise<boolean> => {
    if (known.some((one) => one.take === name.take && one.call === name.call)) return true;
    const isThere = (await shared.fetchCall(name)) !== undefined;
    if (isThere) taken += 1;
    return isThere;
  };
  for (let number = 0; number < most; number += 1) {
    let call = 0;
    while (call < most && (await take({ key, take: number, call }))) call += 1;
    if (call === 0) break;
  }
  return taken;
}
