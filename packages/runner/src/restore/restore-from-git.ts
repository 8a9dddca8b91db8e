import { createReadStream } from "node:fs";
import { join, resolve } from "node:path";
import type { Readable } from "node:stream";
import type { Store, StoredBlob } from "../store/store.ts";
import { askGit, runGit, type GitOptions } from "./run-git.ts";

/** What to look for. */
export interface GitSearch {
  /** Absolute path of the project's folder. */
  readonly root: string;
  /** The file, relative to `root`, with `/` between parts. */
  readonly path: string;
  readonly digest: string;
  /** Bytes; files of other sizes are not read. */
  readonly byteLength: number;
  /** Takes what is found. */
  readonly store: Store;
  readonly signal?: AbortSignal | undefined;
}

/** Commits that touch a path and are looked at, newest first. */
const commits = 200;

/**
 * Looks for the bytes of a file in the index (with both sides of a merge under way), in the history of its path on all branches, and
 * in what Git LFS has fetched, and puts them into the store. `undefined`: they are not there, or there is no git
 * or no repository. No network is asked.
 *
 * @throws GenlockError `STORE_FULL`, `STORE_NOT_WRITABLE`, `STORE_FAILED`
 */
export async function restoreFromGit(search: GitSearch): Promise<StoredBlob | undefined> {
  const options = { cwd: search.root, signal: search.signal };
  const fetched = await restoreFromLfs(search, options);
  if (fetched !== undefined) return fetched;
  const tried = new Set<string>();
  for (const list of [listIndex, listHistory]) {
    for (const blob of await list(search, options)) {
      if (tried.has(blob)) continue;
      tried.add(blob);
      const restored = await restoreBlob(blob, search, options);
      if (restored !== undefined) return restored;
    }
  }
  return undefined;
}

/** The blobs that the index has for the path: one, or up to three in a merge. */
async function listIndex({ path }: GitSearch, options: GitOptions): Promise<string[]> {
  const text = await askGit(["ls-files", "--stage", "--", path], options);
  return [...(text ?? "").matchAll(/^1\d{5} ([0-9a-f]{40,64}) \d\t/gm)].flatMap(
    ([, id]) => id ?? [],
  );
}

async function listHistory({ path }: GitSearch, options: GitOptions): Promise<string[]> {
  const args = ["log", "--all", `--max-count=${commits}`, "--format=", "--raw", "--no-abbrev"];
  const shape = ["--no-renames", "-m", "--no-ext-diff", "--no-textconv", "--no-show-signature"];
  const text = await askGit([...args, ...shape, "--", path], options);
  const pattern = /^:\d{6} \d{6} ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) /gm;
  return [...(text ?? "").matchAll(pattern)]
    .flatMap(([, before, after]) => [after ?? "", before ?? ""])
    .filter((blob) => /[^0]/.test(blob));
}

async function restoreBlob(
  blob: string,
  search: GitSearch,
  options: GitOptions,
): Promise<StoredBlob | undefined> {
  const size = await askGit(["cat-file", "-s", blob], options);
  if (Number(size) !== search.byteLength) return undefined;
  return runGit(["cat-file", "blob", blob], options, (output) => storeIfRight(output, search));
}

/** Git LFS keeps what it fetched under the digest of the bytes, which is the very digest looked for. */
async function restoreFromLfs(
  search: GitSearch,
  options: GitOptions,
): Promise<StoredBlob | undefined> {
  const common = (await askGit(["rev-parse", "--git-common-dir"], options))?.trimEnd();
  if (common === undefined || common === "") return undefined;
  const { digest } = search;
  const folder = resolve(search.root, common);
  const path = join(folder, "lfs", "objects", digest.slice(0, 2), digest.slice(2, 4), digest);
  try {
    return await storeIfRight(createReadStream(path), search);
  } catch (error) {
    if (error instanceof Error && "syscall" in error) return undefined;
    throw error;
  }
}

/** Nothing is kept when the bytes are others. The output is read to its end. */
async function storeIfRight(
  output: Readable,
  { store, digest }: GitSearch,
): Promise<StoredBlob | undefined> {
  const writer = store.openWriter();
  try {
    for await (const chunk of output) await writer.write(Buffer.from(chunk));
    return writer.byteLength > 0 && writer.digest() === digest ? await writer.commit() : undefined;
  } finally {
    await writer.discard();
  }
}
