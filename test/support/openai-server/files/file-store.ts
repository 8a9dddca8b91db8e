import { randomUUID } from "node:crypto";

/** A file as it was uploaded. */
export interface StoredFile {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly filename: string;
  readonly purpose: string;
  /** Seconds since the epoch. */
  readonly createdAt: number;
  /** Seconds since the epoch; `undefined`: never. */
  readonly expiresAt: number | undefined;
}

/** The files of the account. */
export interface FileStore {
  add(
    file: Omit<StoredFile, "id" | "createdAt" | "expiresAt">,
    seconds: number | undefined,
  ): StoredFile;
  /** `undefined`: there is none, or it has expired. */
  find(id: string): StoredFile | undefined;
  delete(id: string): boolean;
  deleteAll(): void;
  count(): number;
}

/** Starts without files. */
export function createFileStore(): FileStore {
  const files = new Map<string, StoredFile>();
  return {
    add(file, seconds) {
      const createdAt = Math.floor(Date.now() / 1000);
      const stored = {
        ...file,
        id: `file-${randomUUID().replaceAll("-", "").slice(0, 22)}`,
        createdAt,
        expiresAt: seconds === undefined ? undefined : createdAt + seconds,
      };
      files.set(stored.id, stored);
      return stored;
    },
    find(id) {
      const file = files.get(id);
      const isGone = file?.expiresAt !== undefined && file.expiresAt * 1000 <= Date.now();
      return isGone ? undefined : file;
    },
    delete: (id) => files.delete(id),
    deleteAll: () => files.clear(),
    count: () => files.size,
  };
}
