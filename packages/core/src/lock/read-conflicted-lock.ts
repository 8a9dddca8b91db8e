import { GenlockError } from "../errors/genlock-error.ts";
import { jobKey } from "../jobs/job-key.ts";
import type { AssetId } from "../manifest/asset-id.ts";
import { isLockedOutput, isLockEntry } from "./lock-entry-shape.ts";
import type { Lock, LockEntry, LockedOutput } from "./lock.ts";
import { parseLock } from "./parse-lock.ts";
import { splitConflicts } from "./split-conflicts.ts";

/** The locks that a merge brought together. */
export interface LockSides {
  readonly ours: Lock;
  readonly theirs: Lock;
  /** What both come from; `undefined`: not known. */
  readonly base: Lock | undefined;
}

/**
 * Reads both sides of a lock with conflict markers out of its text alone. What git merged by itself is in both sides, and
 * within one entry that can put lines of one side beside lines of the other: such an entry is put right where its
 * parts say how.
 *
 * @throws GenlockError `LOCK_CORRUPT` when the markers have no order, a side is no lock, or an entry cannot be put right.
 */
export function readConflictedLock(text: string): LockSides {
  const sides = splitConflicts(text);
  if (sides === undefined) throw corrupt("its conflict markers are not complete");
  const [ours, theirs] = untangle(documentOf(sides.ours), documentOf(sides.theirs));
  return { ours, theirs, base: sides.base === undefined ? undefined : quietly(sides.base) };
}

type Entries = ReadonlyMap<AssetId, unknown>;

/** The entries of one side, not looked at yet; everything around them is checked by reading it without them. */
function documentOf(text: string): Entries {
  const document: unknown = parseJson(text);
  if (!isRecord(document) || !isRecord(document["assets"]))
    throw corrupt("a side of it is no lock");
  parseLock(JSON.stringify({ ...document, assets: {} }));
  return new Map(Object.entries(document["assets"]));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw corrupt("a side of the merge in it is no JSON", cause);
  }
}

function untangle(ours: Entries, theirs: Entries): [Lock, Lock] {
  const sound: [Map<AssetId, LockEntry>, Map<AssetId, LockEntry>] = [new Map(), new Map()];
  for (const id of new Set([...ours.keys(), ...theirs.keys()])) {
    const [our, their] = untangleEntry(id, ours.get(id), theirs.get(id));
    if (our !== undefined) sound[0].set(id, our);
    if (their !== undefined) sound[1].set(id, their);
  }
  return [checked(sound[0]), checked(sound[1])];
}

function untangleEntry(
  id: AssetId,
  our: unknown,
  their: unknown,
): [LockEntry | undefined, LockEntry | undefined] {
  const isSame = JSON.stringify(our) === JSON.stringify(their);
  if (isSame || our === undefined || their === undefined) {
    return [requireEntry(id, our), requireEntry(id, their)];
  }
  const outputs = [...outputsOf(our), ...outputsOf(their)];
  return [mend(id, [our, their], outputs), mend(id, [their, our], outputs)];
}

/** An entry that has what is sound of the first side, and for the rest what the second has. */
function mend(
  id: AssetId,
  sides: readonly [unknown, unknown],
  outputs: readonly LockedOutput[],
): LockEntry {
  const [first] = sides;
  if (isLockEntry(first) && isKeyed(first)) return first;
  const known = new Set(outputs.map((output) => output.digest));
  const whole = sides.map((side) => ({ ...(isRecord(side) ? side : {}), outputs }));
  const keyed = whole.find((side) => isKeyed(side));
  const picked = whole.find((side) => "current" in side && known.has(String(side.current)));
  const mended = { ...picked, ...(keyed && "accepts" in keyed && { accepts: keyed.accepts }) };
  if (keyed === undefined || !isLockEntry(mended)) {
    throw corrupt(`a merge mixed the two sides of the entry of ${id}`);
  }
  return mended;
}

/** Whether the key is that of the fields beside it; lines of two sides hardly ever fit. */
function isKeyed(entry: object): boolean {
  if (!("accepts" in entry)) return false;
  const probe = { ...entry, current: "0".repeat(64), pinned: false, chosen: false };
  const shaped: unknown = { ...probe, outputs: [placeholder] };
  return isLockEntry(shaped) && jobKey(shaped.accepts.fields) === shaped.accepts.key;
}

/** Stands for the outputs while only the rest of an entry is looked at. */
const placeholder: LockedOutput = {
  digest: "0".repeat(64),
  role: "candidate",
  mediaType: "image/png",
  width: 0,
  height: 0,
  byteLength: 0,
  hasAlpha: false,
  made: {
    key: "0".repeat(64),
    take: 0,
    call: 0,
    index: 0,
    provenance: { provider: "", model: "", billing: "free" },
  },
};

function outputsOf(entry: unknown): LockedOutput[] {
  const outputs = isRecord(entry) ? entry["outputs"] : undefined;
  return Array.isArray(outputs) ? outputs.filter(isLockedOutput) : [];
}

function requireEntry(id: AssetId, entry: unknown): LockEntry | undefined {
  if (entry === undefined || isLockEntry(entry)) return entry;
  throw corrupt(`the entry of ${id} is not right`);
}

/** Reads the entries once more as a lock, so that ids are checked too. */
function checked(assets: ReadonlyMap<AssetId, LockEntry>): Lock {
  return parseLock(JSON.stringify({ version: 1, assets: Object.fromEntries(assets) }));
}

/** A base only makes the merge finer: one that cannot be read is done without. */
function quietly(text: string): Lock | undefined {
  try {
    return parseLock(text);
  } catch {
    return undefined;
  }
}

function corrupt(why: string, cause?: unknown): GenlockError {
  return new GenlockError({
    code: "LOCK_CORRUPT",
    message: `genlock.lock cannot be read: ${why}.`,
    hint: "`git checkout --merge -- genlock.lock` lays out the conflict of a merge under way anew.",
    cause,
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
