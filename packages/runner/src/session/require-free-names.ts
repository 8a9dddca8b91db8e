import { GenlockError, type Lock, type Plan } from "@genlock/core";
import { relative } from "node:path";
import { originalsOf } from "../originals/save-originals.ts";
import type { Store } from "../store/store.ts";

/** Where art that is to be made will be written. */
export interface NamedPlaces {
  readonly root: string;
  readonly originalsDir: string;
  readonly lock: Pick<Lock, "assets">;
  readonly store: Pick<Store, "has">;
}

/**
 * Makes sure, before anything is paid, that no original would take the place of a file genlock has never seen: somebody's
 * own picture under an asset's name, or art whose lock was deleted.
 *
 * @throws GenlockError `ORIGINAL_NAME_TAKEN`, naming the files
 */
export async function requireFreeNames(
  { assets }: Pick<Plan, "assets">,
  { root, originalsDir, lock, store }: NamedPlaces,
): Promise<void> {
  const taken: string[] = [];
  let asset: string | undefined;
  for (const { id, step } of assets) {
    if (step.action !== "generate" && step.action !== "defer") continue;
    if (lock.assets.has(id)) continue;
    for (const { path, digest } of await originalsOf(originalsDir, id)) {
      if (store.has(digest)) continue;
      taken.push(relative(root, path).replaceAll("\\", "/"));
      asset ??= id;
    }
  }
  if (asset === undefined) return;
  const files = taken.join(", ");
  throw new GenlockError({
    code: "ORIGINAL_NAME_TAKEN",
    message:
      taken.length === 1
        ? `${files} is in the way of \`${asset}\`: it is not in the lock, and its bytes are nowhere else. Nothing was bought.`
        : `These files have the names of originals, are not in the lock, and their bytes are nowhere else: ${files}. Nothing was bought.`,
    hint: `\`genlock import ${taken[0]} --as ${asset}\` takes it in as art; else move it away, or bring genlock.lock back.`,
  });
}
