import { lstat, readFile, rm, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { GenlockError } from "@genlock/core";
import { readIfThere, writeAtomically } from "../project/text-file.ts";
import { readEarlierFiles } from "./asset-index.ts";
import type { PlannedBuild } from "./plan-build.ts";

/** What a build did to its folder. */
export interface WrittenBuild {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** The name of the index in the folder. */
export const indexName = "assets.json";

/** Bytes of a plain file; `undefined`: there is nothing. @throws GenlockError `BUILD_FOLDER_NOT_OURS` for anything else. */
async function sizeOf(path: string, src: string): Promise<number | undefined> {
  try {
    const found = await lstat(path);
    if (found.isFile()) return found.size;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
  throw new GenlockError({
    code: "BUILD_FOLDER_NOT_OURS",
    message: `${src} in the folder of the build is a link or a folder.`,
  });
}

async function writeFile(
  folder: string,
  file: { readonly src: string; readonly origin: string },
  earlier: ReadonlyMap<string, number>,
): Promise<"written" | "unchanged"> {
  const bytes = await readFile(file.origin);
  return withPlace(folder, file.src, async (target) => {
    const size = await sizeOf(target, file.src);
    if (size === bytes.byteLength && bytes.equals(await readFile(target))) return "unchanged";
    if (size !== undefined && !earlier.has(file.src)) {
      throw new GenlockError({
        code: "BUILD_FOLDER_NOT_OURS",
        message: `${file.src} is in the folder of the build already, and no build wrote it.`,
      });
    }
    await writeAtomically(target, bytes);
    return "written";
  });
}

/** @throws GenlockError `BUILD_FOLDER_NOT_WRITABLE` for whatever the system refuses. */
async function withPlace<Result>(
  folder: string,
  src: string,
  write: (target: string) => Promise<Result>,
): Promise<Result> {
  try {
    return await write(join(folder, src));
  } catch (cause) {
    if (GenlockError.isInstance(cause)) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message = `${src} cannot be written into ${folder}: ${reason}`;
    throw new GenlockError({ code: "BUILD_FOLDER_NOT_WRITABLE", message, cause });
  }
}

async function removeFile(folder: string, src: string, bytes: number): Promise<boolean> {
  const target = join(folder, src);
  const found = await lstat(target).catch(() => undefined);
  // Another size means that somebody put something else there.
  if (found?.isFile() !== true || found.size !== bytes) return false;
  await rm(target);
  // Succeeds only on a folder that is empty now.
  if (dirname(src) !== ".") await rmdir(dirname(target)).catch(() => undefined);
  return true;
}

/**
 * Brings a folder to what a build is: writes what differs, removes what an earlier build wrote and this one does not, and
 * touches nothing else.
 *
 * @param signal ends it between two files, with its reason. Default: it goes on to the end.
 * @throws GenlockError `BUILD_FOLDER_NOT_OURS` where a name is taken by something no build wrote, `BUILD_FOLDER_NOT_WRITABLE`
 */
export async function writeBuild(
  folder: string,
  build: PlannedBuild,
  signal?: AbortSignal,
): Promise<WrittenBuild> {
  const indexPath = join(folder, indexName);
  const before = await readIfThere(indexPath);
  const earlier = readEarlierFiles(before);
  const counts = { written: 0, unchanged: 0, removed: 0 };
  for (const [src, origin] of build.origins) {
    signal?.throwIfAborted();
    counts[await writeFile(folder, { src, origin }, earlier)] += 1;
  }
  // The index comes before the removals: a build cut off here leaves files over, never an index of files that are gone.
  const text = `${JSON.stringify(build.index, null, 2)}\n`;
  if (text !== before) {
    await withPlace(folder, indexName, (target) => writeAtomically(target, text));
  }
  for (const [src, bytes] of earlier) {
    if (!build.origins.has(src) && (await removeFile(folder, src, bytes))) counts.removed += 1;
  }
  return counts;
}
