import { createHash, hash, randomBytes } from "node:crypto";
import { closeSync, fstatSync, openSync, read } from "node:fs";
import { link, rename, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { diskError, isNotThere } from "../disk/disk-error.ts";
import { makeFolder } from "../disk/make-folder.ts";
import { retryBusy } from "../disk/retry-busy.ts";
import type { StoreLayout } from "./store-layout.ts";
import { blobPath } from "./store-layout.ts";
import type { BlobCheck } from "./store.ts";

const readPiece = promisify(read);

/** A check, and the bytes where they were asked for and are right. */
export interface CheckedBlob {
  readonly check: BlobCheck;
  readonly bytes: Uint8Array | undefined;
}

interface FoundBytes {
  readonly digest: string;
  readonly bytes: Uint8Array | undefined;
}

/**
 * Hashes a blob. A wrong one is moved into quarantine; in a project that cannot be written to it stays where it is.
 *
 * @param keepBytes answer the bytes too. Default false.
 * @throws GenlockError `STORE_FAILED`
 */
export async function checkBlob(
  layout: StoreLayout,
  digest: string,
  keepBytes = false,
): Promise<CheckedBlob> {
  const path = blobPath(layout, digest);
  const file = await openIfThere(path);
  if (file === undefined) return { check: "missing", bytes: undefined };
  let found: FoundBytes;
  let inode: bigint;
  try {
    const stats = fstatSync(file, { bigint: true });
    inode = stats.ino;
    found = keepBytes ? await readWhole(file, Number(stats.size)) : await hashBlob(file);
  } catch (error) {
    throw diskError(error, `the stored file ${path}`);
  } finally {
    closeSync(file);
  }
  if (found.digest === digest) return { check: "right", bytes: found.bytes };
  await quarantine(layout, path, inode);
  return { check: "corrupt", bytes: undefined };
}

/** Opened, asked and closed in no time, without a turn of the thread pool for each. */
async function openIfThere(path: string): Promise<number | undefined> {
  try {
    return await retryBusy(async () => openSync(path, "r"));
  } catch (error) {
    if (isNotThere(error)) return undefined;
    throw diskError(error, `the stored file ${path}`);
  }
}

/** The bytes are read at once rather than in the small pieces that the file system's own function takes. */
async function readWhole(file: number, size: number): Promise<FoundBytes> {
  const bytes = Buffer.allocUnsafeSlow(size);
  let done = 0;
  while (done < size) {
    const { bytesRead } = await readPiece(file, bytes, done, size - done, null);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  const found = bytes.subarray(0, done);
  return { digest: hash("sha256", found, "hex"), bytes: found };
}

async function hashBlob(file: number): Promise<FoundBytes> {
  const hashing = createHash("sha256");
  const chunk = Buffer.allocUnsafeSlow(1 << 20);
  for (;;) {
    const { bytesRead } = await readPiece(file, chunk, 0, chunk.byteLength, null);
    if (bytesRead === 0) return { digest: hashing.digest("hex"), bytes: undefined };
    hashing.update(chunk.subarray(0, bytesRead));
  }
}

/** Moves what was hashed aside, under a name that says so. */
async function quarantine(layout: StoreLayout, path: string, inode: bigint): Promise<void> {
  try {
    await makeFolder(layout.quarantine);
    const name = `${basename(path)}.${randomBytes(4).toString("hex")}.corrupt`;
    const aside = join(layout.quarantine, name);
    await retryBusy(() => rename(path, aside));
    // Another process may have put a right copy there after the hashing; that one goes back.
    const moved = await stat(aside, { bigint: true });
    if (moved.ino !== inode) await link(aside, path);
  } catch {
    // It stays where it is: a project that cannot be written to can still be read and judged.
  }
}
