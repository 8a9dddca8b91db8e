import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { codeOf, folderError } from "../disk/disk-error.ts";
import { makeFolder } from "../disk/make-folder.ts";
import { retryBusy } from "../disk/retry-busy.ts";
import { SharedSyncs } from "../disk/shared-syncs.ts";

/** The folders that blobs lie in, each made once a process and synced for several writers at a time. */
export class BlobFolders {
  readonly #syncs = new SharedSyncs();
  readonly #made = new Set<string>();
  /** Folders whose own names are durable, or are being made so. */
  readonly #named = new Map<string, Promise<void>>();

  /**
   * Makes sure that a folder is there. What is put into it is durable only after {@link BlobFolders.sync}.
   *
   * @throws GenlockError `STORE_FULL`, `STORE_NOT_WRITABLE`, `STORE_FAILED`
   */
  async make(folder: string): Promise<void> {
    if (this.#made.has(folder)) return;
    try {
      await makeOne(folder);
    } catch (error) {
      throw folderError(error, folder);
    }
    this.#made.add(folder);
  }

  /** For a folder that somebody has deleted: it is made anew by the next {@link BlobFolders.make}. */
  forget(folder: string): void {
    this.#made.delete(folder);
    this.#named.delete(folder);
  }

  /**
   * Makes durable which names were in a folder when this was called, and the folder's own name, whoever made it. Rejects with the
   * system's error.
   */
  async sync(folder: string): Promise<void> {
    await this.#syncs.sync(folder);
    // After the folder, because the disk has mostly written both by then.
    await this.#name(folder);
  }

  #name(folder: string): Promise<void> {
    const known = this.#named.get(folder);
    if (known !== undefined) return known;
    const naming = this.#syncs.sync(dirname(folder)).catch((error: unknown) => {
      this.#named.delete(folder);
      throw error;
    });
    this.#named.set(folder, naming);
    return naming;
  }
}

async function makeOne(folder: string): Promise<void> {
  try {
    await mkdirOnce(folder);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    await makeFolder(dirname(folder));
    await mkdirOnce(folder);
  }
}

async function mkdirOnce(folder: string): Promise<void> {
  try {
    await retryBusy(() => mkdir(folder, { mode: 0o700 }));
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  }
}
