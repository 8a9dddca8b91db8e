import { readdir, readFile, unlink } from "node:fs/promises";
import { join } from "node:path";
import { diskError } from "../disk/disk-error.ts";
import { makeFolder } from "../disk/make-folder.ts";
import { writeDurably } from "../disk/write-durably.ts";
import { identifyProcess } from "../process/identify-process.ts";
import { parseBatchRecord, serializeBatchRecord, type BatchRecord } from "./batch-record.ts";

/** The batches whose answers are not all kept yet: one file each. */
export interface BatchJournal {
  /** Oldest first. Files that cannot be read are named in `unreadable`; nothing deletes them. */
  list(): Promise<{
    readonly records: readonly BatchRecord[];
    readonly unreadable: readonly string[];
  }>;
  /** Writes a record durably over what was known of its batch. @throws GenlockError `STORE_FULL`, `STORE_NOT_WRITABLE`, `STORE_FAILED` */
  write(record: BatchRecord): Promise<void>;
  /** Forgets a batch whose answers are all kept. */
  remove(token: string): Promise<void>;
}

/** The journal in a folder, which may not exist. */
export function createBatchJournal(folder: string): BatchJournal {
  const pathOf = (token: string): string => join(folder, `${token}.json`);
  return {
    async list() {
      const records: BatchRecord[] = [];
      const unreadable: string[] = [];
      for (const name of await readdir(folder).catch(() => [])) {
        if (!name.endsWith(".json")) continue;
        const path = join(folder, name);
        const record = parseBatchRecord(await readFile(path, "utf8").catch(() => ""));
        if (record === undefined || pathOf(record.token) !== path) unreadable.push(path);
        else records.push(record);
      }
      records.sort((one, other) => (one.at < other.at ? -1 : 1));
      return { records, unreadable };
    },
    async write(record) {
      await makeFolder(folder);
      try {
        const text = serializeBatchRecord(record);
        await writeDurably(pathOf(record.token), text, { self: identifyProcess() });
      } catch (error) {
        throw diskError(error, `the record ${pathOf(record.token)}`);
      }
    },
    remove: (token) => unlink(pathOf(token)).catch(() => undefined),
  };
}
