import { sha256, type Digest } from "@genlock/core";
import { readFile, rename, unlink } from "node:fs/promises";
import { join } from "node:path";
import { makeFolder } from "../../disk/make-folder.ts";
import { writeTemp } from "../../disk/write-durably.ts";
import { identifyProcess } from "../../process/identify-process.ts";

/** Bytes that processes hand each other by digest, and that can be made again. Whoever deletes them loses nothing paid. */
export interface ByteShelf {
  /** Puts bytes there and answers their digest. Rejects with the system's error. */
  put(bytes: Uint8Array): Promise<Digest>;
  /** The bytes of a digest, when they are there and right. */
  take(digest: Digest): Promise<Uint8Array | undefined>;
  /** Deletes them; does nothing when they are not there. Never rejects. */
  remove(digest: Digest): Promise<void>;
}

/** A shelf in a folder that is made when something is put there. */
export function createByteShelf(dir: string): ByteShelf {
  const self = identifyProcess();
  const pathOf = (digest: Digest): string => join(dir, digest);
  return {
    async put(bytes) {
      const digest = sha256(bytes);
      await makeFolder(dir);
      await rename(await writeTemp(dir, bytes, { self, durable: false }), pathOf(digest));
      return digest;
    },
    async take(digest) {
      const bytes = await readFile(pathOf(digest)).catch(() => undefined);
      return bytes !== undefined && sha256(bytes) === digest ? bytes : undefined;
    },
    remove: (digest) => unlink(pathOf(digest)).catch(() => undefined),
  };
}
