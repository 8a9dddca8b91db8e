import type { Lock } from "@genlock/core";
import type { Store } from "../store/store.ts";
import type { UnusedCall } from "./garbage.ts";

/**
 * Deletes pictures from the store with the records that tell of them, records first: a record without its pictures is worse than
 * the other way round. What the lock names by now stays. Answers what was freed.
 *
 * @throws GenlockError `STORE_NOT_WRITABLE`, `STORE_FAILED`
 */
export async function collectGarbage(
  calls: readonly UnusedCall[],
  { store, lock }: { readonly store: Store; readonly lock: Lock },
): Promise<UnusedCall[]> {
  const inUse = new Set(
    [...lock.assets.values()].flatMap((entry) => entry.outputs.map(({ digest }) => digest)),
  );
  const freed = calls.filter(({ digests }) => !digests.some((digest) => inUse.has(digest)));
  for (const { made, digests } of freed) {
    if (made !== undefined) await store.removeRecord(made);
    for (const digest of digests) await store.removeBlob(digest);
  }
  return freed;
}
