import { mkdtemp, open, rm, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isNotThere } from "../disk/disk-error.ts";
import { makeFolder } from "../disk/make-folder.ts";
import { retryBusy } from "../disk/retry-busy.ts";
import { tempName } from "../disk/temp-name.ts";
import type { ProcessIdentity } from "../process/process-identity.ts";

/** The calls of a file handle that a writer needs. */
export interface PictureHandle {
  write(
    bytes: Uint8Array,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ readonly bytesWritten: number }>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a new file for writing, never one that is there. */
export type OpenFile = (path: string) => Promise<PictureHandle>;

/** A picture that is being written. */
export interface OpenPicture {
  readonly handle: PictureHandle;
  /** Absolute. */
  readonly path: string;
  /** Deletes it, and the folder that was made for it. Never rejects. */
  readonly remove: () => Promise<void>;
}

/** Opens a new file in the file system. */
export function openNewFile(path: string): Promise<PictureHandle> {
  return retryBusy(() => open(path, "wx"));
}

/** Opens a picture in the store's folder for unfinished files. */
export async function openInStore(
  folder: string,
  self: ProcessIdentity,
  openFile: OpenFile,
): Promise<OpenPicture> {
  const path = join(folder, tempName(self));
  const handle = await openFile(path).catch(async (error: unknown) => {
    if (!isNotThere(error)) throw error;
    await makeFolder(folder);
    return openFile(path);
  });
  return { handle, path, remove: () => unlink(path).catch(() => undefined) };
}

/** Opens a picture in a folder of its own, outside the store. */
export async function openOutside(folder: string, openFile: OpenFile): Promise<OpenPicture> {
  const path = join(await mkdtemp(join(folder, "genlock-kept-")), "picture");
  const remove = () => rm(dirname(path), { recursive: true, force: true }).catch(() => undefined);
  try {
    return { handle: await openFile(path), path, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
