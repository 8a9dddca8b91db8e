import { emptyLock, GenlockError, parseLock, serializeLock, type Lock } from "@genlock/core";
import { readFile, stat } from "node:fs/promises";
import { codeOf, diskError } from "../disk/disk-error.ts";
import { retryBusy } from "../disk/retry-busy.ts";
import { writeDurably } from "../disk/write-durably.ts";
import type { Leases } from "../leases/leases.ts";
import { identifyProcess } from "../process/identify-process.ts";

/** A lock file as it was found. */
export interface LockFile {
  /** `undefined`: there is no file. */
  readonly text: string | undefined;
  /** The empty lock when there is no file. */
  readonly lock: Lock;
}

/** A change to a lock file. */
export interface LockUpdate {
  /** Absolute path of `genlock.lock`. */
  readonly path: string;
  /** Orders changes over all processes; the lease is called `lock-file`. */
  readonly leases: Leases;
  /** Makes the new lock out of the one on the disk at that moment, which may differ from what was read before. */
  readonly change: (lock: Lock) => Lock;
}

/**
 * Reads a lock file. A reader meets the old or the new bytes of a write under way, never a mixture.
 *
 * @throws GenlockError `LOCK_CORRUPT`, `LOCK_VERSION`; `STORE_FAILED` when it is there and cannot be read
 */
export async function readLockFile(path: string): Promise<LockFile> {
  const text = await readLockText(path);
  return { text, lock: text === undefined ? emptyLock : parseLock(text) };
}

/** Bytes of a lock file at most: several times those of the largest project, and fewer than a text may have. */
const mostBytes = 400_000_000;

function tooLarge(size: number): GenlockError {
  return new GenlockError({
    code: "LOCK_CORRUPT",
    message: `genlock.lock cannot be read: it has ${Math.ceil(size / 1_000_000)} MB, and ${mostBytes / 1_000_000} MB is the most.`,
  });
}

/**
 * The text of a lock file, whatever is in it; `undefined`: there is no file.
 *
 * @throws GenlockError `LOCK_CORRUPT` when it is too large to be one; `STORE_FAILED`
 */
export async function readLockText(path: string): Promise<string | undefined> {
  try {
    const { size } = await stat(path);
    if (size > mostBytes) throw tooLarge(size);
    return await retryBusy(() => readFile(path, "utf8"));
  } catch (error) {
    if (GenlockError.isInstance(error)) throw error;
    if (codeOf(error) === "ENOENT") return undefined;
    throw diskError(error, `the lock file ${path}`);
  }
}

/** A text that takes the place of another. */
export interface LockReplacement extends Pick<LockUpdate, "path" | "leases"> {
  /** What the file must still be. */
  readonly from: string;
  readonly to: string;
}

/**
 * Replaces the text of a lock file that cannot be read as a lock, in one durable step.
 *
 * @throws GenlockError `LOCK_CORRUPT` when it was changed meanwhile; `STORE_FULL`, `STORE_NOT_WRITABLE`, `STORE_FAILED`
 */
export async function replaceLockText({ path, leases, from, to }: LockReplacement): Promise<void> {
  await leases.hold("lock-file", async () => {
    if ((await readLockText(path)) !== from) {
      throw new GenlockError({
        code: "LOCK_CORRUPT",
        message: "genlock.lock was changed while its merge was being resolved.",
        hint: "Run the command again.",
      });
    }
    await writeLock(path, to);
  });
}

/**
 * Changes a lock file in one durable step, and not at all when nothing changes: line ends of a checkout (`\r\n`) are no change, and
 * an empty lock is not written where there is no file.
 *
 * @throws GenlockError `LOCK_CORRUPT`, `LOCK_VERSION` (the file is left as it is), `STORE_FULL`, `STORE_NOT_WRITABLE`,
 *   `STORE_FAILED`
 */
export async function updateLockFile(
  update: LockUpdate,
): Promise<{ readonly written: boolean; readonly lock: Lock }> {
  return update.leases.hold("lock-file", async () => {
    const before = await readLockFile(update.path);
    const lock = update.change(before.lock);
    const text = serializeLock(lock);
    const same = before.text?.replaceAll("\r\n", "\n") ?? serializeLock(emptyLock);
    if (text === same) return { written: false, lock };
    await writeLock(update.path, text);
    return { written: true, lock };
  });
}

async function writeLock(path: string, text: string): Promise<void> {
  try {
    await writeDurably(path, text, { self: identifyProcess(), mode: await modeOf(path) });
  } catch (error) {
    throw diskError(error, `the lock file ${path}`);
  }
}

/** `undefined`: there is no file. */
async function modeOf(path: string): Promise<number | undefined> {
  const stats = await stat(path).catch(() => undefined);
  return stats && stats.mode & 0o777;
}
