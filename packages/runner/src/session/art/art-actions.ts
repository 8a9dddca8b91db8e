import type { AssetId, AssetMove, Digest, LockEntry } from "@genlock/core";
import type { Project } from "../session.ts";

/** What a person's decision changed. */
export interface ArtResult {
  /** Assets whose lock entry is another one now, sorted by id. */
  readonly changed: readonly {
    readonly id: AssetId;
    /** `undefined`: nothing was locked. */
    readonly before: LockEntry | undefined;
    /** `undefined`: nothing is locked any more. */
    readonly after: LockEntry | undefined;
  }[];
  /** Assets that were as the manifest says and are stale now, such as those made from a picture that was replaced; sorted. */
  readonly stale: readonly AssetId[];
  /** Frames of what was brought in, of which the first alone is shown; `undefined`: it is no animation, or nothing was. */
  readonly frames?: number | undefined;
}

/** A file to become the art of an asset. */
export interface ImportRequest {
  /** Absolute path; it is read once and not changed. */
  readonly file: string;
  readonly id: AssetId;
  /** Where it comes from, in the user's words; `undefined`: nothing is said. */
  readonly source?: string | undefined;
}

/** Art that is locked for an asset the manifest does not have. */
export interface Orphan {
  readonly id: AssetId;
  readonly pinned: boolean;
  /** Its outputs that were bought or brought in by hand. */
  readonly irreplaceable: readonly Digest[];
}

/**
 * What people do with art. Nothing here buys: bytes come from the store, from originals or from git. What is replaced goes
 * into the store first and is remembered for `revert`; how a picture was made is never changed.
 *
 * Every action may throw GenlockError `STORE_FULL`, `STORE_NOT_WRITABLE`, `STORE_FAILED`, and those that change art
 * `ART_NOT_LOCKED`, `ART_PINNED` and, when bytes are nowhere, `ORIGINAL_MISSING`; then nothing was changed.
 */
export interface ArtActions {
  /** Makes picture `number` (from 1, see `pickableOutputs`) the current one. @throws GenlockError `ART_NO_SUCH_CANDIDATE` */
  pick(project: Project, id: AssetId, number: number): Promise<ArtResult>;
  /** Holds assets against change, or lets go of them. */
  setPinned(project: Project, ids: readonly AssetId[], pinned: boolean): Promise<ArtResult>;
  /** Accepts the art of assets, as it is, for what the manifest says now. @throws GenlockError `ART_NOT_KEYED` */
  keep(project: Project, ids: readonly AssetId[]): Promise<ArtResult>;
  /**
   * Pictures that were current before, the one that was left last first: those of this machine's history, then those of
   * genlock.lock in git's.
   */
  earlier(project: Project, id: AssetId): Promise<readonly LockEntry[]>;
  /** Brings back the picture that is `back` steps (from 1) down in `earlier`. @throws GenlockError `ART_NO_HISTORY` */
  revert(project: Project, id: AssetId, back: number): Promise<ArtResult>;
  /** Makes a file the art of an asset, for what the manifest says now. @throws GenlockError `ART_UNUSABLE`, `ART_NOT_KEYED` */
  importFile(project: Project, request: ImportRequest): Promise<ArtResult>;
  /** Takes in an original that was edited in its folder. @throws GenlockError `ART_UNTOUCHED`, `ART_UNUSABLE` */
  adopt(project: Project, id: AssetId): Promise<ArtResult>;
  /** Gives the art of an asset another id: in lock, originals and history. @throws GenlockError `ART_ID_TAKEN`, `ART_ID_INVALID` */
  move(project: Project, move: AssetMove): Promise<ArtResult>;
  /** Art of assets that are not in the manifest, sorted by id. */
  orphans(project: Project): readonly Orphan[];
  /** Takes orphans that are not pinned out of lock and originals; their pictures go into the store and stay there. */
  prune(project: Project): Promise<ArtResult>;
}
