import { compileJobs } from "../jobs/compile-jobs.ts";
import type { InputIndex, JobGraph } from "../jobs/job-graph.ts";
import type { AssetId } from "../manifest/asset-id.ts";
import type { ResolvedAsset } from "../resolve/resolved-asset.ts";
import type { Lock } from "./lock.ts";
import { applyMoves, findMoves, type AssetMove } from "./move-art.ts";

/** A manifest's jobs beside its art, where art that goes by another id now is found under that one. */
export interface FollowedMoves {
  readonly graph: JobGraph;
  readonly lock: Lock;
  readonly moves: readonly AssetMove[];
}

/**
 * Compiles assets, following art that was renamed in the manifest. What is made from a renamed asset has its key only once
 * that is found, so it is looked again until nothing more turns up.
 */
export function followMoves(
  assets: ReadonlyMap<AssetId, ResolvedAsset>,
  { inputs, lock }: { readonly inputs: InputIndex; readonly lock: Lock },
): FollowedMoves {
  const moves: AssetMove[] = [];
  let moved = lock;
  for (;;) {
    const graph = compileJobs(assets, { inputs, lock: moved });
    const found = findMoves(assets, { lock: moved, graph });
    if (found.length === 0) return { graph, lock: moved, moves };
    moves.push(...found);
    moved = applyMoves(moved, found);
  }
}
