import type { AssetId } from "../manifest/asset-id.ts";
import {
  refusal,
  refuse,
  refuseChange,
  refuseUnlocked,
  withEntries,
  type ArtChange,
} from "./art-change.ts";
import type { Lock, LockedOutput, LockEntry } from "./lock.ts";

/** The pictures a person can pick from, in the order in which they are counted; what is kept beside a composite and earlier turns are none. */
export function pickableOutputs(entry: LockEntry): readonly LockedOutput[] {
  return entry.outputs.filter((output) => output.role !== "received" && output.role !== "turn");
}

/**
 * Makes one of an asset's pictures the current one, and says that a person chose it. What the art stands for stays.
 *
 * @param number from 1, in the order of {@link pickableOutputs}
 * @returns a refusal with `ART_NOT_LOCKED`, `ART_PINNED` or `ART_NO_SUCH_CANDIDATE` otherwise
 */
export function pickOutput(lock: Lock, id: AssetId, number: number): ArtChange {
  const entry = lock.assets.get(id);
  const refused = refuseChange(lock, id);
  if (entry === undefined || refused !== undefined) return refuse(refused ?? refuseUnlocked(id));
  const outputs = pickableOutputs(entry);
  const picked = Number.isInteger(number) ? outputs[number - 1] : undefined;
  if (picked === undefined) {
    const range = outputs.length === 1 ? "only number 1" : `numbers 1 to ${outputs.length}`;
    const message = `There is no picture ${number} of \`${id}\`: it has ${range}.`;
    const hint = `Run \`genlock pick ${id}\` to see them.`;
    return refuse(refusal("ART_NO_SUCH_CANDIDATE", message, hint));
  }
  const next: LockEntry = { ...entry, current: picked.digest, chosen: true };
  return { ok: true, lock: withEntries(lock, [[id, next]]) };
}
