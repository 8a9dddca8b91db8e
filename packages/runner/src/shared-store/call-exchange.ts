import { createHash } from "node:crypto";
import type { SharedObjects } from "@genlock/core";
import { parseCallRecord, serializeCallRecord, type CallRecord } from "../store/call-record.ts";
import type { Store } from "../store/store.ts";
import { fetchBlob } from "./fetch-blob.ts";
import { actionOf, blobName, entryName, type CallName } from "./object-names.ts";
import { readCapped } from "./read-capped.ts";
import { wrongBytes } from "./shared-store-error.ts";
import {
  entryCap,
  isTrusted,
  parseEntry,
  serializeEntry,
  signEntry,
  type Scope,
  type SignedEntry,
} from "./signed-entry.ts";
import type { SigningKey } from "./signing-key.ts";

/** Bytes at most of the text of a record. */
const recordCap = 1 << 20;
/** Bytes at most of one picture of a record. */
const pictureCap = 512 << 20;

/** What records are exchanged with. */
export interface ExchangeParts {
  readonly objects: SharedObjects;
  readonly store: Store;
  /** Where records are looked for, each with the keys that may sign there. */
  readonly scopes: readonly { readonly scope: Scope; readonly keys: readonly string[] }[];
}

/**
 * Looks for what somebody recorded of a call, and takes it into the store with its pictures. Only what a trusted key signed for
 * just this call and scope counts; the store's own record is never replaced.
 *
 * @returns the record as the store has it now; `undefined`: nobody recorded it.
 * @throws GenlockError as {@link fetchBlob}
 */
export async function fetchCall(
  call: CallName,
  parts: ExchangeParts,
): Promise<CallRecord | undefined> {
  for (const { scope, keys } of parts.scopes) {
    if (keys.length === 0) continue;
    const entry = await readEntry({ call, scope, keys }, parts.objects);
    if (entry !== undefined) return takeIn(call, entry, parts);
  }
  return undefined;
}

/**
 * Reads what is recorded of a call in one scope; `undefined`: nothing is.
 *
 * @throws GenlockError `SHARED_STORE_WRONG_BYTES` when it is not to be trusted; also as `SharedObjects.read`
 */
export async function readEntry(
  wanted: { readonly call: CallName; readonly scope: Scope; readonly keys: readonly string[] },
  objects: SharedObjects,
): Promise<SignedEntry | undefined> {
  const { call, scope, keys } = wanted;
  const action = actionOf(call);
  const name = entryName(scope, action);
  const body = await objects.read(name);
  if (body === undefined) return undefined;
  const { address } = objects;
  const entry = parseEntry(await readCapped(body, { cap: entryCap, address }));
  if (entry !== undefined && isTrusted(entry, { action, scope, keys })) return entry;
  throw wrongBytes(address, `a record at ${name} that no trusted key signed for it`);
}

/** Takes a record into the store, whose entry is trusted: its text and its pictures by digest, the pictures first. */
async function takeIn(
  call: CallName,
  { out, bytes }: SignedEntry,
  { objects, store }: ExchangeParts,
): Promise<CallRecord> {
  const { address } = objects;
  const body = bytes <= recordCap ? await objects.read(blobName(out)) : undefined;
  if (body === undefined) throw wrongBytes(address, `no record under cas/${out}, which one names`);
  const text = await readCapped(body, { cap: bytes, address });
  const isSame = createHash("sha256").update(text).digest("hex") === out;
  const record = isSame ? parseCallRecord(text, call) : undefined;
  if (record === undefined) throw wrongBytes(address, `other bytes under cas/${out}`);
  for (const { digest, byteLength } of record.outputs) {
    if (store.has(digest)) continue;
    const isThere =
      byteLength <= pictureCap && (await fetchBlob({ digest, byteLength }, { objects, store }));
    if (!isThere) throw wrongBytes(address, `no bytes under cas/${digest}, which a record names`);
  }
  return (await store.recordCall(record)).record;
}

/** Where and by whom records are written. */
export interface Signing {
  readonly objects: SharedObjects;
  readonly scope: Scope;
  readonly signingKey: SigningKey;
}

/**
 * Shares what is recorded of a call whose pictures are shared already: its text, then the signed entry that names it. What is
 * there stays.
 *
 * @returns how many files were written.
 * @throws GenlockError as `SharedObjects.write`
 */
export async function pushCall(
  record: CallRecord,
  { objects, scope, signingKey }: Signing,
  signal?: AbortSignal,
): Promise<number> {
  const text = serializeCallRecord(record);
  const out = createHash("sha256").update(text).digest("hex");
  const bytes = Buffer.byteLength(text);
  const action = actionOf(record);
  const at = new Date().toISOString().replace(/\.\d+Z$/, "Z");
  const entry = serializeEntry(signEntry({ action, out, bytes, scope, at }, signingKey));
  const digest = createHash("sha256").update(entry).digest("hex");
  const written = [
    await objects.write(blobName(out), { text, digest: out }, signal),
    await objects.write(entryName(scope, action), { text: entry, digest }, signal),
  ];
  return written.filter((result) => result === "written").length;
}
