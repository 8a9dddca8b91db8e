import type { Digest } from "../jobs/job-fields.ts";
import type { AssetId } from "../manifest/asset-id.ts";
import {
  refusal,
  refuse,
  refuseChange,
  refusePinned,
  refuseUnlocked,
  withEntries,
  type ArtChange,
} from "./art-change.ts";
import type { WantedArt } from "./hold-art.ts";
import type { Lock, LockedOutput, LockEntry, Provenance } from "./lock.ts";

/** A picture from outside: what its bytes are, and what is said of where they come from. */
export interface BroughtArt {
  readonly facts: Pick<
    LockedOutput,
    "digest" | "mediaType" | "width" | "height" | "byteLength" | "hasAlpha"
  >;
  /** In the words of whoever brings it; `undefined`: nothing was said. */
  readonly source: string | undefined;
  /** ISO time, UTC, whole seconds. */
  readonly at: string;
}

/** The provider in the provenance of art that no provider made. */
export const importProvider = "import";

/**
 * Makes a picture from outside the current one of an asset, for what the manifest wants of it now. Nothing is claimed about
 * who drew it, unless these bytes are in the lock already: then it says how they were made, whatever is stated.
 *
 * @returns a refusal with `ART_PINNED` otherwise
 */
export function importArt(
  lock: Lock,
  id: AssetId,
  { art, wanted }: { readonly art: BroughtArt; readonly wanted: WantedArt },
): ArtChange {
  const before = lock.assets.get(id);
  if (before?.pinned === true) return refuse(refusePinned(id));
  const kept = (before?.outputs ?? []).filter(
    ({ role, made }) => made.key === wanted.key || role === "turn",
  );
  const provenance = provenanceOf(art, {});
  const entry = enter(lock, art, { accepts: wanted, kept, provenance });
  return { ok: true, lock: withEntries(lock, [[id, entry]]) };
}

/**
 * Makes a touched-up copy of an asset's current picture the current one. It stands for what the picture stood for, and its
 * provenance names the digest it was edited from, which stays among the outputs. Where it is a picture that the lock has elsewhere,
 * it says how that one was made instead.
 *
 * @returns a refusal with `ART_NOT_LOCKED`, `ART_PINNED` or `ART_UNTOUCHED` otherwise
 */
export function adoptArt(lock: Lock, id: AssetId, art: BroughtArt): ArtChange {
  const before = lock.assets.get(id);
  const refused = refuseChange(lock, id);
  if (before === undefined || refused !== undefined) return refuse(refused ?? refuseUnlocked(id));
  if (art.facts.digest === before.current) {
    const message = `The file of \`${id}\` is the picture that is locked.`;
    return refuse(refusal("ART_UNTOUCHED", message));
  }
  const provenance = provenanceOf(art, { editedFrom: before.current });
  const entry = enter(lock, art, { accepts: before.accepts, kept: before.outputs, provenance });
  return { ok: true, lock: withEntries(lock, [[id, entry]]) };
}

function provenanceOf(
  { source, at }: BroughtArt,
  more: { readonly [name: string]: string },
): Provenance {
  const used = { ...(source !== undefined && { source }), ...more };
  return {
    provider: importProvider,
    model: "unknown",
    billing: "free",
    at,
    ...(Object.keys(used).length > 0 && { used }),
  };
}

interface Entering {
  readonly accepts: WantedArt;
  readonly kept: readonly LockedOutput[];
  readonly provenance: Provenance;
}

/** A picture that is known already is picked; what was recorded of it stays. */
function enter(
  lock: Lock,
  { facts, source }: BroughtArt,
  { accepts, kept, provenance }: Entering,
): LockEntry {
  const { key, fields } = accepts;
  const base = { accepts: { key, fields }, current: facts.digest, pinned: false, chosen: true };
  if (kept.some(({ digest }) => digest === facts.digest)) return { ...base, outputs: kept };
  const known = madeOf(lock, facts.digest);
  if (known !== undefined) {
    const used = { ...(source !== undefined && { source }), ...known.provenance.used };
    const told = { ...known.provenance, ...(Object.keys(used).length > 0 && { used }) };
    const made = { ...known, provenance: told };
    return { ...base, outputs: [...kept, { ...facts, role: "imported", made }] };
  }
  // The newest take of the key, so that `--again` starts one that nobody has.
  const take = kept.reduce((newest, { made }) => Math.max(newest, made.take), 0);
  const index = kept.filter(({ role }) => role === "imported").length;
  const made = { key, take, call: 0, index, provenance };
  return { ...base, outputs: [...kept, { ...facts, role: "imported", made }] };
}

/** How a provider made these bytes, if the lock knows; which turn of a conversation they were does not matter elsewhere. */
function madeOf(lock: Lock, digest: Digest): LockedOutput["made"] | undefined {
  for (const { outputs } of lock.assets.values()) {
    const found = outputs.find(
      ({ digest: other, made }) => other === digest && made.provenance.provider !== importProvider,
    );
    if (found === undefined) continue;
    const { turn: _, ...made } = found.made;
    return made;
  }
  return undefined;
}
