import type { UploadedFile, UploadedFiles } from "@genlock/provider";
import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { makeFolder } from "../disk/make-folder.ts";
import { writeDurably } from "../disk/write-durably.ts";
import { identifyProcess } from "../process/identify-process.ts";

/**
 * Remembers uploads in a file that may be deleted at any time, and lets those who want the same at once wait for one upload.
 * What two processes remember at the same moment may be lost for one of them, which then uploads again.
 *
 * @param path absolute
 */
export function createUploadedFiles(path: string): UploadedFiles {
  const underWay = new Map<string, Promise<UploadedFile>>();
  let writing = Promise.resolve();

  function change(apply: (known: Map<string, UploadedFile>) => void): Promise<void> {
    writing = writing.then(async () => {
      const known = await readUploads(path);
      apply(known);
      await writeUploads(path, known);
    });
    return writing;
  }

  async function fresh(key: string, upload: () => Promise<UploadedFile>): Promise<UploadedFile> {
    const file = await upload();
    await change((known) => known.set(key, file));
    return file;
  }

  const obtain: UploadedFiles["obtain"] = async (key, until, upload) => {
    // Another's upload may fail for reasons of its own, such as an end of patience: then ours is tried.
    const other = await underWay.get(key)?.catch(() => undefined);
    const known = other ?? (await readUploads(path)).get(key);
    if (known !== undefined && known.expiresAt >= until) return known;
    if (underWay.has(key)) return obtain(key, until, upload);
    const own = fresh(key, upload);
    underWay.set(key, own);
    try {
      return await own;
    } finally {
      underWay.delete(key);
    }
  };

  return {
    obtain,
    forget: (key, id) =>
      change((known) => {
        if (known.get(key)?.id === id) known.delete(key);
      }),
  };
}

async function readUploads(path: string): Promise<Map<string, UploadedFile>> {
  try {
    const value: unknown = JSON.parse(await readFile(path, "utf8"));
    const entries = Object.entries(value ?? {});
    return new Map(entries.filter((entry): entry is [string, UploadedFile] => isUpload(entry)));
  } catch {
    return new Map();
  }
}

/** Never rejects: what is not remembered is uploaded again. */
async function writeUploads(path: string, known: ReadonlyMap<string, UploadedFile>): Promise<void> {
  const alive = [...known].filter(([, { expiresAt }]) => expiresAt > Date.now());
  try {
    await makeFolder(dirname(path), 0o777);
    const text = JSON.stringify(Object.fromEntries(alive));
    await writeDurably(path, text, { self: identifyProcess(), mode: 0o600, durable: false });
  } catch {
    // A cache that cannot be written is no cache.
  }
}

function isUpload([key, value]: readonly [string, unknown]): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { id, expiresAt }: Partial<Record<keyof UploadedFile, unknown>> = value;
  return /^[0-9a-f]{1,64}$/.test(key) && typeof id === "string" && typeof expiresAt === "number";
}
