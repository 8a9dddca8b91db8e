import type { JobGraph } from "../jobs/job-graph.ts";
import { explainBadAssetId, type AssetId } from "../manifest/asset-id.ts";
import { refusal, refuse, refuseUnlocked, type ArtChange } from "./art-change.ts";
import type { Lock } from "./lock.ts";

/** An asset that goes by another id now. */
export interface AssetMove {
  readonly from: AssetId;
  readonly to: AssetId;
}

/**
 * Gives the art of an asset to another id, with everything that is recorded of it.
 *
 * @returns a refusal with `ART_NOT_LOCKED`, `ART_ID_INVALID` or `ART_ID_TAKEN` otherwise
 */
export function moveArt(lock: Lock, { from, to }: AssetMove): ArtChange {
  const entry = lock.assets.get(from);
  if (entry === undefined) return refuse(refuseUnlocked(from));
  const bad = explainBadAssetId(to);
  if (bad !== undefined) {
    return refuse(refusal("ART_ID_INVALID", `\`${to}\` is no asset id: ${bad}.`));
  }
  if (lock.assets.has(to)) {
    return refuse(refusal("ART_ID_TAKEN", `\`${to}\` has art of its own.`));
  }
  const assets = new Map(lock.assets);
  assets.delete(from);
  assets.set(to, entry);
  return { ok: true, lock: { ...lock, assets } };
}

/**
 * Finds assets that were renamed in the manifest: one that has no art, and wants just what the art of an asset stands for
 * that is in the manifest no more. Each orphan is given away once, in the order of ids.
 */
export function findMoves(
  assets: ReadonlyMap<AssetId, unknown>,
  { lock, graph }: { readonly lock: Lock; readonly graph: JobGraph },
): AssetMove[] {
  const orphans = new Map<string, AssetId[]>();
  for (const [id, entry] of [...lock.assets].sort(byId)) {
    if (assets.has(id)) continue;
    const { key } = entry.accepts;
    orphans.set(key, [...(orphans.get(key) ?? []), id]);
  }
  if (orphans.size === 0) return [];
  const moves: AssetMove[] = [];
  for (const to of [...assets.keys()].sort()) {
    if (lock.assets.has(to)) continue;
    const from = orphans.get(graph.jobOf.get(to) ?? "")?.shift();
    if (from !== undefined) moves.push({ from, to });
  }
  return moves;
}

/** Gives art to the ids it goes by now; a move that cannot be made is passed over. */
export function applyMoves(lock: Lock, moves: readonly AssetMove[]): Lock {
  let moved = lock;
  for (const move of moves) {
    const change = moveArt(moved, move);
    if (change.ok) moved = change.lock;
  }
  return moved;
}

function byId([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
