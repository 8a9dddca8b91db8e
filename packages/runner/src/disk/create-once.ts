import { link, open, unlink } from "node:fs/promises";
import { dirname } from "node:path";
import { codeOf } from "./disk-error.ts";
import { retryBusy } from "./retry-busy.ts";
import { syncFolder } from "./sync-folder.ts";
import { writeTemp, type WriteOptions } from "./write-durably.ts";

/** What file systems without hard links say. */
const noLinks: ReadonlySet<string> = new Set([
  "EPERM",
  "ENOTSUP",
  "EOPNOTSUPP",
  "ENOSYS",
  "EMLINK",
]);

/**
 * Makes a file that must not exist yet, whole and durable: of several who try at once exactly one gets `true`. Where the file
 * system has no hard links, a reader may for a moment see it unfinished. Rejects with the system's error.
 *
 * @param tempFolder where the file is written first; beside `path` when that is on another disk
 */
export async function createOnce(
  path: string,
  bytes: string,
  options: WriteOptions & { readonly tempFolder: string },
): Promise<boolean> {
  const folder = dirname(path);
  const made = await createVia(options.tempFolder, path, { ...options, bytes }).catch(
    (error: unknown) => {
      if (codeOf(error) !== "EXDEV" || options.tempFolder === folder) throw error;
      return createVia(folder, path, { ...options, bytes });
    },
  );
  if (made && (options.durable ?? true)) await syncFolder(folder);
  return made;
}

async function createVia(
  folder: string,
  path: string,
  { bytes, ...options }: WriteOptions & { readonly bytes: string },
): Promise<boolean> {
  const temp = await writeTemp(folder, bytes, options);
  try {
    return await linkOnce(temp, path, bytes);
  } finally {
    await unlink(temp).catch(() => undefined);
  }
}

async function linkOnce(temp: string, path: string, bytes: string): Promise<boolean> {
  try {
    await retryBusy(() => link(temp, path));
    return true;
  } catch (error) {
    const code = codeOf(error) ?? "";
    if (code === "EEXIST") return false;
    if (!noLinks.has(code)) throw error;
  }
  return writeOnce(path, bytes);
}

async function writeOnce(path: string, bytes: string): Promise<boolean> {
  const handle = await open(path, "wx").catch((error: unknown) => {
    if (codeOf(error) === "EEXIST") return undefined;
    throw error;
  });
  if (handle === undefined) return false;
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return true;
}
