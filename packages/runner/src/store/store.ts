import type { Digest } from "@genlock/core";
import type { CallRecord, CallRecords } from "./call-record.ts";
import type { StoreListing } from "./store-listing.ts";

/** A file of the store. */
export interface StoredBlob {
  readonly digest: Digest;
  /** Bytes, at least 1. */
  readonly byteLength: number;
  /** Absolute. */
  readonly path: string;
}

/**
 * Takes one picture into the store while it is received. Call one member at a time. Nothing is in the store before
 * {@link StoreWriter.commit} resolves; without it, `discard` must be called.
 */
export interface StoreWriter {
  /** Bytes written so far. */
  readonly byteLength: number;
  /** Absolute path of the unfinished file, for whoever has to decode it before it is kept. */
  readonly path: string;
  /** Of the bytes written so far. */
  digest(): Digest;
  /**
   * Resolves when the bytes may be forgotten. When the store's disk is full the picture goes on in the system's folder for
   * temporary files.
   *
   * @throws GenlockError `STORE_FULL`, `STORE_NOT_WRITABLE`, `STORE_FAILED`; what was received is kept, the message says where.
   */
  write(chunk: Uint8Array): Promise<void>;
  /**
   * Makes the bytes durable under their digest. A blob that is there already and right is left; a wrong one is moved into quarantine.
   *
   * @throws GenlockError `STORE_FULL`, `STORE_NOT_WRITABLE`, `STORE_FAILED`; the bytes are kept, the message says where.
   */
  commit(): Promise<StoredBlob>;
  /** Forgets the bytes; does nothing after `commit` or after an error that kept them. Never rejects. */
  discard(): Promise<void>;
}

/** What became of a check of one blob. `corrupt`: it was there with other bytes and is in quarantine now. */
export type BlobCheck = "right" | "missing" | "corrupt";

/** Everything ever received on this machine, by the digest of its bytes. Nothing deletes paid bytes but a person who says so. */
export interface Store {
  /** Absolute path of the versioned folder. It may not exist. */
  readonly dir: string;
  /** Opens a picture. The disk is touched by the first write. */
  openWriter(): StoreWriter;
  /** Where the bytes of a digest lie, if they do. */
  pathOf(digest: Digest): string;
  /** Whether there is a file with bytes in it under this digest; the bytes are not read. */
  has(digest: Digest): boolean;
  /** Hashes the bytes; moves wrong ones into quarantine. @throws GenlockError `STORE_FAILED`, `STORE_NOT_WRITABLE` */
  verify(digest: Digest): Promise<BlobCheck>;
  /** The bytes, when they are there and right; wrong ones are moved into quarantine. @throws GenlockError `STORE_FAILED`, `STORE_NOT_WRITABLE` */
  readVerified(digest: Digest): Promise<Uint8Array | undefined>;
  /** All blobs, sorted by digest; bytes are not read. */
  list(): Promise<StoredBlob[]>;
  /**
   * Writes durably what a call was answered, once: when a record for this key, take and call is there already it stays
   * and is answered, and the blobs of the losing record stay in the store too.
   *
   * @throws GenlockError `STORE_FULL`, `STORE_NOT_WRITABLE`, `STORE_FAILED`
   */
  recordCall(
    record: CallRecord,
  ): Promise<{ readonly written: boolean; readonly record: CallRecord }>;
  /** Everything recorded for a key, sorted by take and call. What cannot be read is in the warnings. */
  callsOf(key: string): Promise<CallRecords>;
  /** Everything recorded, sorted by key, take and call. What cannot be read is in the warnings. */
  listRecords(): Promise<CallRecords>;
  /**
   * Deletes what is recorded of a call; does nothing when there is nothing. Only for who then deletes its pictures.
   *
   * @throws GenlockError `STORE_NOT_WRITABLE`, `STORE_FAILED`
   */
  removeRecord(made: {
    readonly key: string;
    readonly take: number;
    readonly call: number;
  }): Promise<void>;
  /** Deletes a picture; does nothing when it is not there. @throws GenlockError `STORE_NOT_WRITABLE`, `STORE_FAILED` */
  removeBlob(digest: Digest): Promise<void>;
  /** A view for planning, which reads folders as they are asked for and remembers them. Load again after a run. */
  loadIndex(): StoreListing;
  /** Makes sure that something can be written. @throws GenlockError `STORE_FULL`, `STORE_NOT_WRITABLE`, `STORE_FAILED` */
  ensureWritable(): Promise<void>;
  /** Bytes free on the store's disk; `undefined`: the system does not say. */
  freeBytes(): Promise<number | undefined>;
  /** Deletes temporary files of processes that are dead and wrote nothing for a day. Answers how many. Never rejects. */
  sweepTemps(): Promise<number>;
}
