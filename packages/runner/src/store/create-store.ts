import { readdirSync, statSync } from "node:fs";
import { statfs, unlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
import { codeOf, diskError } from "../disk/disk-error.ts";
import { makeFolder } from "../disk/make-folder.ts";
import { retryBusy } from "../disk/retry-busy.ts";
import { sweepTemps } from "../disk/temp-name.ts";
import { writeTemp } from "../disk/write-durably.ts";
import { identifyProcess } from "../process/identify-process.ts";
import type { ProcessIdentity } from "../process/process-identity.ts";
import { BlobFolders } from "./blob-folders.ts";
import { BlobWriter } from "./blob-writer.ts";
import { readAllRecords, readCallRecords, writeCallRecord } from "./call-files.ts";
import { checkBlob } from "./check-blob.ts";
import { openNewFile, type OpenFile } from "./open-picture.ts";
import { FolderListing, hasBytes } from "./read-listing.ts";
import {
  blobPath,
  isHex64,
  layStore,
  recordFileName,
  recordFolder,
  type StoreLayout,
} from "./store-layout.ts";
import type { Store, StoredBlob } from "./store.ts";

/** What a store is made from, beside its folder. */
export interface StoreOptions {
  /** Default: this process. */
  readonly self?: ProcessIdentity | undefined;
  /** Absolute path of a folder where a picture goes on when the store's disk takes no more. Default: the system's for temporary files. */
  readonly spillDir?: string | undefined;
  /** Default: opens a file of the file system. */
  readonly openFile?: OpenFile | undefined;
}

/**
 * The store in a folder. Nothing is touched before something is asked for.
 *
 * @param storeDir absolute path of `.genlock/store`
 */
export function createStore(storeDir: string, options: StoreOptions = {}): Store {
  const layout = layStore(storeDir);
  const self = options.self ?? identifyProcess();
  const place = {
    layout,
    self,
    folders: new BlobFolders(),
    spillDir: options.spillDir ?? tmpdir(),
    openFile: options.openFile ?? openNewFile,
  };
  return {
    dir: layout.dir,
    openWriter: () => new BlobWriter(place),
    pathOf: (digest) => blobPath(layout, digest),
    has: (digest) => isHex64(digest) && hasBytes(blobPath(layout, digest)),
    verify: async (digest) => (await checkBlob(layout, digest)).check,
    readVerified: async (digest) => (await checkBlob(layout, digest, true)).bytes,
    list: async () => listBlobs(layout),
    recordCall: (record) => writeCallRecord(layout, record, self),
    listRecords: () => readAllRecords(layout),
    removeRecord: ({ key, take, call }) =>
      removeFile(join(recordFolder(layout, key), recordFileName(take, call))),
    removeBlob: (digest) => removeFile(blobPath(layout, digest)),
    callsOf: (key) => readCallRecords(layout, key),
    loadIndex: () => new FolderListing(layout),
    ensureWritable: () => writeProbe(layout, self),
    freeBytes: () => freeBytes(layout.dir),
    sweepTemps: () => sweepTemps(layout.temps),
  };
}

/** Without a turn of the thread pool for each of hundreds of folders and thousands of files, which would take longer than all of them. */
function listBlobs(layout: StoreLayout): StoredBlob[] {
  const blobs: StoredBlob[] = [];
  for (const prefix of sortedNames(layout.blobs)) {
    const folder = join(layout.blobs, prefix);
    for (const digest of sortedNames(folder)) {
      if (!isHex64(digest)) continue;
      const path = `${folder}${sep}${digest}`;
      const byteLength = sizeOf(path);
      if (byteLength > 0) blobs.push({ digest, byteLength, path });
    }
  }
  return blobs;
}

function sortedNames(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** 0: it cannot be told. */
function sizeOf(path: string): number {
  try {
    return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    return 0;
  }
}

async function removeFile(path: string): Promise<void> {
  try {
    await retryBusy(() => unlink(path));
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw diskError(error, `the stored file ${path}`);
  }
}

async function writeProbe(layout: StoreLayout, self: ProcessIdentity): Promise<void> {
  await makeFolder(layout.temps);
  try {
    await unlink(await writeTemp(layout.temps, "genlock was here\n", { self }));
  } catch (error) {
    throw diskError(error, `the store ${layout.dir}`);
  }
}

/** Asks about the nearest folder that exists. */
async function freeBytes(folder: string): Promise<number | undefined> {
  try {
    const stats = await statfs(folder);
    return stats.bavail * stats.bsize;
  } catch {
    const parent = dirname(folder);
    return parent === folder ? undefined : freeBytes(parent);
  }
}
