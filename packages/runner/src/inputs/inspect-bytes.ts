import type { Inspection } from "@genlock/derive";
import { randomUUID } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { diskError } from "../disk/disk-error.ts";
import { makeFolder } from "../disk/make-folder.ts";

/** What bytes are decoded with. */
export interface InspectPlaces {
  /** Absolute path of the folder for what may be deleted at any time. */
  readonly cacheDir: string;
  /** Decodes a picture in a child process, given its absolute path. */
  readonly inspect: (path: string) => Promise<Inspection>;
}

/**
 * Decodes bytes that lie in no file yet.
 *
 * @throws GenlockError `STORE_FULL`, `STORE_NOT_WRITABLE`, `STORE_FAILED` when they cannot be laid out for it
 */
export async function inspectBytes(
  bytes: Uint8Array,
  { cacheDir, inspect }: InspectPlaces,
): Promise<Inspection> {
  const path = join(cacheDir, `inspect-${randomUUID()}`);
  try {
    await makeFolder(cacheDir, 0o777);
    await writeFile(path, bytes, { flag: "wx", mode: 0o600 });
  } catch (error) {
    throw diskError(error, "a picture that is to be looked at");
  }
  try {
    return await inspect(path);
  } finally {
    await rm(path, { force: true });
  }
}
