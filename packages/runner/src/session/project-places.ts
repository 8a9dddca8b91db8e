import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** Where the files of a project lie; absolute paths. */
export interface ProjectPlaces {
  /** The manifest's folder. */
  readonly root: string;
  readonly manifest: string;
  readonly lock: string;
  /** The folder of state that is never committed. */
  readonly state: string;
  readonly store: string;
  readonly ledger: string;
  readonly history: string;
  readonly leases: string;
  /** Batches that were sent and are not all kept yet. */
  readonly batches: string;
  /** May be deleted at any time. */
  readonly cache: string;
}

/**
 * Says where the files of a project lie.
 *
 * @param cacheDir absolute; `undefined`: `node_modules/.cache/genlock` of the nearest package, else inside the state folder.
 */
export function projectPlaces(manifestPath: string, cacheDir: string | undefined): ProjectPlaces {
  const manifest = resolve(manifestPath);
  const root = dirname(manifest);
  const state = join(root, ".genlock");
  return {
    root,
    manifest,
    lock: join(root, "genlock.lock"),
    state,
    store: join(state, "store"),
    ledger: join(state, "ledger.jsonl"),
    history: join(state, "history.jsonl"),
    leases: join(state, "leases"),
    batches: join(state, "batches"),
    cache: cacheDir ?? packageCache(root) ?? join(state, "cache"),
  };
}

/** The conventional cache folder of the nearest package at or above a folder. */
function packageCache(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, "package.json"))) {
      return join(at, "node_modules", ".cache", "genlock");
    }
    if (dirname(at) === at) return undefined;
  }
}
