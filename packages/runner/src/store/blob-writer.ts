import { createHash } from "node:crypto";
import { open, rename } from "node:fs/promises";
import { basename, join } from "node:path";
import { diskError } from "../disk/disk-error.ts";
import { makeFolder } from "../disk/make-folder.ts";
import { insertBlob, type BlobPlace } from "./insert-blob.ts";
import {
  openInStore,
  openOutside,
  type OpenFile,
  type OpenPicture,
  type PictureHandle,
} from "./open-picture.ts";
import type { StoredBlob, StoreWriter } from "./store.ts";

/** What a writer works with. */
export interface WriterPlace extends BlobPlace {
  /** Absolute path of a folder on another disk, where a picture goes on when the store takes no more. */
  readonly spillDir: string;
  readonly openFile: OpenFile;
}

/** Streams a picture into the store; the contract is {@link StoreWriter}. */
export class BlobWriter implements StoreWriter {
  readonly #place: WriterPlace;
  readonly #hash = createHash("sha256");
  #length = 0;
  #picture: OpenPicture | undefined;
  /** Why the picture is not in the store's own folder. */
  #spilledFor: unknown;
  #ended = false;

  constructor(place: WriterPlace) {
    this.#place = place;
  }

  get byteLength(): number {
    return this.#length;
  }

  get path(): string {
    if (this.#picture === undefined) throw new Error("Nothing was written yet");
    return this.#picture.path;
  }

  digest(): string {
    return this.#hash.copy().digest("hex");
  }

  async write(chunk: Uint8Array): Promise<void> {
    if (this.#ended) throw new Error("The picture has ended");
    let hashed = false;
    await this.#trySpilling(async () => {
      const { layout, self, openFile } = this.#place;
      this.#picture ??= await openInStore(layout.temps, self, openFile);
      const writing = writeAll(this.#picture.handle, chunk, this.#length);
      // While the thread pool writes, and once, however often the bytes have to be written.
      if (!hashed) this.#hash.update(chunk);
      hashed = true;
      await writing;
    });
    this.#length += chunk.byteLength;
  }

  async commit(): Promise<StoredBlob> {
    if (this.#ended || this.#length === 0) throw new Error("There is no picture to store");
    await this.#trySpilling(async () => this.#picture?.handle.sync());
    const picture = await this.#end();
    if (picture === undefined) throw new Error("There is no picture to store");
    const file = { digest: this.digest(), byteLength: this.#length, path: picture.path };
    try {
      const blob = await insertBlob(this.#place, file);
      if (this.#spilledFor !== undefined) await picture.remove();
      return blob;
    } catch (error) {
      throw await this.#keep(picture, this.#spilledFor ?? error);
    }
  }

  async discard(): Promise<void> {
    if (this.#ended) return;
    const picture = await this.#end();
    await picture?.remove();
  }

  /** Does something with the picture; when it fails, moves the picture out of the store and does it there. */
  async #trySpilling(action: () => Promise<unknown>): Promise<void> {
    try {
      await action();
    } catch (error) {
      if (this.#spilledFor !== undefined || !(await this.#spill(error))) {
        throw await this.#fail(this.#spilledFor ?? error);
      }
      await action().catch(async (second: unknown) => {
        throw await this.#fail(second);
      });
    }
  }

  /** Copies what was received out of the store. `false`: there is no room elsewhere either. */
  async #spill(reason: unknown): Promise<boolean> {
    const before = this.#picture;
    let outside: OpenPicture | undefined;
    try {
      outside = await openOutside(this.#place.spillDir, this.#place.openFile);
      if (before !== undefined) await copyBytes(before.path, outside.handle, this.#length);
    } catch {
      await outside?.handle.close().catch(() => undefined);
      await outside?.remove();
      return false;
    }
    this.#spilledFor = reason;
    this.#picture = outside;
    await before?.handle.close().catch(() => undefined);
    await before?.remove();
    return true;
  }

  async #end(): Promise<OpenPicture | undefined> {
    this.#ended = true;
    await this.#picture?.handle.close().catch(() => undefined);
    return this.#picture;
  }

  async #fail(error: unknown): Promise<Error> {
    await this.#picture?.handle.sync().catch(() => undefined);
    const picture = await this.#end();
    return this.#keep(picture, error);
  }

  /** Puts received bytes where nothing sweeps them, and answers the error that says where. */
  async #keep(picture: OpenPicture | undefined, reason: unknown): Promise<Error> {
    const what = "a received picture";
    if (picture === undefined || this.#length === 0) {
      await picture?.remove();
      return diskError(reason, what);
    }
    const path =
      this.#spilledFor === undefined ? await this.#moveToKept(picture.path) : picture.path;
    return diskError(reason, what, `The ${this.#length} bytes received are kept at ${path}.`);
  }

  async #moveToKept(path: string): Promise<string> {
    const kept = join(this.#place.layout.kept, basename(path).replace(/^\./, ""));
    try {
      await makeFolder(this.#place.layout.kept);
      await rename(path, kept);
      return kept;
    } catch {
      return path;
    }
  }
}

async function writeAll(handle: PictureHandle, bytes: Uint8Array, position: number): Promise<void> {
  let done = 0;
  while (done < bytes.byteLength) {
    const left = bytes.byteLength - done;
    done += (await handle.write(bytes, done, left, position + done)).bytesWritten;
  }
}

async function copyBytes(from: string, to: PictureHandle, byteLength: number): Promise<void> {
  const source = await open(from, "r");
  const chunk = new Uint8Array(Math.min(1 << 20, Math.max(byteLength, 1)));
  try {
    for (let done = 0; done < byteLength;) {
      const wanted = Math.min(chunk.byteLength, byteLength - done);
      const { bytesRead } = await source.read(chunk, 0, wanted, done);
      if (bytesRead === 0) throw new Error("The unfinished picture lost bytes");
      await writeAll(to, chunk.subarray(0, bytesRead), done);
      done += bytesRead;
    }
  } finally {
    await source.close();
  }
}
