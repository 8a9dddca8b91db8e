import { randomBytes } from "node:crypto";
import { readdir, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { createOnce } from "../disk/create-once.ts";
import { codeOf, diskError } from "../disk/disk-error.ts";
import { makeFolder } from "../disk/make-folder.ts";
import { retryBusy } from "../disk/retry-busy.ts";
import type { ProcessIdentity } from "../process/process-identity.ts";
import {
  parseCallRecord,
  serializeCallRecord,
  type CallRecord,
  type CallRecords,
} from "./call-record.ts";
import {
  isHex64,
  parseRecordName,
  recordFileName,
  recordFolder,
  type StoreLayout,
} from "./store-layout.ts";

/** Writes a record unless a readable one is there; `Store.recordCall` has the contract. */
export async function writeCallRecord(
  layout: StoreLayout,
  record: CallRecord,
  self: ProcessIdentity,
): Promise<{ readonly written: boolean; readonly record: CallRecord }> {
  const folder = recordFolder(layout, record.key);
  const path = join(folder, recordFileName(record.take, record.call));
  await makeFolder(folder);
  await makeFolder(layout.temps);
  const text = serializeCallRecord(record);
  try {
    for (;;) {
      const made = await createOnce(path, text, { self, tempFolder: layout.temps });
      if (made) return { written: true, record };
      const winner = await readRecord(path, record);
      if (winner !== undefined) return { written: false, record: winner };
      await moveAside(path);
    }
  } catch (error) {
    throw diskError(error, `the record ${path}`);
  }
}

/** Reads all records of a key; `Store.callsOf` has the contract. */
export async function readCallRecords(layout: StoreLayout, key: string): Promise<CallRecords> {
  const folder = recordFolder(layout, key);
  const records: CallRecord[] = [];
  const warnings: string[] = [];
  for (const name of await readdir(folder).catch(() => [])) {
    const place = parseRecordName(name);
    if (place === undefined) continue;
    const path = join(folder, name);
    const record = await readRecord(path, { key, ...place });
    if (record === undefined) warnings.push(unreadableRecord(path));
    else records.push(record);
  }
  records.sort((one, other) => one.take - other.take || one.call - other.call);
  return { records, warnings };
}

/** Reads the records of all keys; `Store.listRecords` has the contract. */
export async function readAllRecords(layout: StoreLayout): Promise<CallRecords> {
  const records: CallRecord[] = [];
  const warnings: string[] = [];
  for (const prefix of await sortedNames(layout.calls)) {
    for (const key of await sortedNames(join(layout.calls, prefix))) {
      if (!isHex64(key)) continue;
      const found = await readCallRecords(layout, key);
      records.push(...found.records);
      warnings.push(...found.warnings);
    }
  }
  return { records, warnings };
}

async function sortedNames(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.sort((one, other) => (one < other ? -1 : 1));
}

/** What to say about a record that is left out. */
export function unreadableRecord(path: string): string {
  return `The record of a call at ${path} cannot be read and is left out.`;
}

async function readRecord(
  path: string,
  expected: { readonly key: string; readonly take: number; readonly call: number },
): Promise<CallRecord | undefined> {
  const { key, take, call } = expected;
  try {
    const text = await retryBusy(() => readFile(path, "utf8"));
    return parseCallRecord(text, { key, take, call });
  } catch {
    return undefined;
  }
}

/** Makes room for a good record without deleting the bad one. */
async function moveAside(path: string): Promise<void> {
  await rename(path, `${path}.${randomBytes(4).toString("hex")}.unreadable`).catch(
    (error: unknown) => {
      if (codeOf(error) !== "ENOENT") throw error;
    },
  );
}
