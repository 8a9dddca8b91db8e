import type { JobKey } from "../jobs/job-fields.ts";
import type { AssetId } from "../manifest/asset-id.ts";
import type { Lock, LockedOutput, LockEntry } from "./lock.ts";

/** Finds the picture of one turn of an asset's conversation by that turn's key; `undefined`: it was not made. */
export type TurnPictures = (id: AssetId, key: JobKey) => LockedOutput | undefined;

/**
 * Creates a finder of turns. An asset goes on from its own turn, and from the picture that was picked where the turn was the
 * last one; only where it has none from that of another asset with the same words.
 *
 * @param made what a run has made since, by key.
 */
export function findTurnPictures(
  lock: Lock,
  made?: ReadonlyMap<JobKey, LockedOutput>,
): TurnPictures {
  let others: ReadonlyMap<JobKey, LockedOutput> | undefined;
  return (id, key) => {
    const own = lock.assets.get(id);
    const found = (own && turnOf(own, key)) ?? made?.get(key);
    if (found !== undefined) return found;
    // Only conversations that nobody has locked yet need the whole lock.
    others ??= pictureByKey(lock);
    return others.get(key);
  };
}

function turnOf(entry: LockEntry, key: JobKey): LockedOutput | undefined {
  const { accepts, current, outputs } = entry;
  if (accepts.key === key) return outputs.find(({ digest }) => digest === current);
  const turns = outputs.filter(({ role, made }) => role === "turn" && made.key === key);
  return turns.find(({ digest }) => digest === accepts.fields.previous) ?? turns[0];
}

function pictureByKey({ assets }: Lock): ReadonlyMap<JobKey, LockedOutput> {
  const found = new Map<JobKey, LockedOutput>();
  for (const [, entry] of [...assets].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const turns = entry.outputs.filter(({ role }) => role === "turn").map(({ made }) => made.key);
    for (const key of [...turns, entry.accepts.key]) {
      const picture = turnOf(entry, key);
      if (picture !== undefined && !found.has(key)) found.set(key, picture);
    }
  }
  return found;
}
