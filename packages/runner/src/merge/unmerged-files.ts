import type { Readable } from "node:stream";
import { isLfsPointer } from "../originals/lfs-pointer.ts";
import { askGit, runGit } from "../restore/run-git.ts";
import type { Store, StoredBlob } from "../store/store.ts";

/** One side of a file that a merge under way could not bring together, as git's index has it. */
export interface UnmergedFile {
  /** Relative to the folder that was asked about, with `/` between parts. */
  readonly path: string;
  /** `base`: what both sides come from. */
  readonly side: "base" | "ours" | "theirs";
  /** Git's name for the bytes. */
  readonly blob: string;
}

const sides = ["base", "ours", "theirs"] as const;

/**
 * Lists what git could not merge; empty without git, repository or merge.
 *
 * @param root absolute path of the project's folder
 * @param paths relative to `root`; folders stand for everything in them
 */
export async function listUnmerged(
  root: string,
  paths: readonly string[],
): Promise<UnmergedFile[]> {
  const text = await askGit(["ls-files", "--unmerged", "-z", "--", ...paths], { cwd: root });
  return (text ?? "").split("\0").flatMap((line) => {
    const [, blob, stage, path] = /^\d{6} ([0-9a-f]{40,64}) ([123])\t(.+)$/s.exec(line) ?? [];
    const side = sides[Number(stage) - 1];
    return blob === undefined || path === undefined || side === undefined
      ? []
      : [{ path, side, blob }];
  });
}

/**
 * Puts the bytes of one side into the store. `undefined`: git does not have them, or only a pointer of Git LFS to them.
 *
 * @throws GenlockError `STORE_FULL`, `STORE_NOT_WRITABLE`, `STORE_FAILED`
 */
export function saveUnmerged(
  root: string,
  { blob }: UnmergedFile,
  store: Store,
): Promise<StoredBlob | undefined> {
  return runGit(["cat-file", "blob", blob], { cwd: root }, (output) => saveStream(output, store));
}

/** Bytes; what is not longer than this may be a pointer. */
const pointerLength = 1024;

/** Puts a stream of picture bytes into the store. `undefined`: it is empty or a pointer of Git LFS. */
export async function saveStream(output: Readable, store: Store): Promise<StoredBlob | undefined> {
  const writer = store.openWriter();
  let head = Buffer.alloc(0);
  try {
    for await (const chunk of output) {
      const bytes = Buffer.from(chunk);
      if (head.length <= pointerLength) head = Buffer.concat([head, bytes]);
      await writer.write(bytes);
    }
    const isNothing = writer.byteLength === 0 || isLfsPointer(head);
    return isNothing ? undefined : await writer.commit();
  } finally {
    await writer.discard();
  }
}
