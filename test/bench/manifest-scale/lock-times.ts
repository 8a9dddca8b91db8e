import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mergeLocks, parseLock, serializeLock } from "@genlock/core";

// node lock-times.ts <project>: reads, merges and writes the project's lock once, and prints what each took.

/** Milliseconds. */
function time<Result>(work: () => Result): { readonly took: number; readonly result: Result } {
  const start = performance.now();
  const result = work();
  return { took: performance.now() - start, result };
}

const [root = "."] = process.argv.slice(2);
const path = join(root, "genlock.lock");
const read = time(() => parseLock(readFileSync(path, "utf8")));
const lock = read.result;
const ids = [...lock.assets.keys()];
// One branch pinned an asset, the other removed one.
const pinned = new Map(lock.assets);
const [first = "", second = ""] = ids;
const entry = pinned.get(first);
if (entry !== undefined) pinned.set(first, { ...entry, pinned: true });
const removed = new Map(lock.assets);
removed.delete(second);
const merge = time(() =>
  mergeLocks({
    base: lock,
    ours: { ...lock, assets: pinned },
    theirs: { ...lock, assets: removed },
    keyOf: () => undefined,
    picks: new Map(),
  }),
);
const write = time(() => writeFileSync(path, serializeLock(lock)));
const megabytes = readFileSync(path).byteLength / 1e6;
process.stdout.write(
  JSON.stringify({ read: read.took, merge: merge.took, write: write.took, megabytes }),
);
