import { randomUUID } from "node:crypto";
import { open } from "node:fs/promises";
import { dirname } from "node:path";
import { diskError } from "../disk/disk-error.ts";
import { makeFolder } from "../disk/make-folder.ts";
import { retryBusy } from "../disk/retry-busy.ts";
import { syncFolderOf } from "../disk/sync-folder.ts";
import type { Leases } from "../leases/leases.ts";
import { identifyProcess } from "../process/identify-process.ts";
import type { ProcessIdentity } from "../process/process-identity.ts";
import { serializeLedgerLine, type LedgerLine } from "./ledger-line.ts";
import { LedgerReader } from "./ledger-reader.ts";
import type { Ledger } from "./ledger.ts";

/** What a ledger is opened with. */
export interface LedgerOptions {
  /** Orders reservations that look before they are made; the lease is called `ledger`. */
  readonly leases: Leases;
  /** Default: this process. */
  readonly self?: ProcessIdentity | undefined;
}

/**
 * The ledger in a file. Nothing is touched before something is asked for.
 *
 * @param path absolute path of `.genlock/ledger.jsonl`
 */
export function openLedger(path: string, options: LedgerOptions): Ledger {
  const { leases, self = identifyProcess() } = options;
  const reader = new LedgerReader(path, self);
  const now = () => new Date().toISOString();

  return {
    path,
    read: () => reader.read(),
    ambiguousCallsOf: (call) => reader.ambiguousCallsOf(call),
    reserve: async (request, admit) => {
      const id = randomUUID();
      const write = () =>
        appendLine(path, { type: "reserve", id, at: now(), owner: self, ...request });
      if (admit === undefined) {
        await write();
        return id;
      }
      await leases.hold("ledger", async () => {
        admit(await reader.readSpending());
        await write();
      });
      return id;
    },
    settle: (id, settlement) => appendLine(path, { type: "settle", id, at: now(), settlement }),
    recordFailure: (assets, failure) =>
      appendLine(path, { type: "failure", at: now(), assets, failure }),
  };
}

/** Appends a line in one write, so that lines of several processes never mix, and makes it durable. */
async function appendLine(path: string, line: LedgerLine): Promise<void> {
  const bytes = Buffer.from(serializeLedgerLine(line));
  await makeFolder(dirname(path));
  try {
    const handle = await retryBusy(() => open(path, "a"));
    try {
      const { size } = await handle.stat();
      const { bytesWritten } = await handle.write(bytes);
      if (bytesWritten < bytes.byteLength) throw shortWrite();
      await handle.sync();
      if (size === 0) await syncFolderOf(path);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw diskError(error, `the ledger ${path}`);
  }
}

/** A regular file takes less than it is given only when there is no room for more. */
function shortWrite(): Error {
  return Object.assign(new Error("The line was cut off"), { code: "ENOSPC" });
}
