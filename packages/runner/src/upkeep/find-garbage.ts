import { isRedoable, type AssetId, type Digest, type Lock } from "@genlock/core";
import { stat } from "node:fs/promises";
import type { ReplacedEntry } from "../history/history.ts";
import type { CallRecord } from "../store/call-record.ts";
import type { Store, StoredBlob } from "../store/store.ts";
import type { Garbage, UnusedCall } from "./garbage.ts";

/** Milliseconds that must have passed since something was stored: a run under way locks what it stored within moments. */
const settled = 10 * 60_000;

/** What is looked at. */
export interface GarbageSources {
  readonly store: Store;
  readonly lock: Lock;
  readonly history: ReadonlyMap<AssetId, readonly ReplacedEntry[]>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Finds what the store has and the lock does not name. The pictures of one call stay or go together, since the record that
 * tells of them does. A picture counts as free only when a record says so and nothing else speaks of it.
 */
export async function findGarbage(sources: GarbageSources): Promise<Garbage> {
  const { store, lock, history, now } = sources;
  const blobs = new Map((await store.list()).map((blob) => [blob.digest, blob]));
  const recent = await recentBlobs(blobs.values(), now);
  const named = digestsOfLock(lock);
  const { records } = await store.listRecords();
  const inUse = withTheirCalls([...named, ...recent.keys()], records);
  const needed = withTheirCalls(named, records);
  const unused = records.filter((record) => !digestsOf(record).some((digest) => inUse.has(digest)));
  const recorded = new Set(records.flatMap(digestsOf));
  const precious = new Set([
    ...broughtIn(history),
    ...records.filter(({ billing }) => billing === "paid").flatMap(digestsOf),
  ]);
  const calls = unused.map((record) => unusedCall(record, { blobs, precious, history }));
  const strangers = [...blobs.values()].filter(
    ({ digest }) => !recorded.has(digest) && !inUse.has(digest),
  );
  return {
    free: calls.filter(({ billing }) => billing === "free"),
    precious: [...calls.filter(({ billing }) => billing !== "free"), ...strangers.map(stranger)],
    kept: [...blobs.keys()].filter((digest) => inUse.has(digest)).length,
    recent: tellRecent(
      [...blobs.keys()].filter((digest) => inUse.has(digest) && !needed.has(digest)),
      recent,
    ),
  };
}

/** Blobs that stay whoever names them, each with the milliseconds since 1970 from which it does not. */
async function recentBlobs(
  blobs: Iterable<StoredBlob>,
  now: number,
): Promise<ReadonlyMap<Digest, number>> {
  const recent = new Map<Digest, number>();
  for (const { digest, path } of blobs) {
    const stats = await stat(path).catch(() => undefined);
    if (stats !== undefined && now - stats.mtimeMs < settled) {
      recent.set(digest, stats.mtimeMs + settled);
    }
  }
  return recent;
}

function tellRecent(
  held: readonly Digest[],
  recent: ReadonlyMap<Digest, number>,
): Garbage["recent"] {
  if (held.length === 0) return undefined;
  const until = Math.max(...held.map((digest) => recent.get(digest) ?? 0));
  return { pictures: held.length, until: new Date(until).toISOString() };
}

function digestsOfLock({ inputs, assets }: Lock): Digest[] {
  const outputs = [...assets.values()].flatMap((entry) => entry.outputs);
  return [...(inputs?.values() ?? []), ...outputs].map(({ digest }) => digest);
}

/** Digests, and those of all other pictures of the calls that made them. */
function withTheirCalls(
  digests: readonly Digest[],
  records: readonly CallRecord[],
): ReadonlySet<Digest> {
  const found = new Set(digests);
  for (const record of records) {
    const made = digestsOf(record);
    if (made.some((digest) => found.has(digest))) for (const digest of made) found.add(digest);
  }
  return found;
}

function digestsOf({ outputs }: CallRecord): Digest[] {
  return outputs.map(({ digest }) => digest);
}

/** Digests that somebody brought in by hand. */
function broughtIn(history: GarbageSources["history"]): Digest[] {
  const entries = [...history.values()].flat().map(({ entry }) => entry);
  const outputs = entries.flatMap((entry) => entry.outputs);
  return outputs.filter(({ role }) => role === "imported").map(({ digest }) => digest);
}

interface Known {
  readonly blobs: ReadonlyMap<Digest, StoredBlob>;
  /** What was paid or brought in, whoever else may have drawn the same. */
  readonly precious: ReadonlySet<Digest>;
  readonly history: GarbageSources["history"];
}

function unusedCall(record: CallRecord, { blobs, precious, history }: Known): UnusedCall {
  const { key, take, call, outputs, cost, billing } = record;
  const there = outputs.flatMap(({ digest }) => blobs.get(digest) ?? []);
  const provenance = outputs[0]?.made.provenance;
  const isFree =
    billing === "free" &&
    outputs.every((output) => isRedoable(output) && !precious.has(output.digest));
  const past = [...history].filter(([, entries]) =>
    entries.some(({ entry }) => outputs.some(({ digest }) => digest === entry.current)),
  );
  const prompt = past
    .flatMap(([, entries]) => entries)
    .find(({ entry }) => entry.accepts.key === key)?.entry.accepts.fields.prompt;
  return {
    made: {
      key,
      take,
      call,
      provider: provenance?.provider ?? "unknown",
      model: provenance?.model ?? "unknown",
      at: provenance?.at,
      cost,
      prompt: prompt?.slice(0, 120),
      assets: past.map(([id]) => id),
    },
    billing: isFree ? "free" : "paid",
    digests: there.map(({ digest }) => digest),
    byteLength: there.reduce((sum, blob) => sum + blob.byteLength, 0),
  };
}

function stranger({ digest, byteLength }: StoredBlob): UnusedCall {
  return { made: undefined, billing: "unknown", digests: [digest], byteLength };
}
