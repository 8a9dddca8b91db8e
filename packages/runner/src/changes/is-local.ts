import type { AssetId, ResolvedAsset } from "@genlock/core";
import { placeInLock } from "../rest/lock-index.ts";
import type { KeptBase } from "../rest/rest-base.ts";

/** Changed assets as they were and as they are; those that are new were not. */
export interface Slice {
  readonly before: ReadonlyMap<AssetId, ResolvedAsset>;
  readonly after: ReadonlyMap<AssetId, ResolvedAsset>;
}

/** Assets a project may have for a plan of changes: with as many more, the limits are looked at by reading all. */
const mostAssets = 150_000;

/** Whether what changed can concern no asset but these: nothing is made from them, and they are made from words alone. */
export function isLocal({ before, after }: Slice, { base, lockIndex }: KeptBase): boolean {
  const parents = new Set(base.parents);
  const added = [...after.keys()].filter((id) => !before.has(id));
  if ([...before.keys()].some((id) => !after.has(id) || parents.has(id))) return false;
  if (![...before.values(), ...after.values()].every(isOfWords)) return false;
  const isKnown = [...after].every(([id, { provider }]) =>
    before.has(id) ? before.get(id)?.provider === provider : base.providers.includes(provider),
  );
  if (!isKnown || added.length === 0) return isKnown;
  // A new asset may take the place of an input file, the id of another asset, or the place of a provider in the order.
  const isFree = added.every((id) => placeInLock(lockIndex, id) === undefined);
  const isFew = base.assets + added.length <= mostAssets;
  return isFree && isFew && !base.hasFiles && base.providers.length === 1;
}

function isOfWords({ inputs, mask, conversation, social }: ResolvedAsset): boolean {
  const hasFiles = inputs.length > 0 || mask !== undefined || social?.text !== undefined;
  return !hasFiles && !conversation;
}
