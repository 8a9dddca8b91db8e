import type { AssetId } from "@genlock/core";
import type { Liveness } from "../process/process-identity.ts";

/** A folder that genlock writes into. */
export interface FolderHealth {
  readonly what: "store" | "cache" | "originals";
  /** Absolute; it may not be there yet. */
  readonly path: string;
  /** Why nothing can be written there; `undefined`: it can. */
  readonly problem: string | undefined;
  /** `undefined`: the system does not say. */
  readonly freeBytes: number | undefined;
}

/** What git can do for the originals. */
export interface GitHealth {
  /** As git says it; `undefined`: there is no git. */
  readonly version: string | undefined;
  readonly isRepository: boolean;
  /** Whether `.gitattributes` puts the originals into Git LFS. */
  readonly lfsTracked: boolean;
  /** As Git LFS says it; `undefined`: it is not installed. */
  readonly lfsVersion: string | undefined;
  /** Whether git calls Git LFS when it writes files (`git lfs install`). */
  readonly lfsFilters: boolean;
}

/** A lease that a process holds, or left behind. */
export interface HeldLease {
  readonly name: string;
  readonly pid: number;
  readonly host: string;
  /** ISO time, UTC, by the holder's clock. */
  readonly since: string;
  readonly liveness: Liveness;
  /** Absolute path of its file. */
  readonly path: string;
}

/** How this machine and the project's files are, as far as genlock depends on them. Nothing in it is secret. */
export interface Health {
  /** Whether pictures can be decoded in the child process, and what with, or why not. */
  readonly decoding: { readonly ok: boolean; readonly detail: string };
  readonly folders: readonly FolderHealth[];
  readonly git: GitHealth;
  /** Assets whose file is the pointer that Git LFS leaves where it fetched nothing. */
  readonly pointers: readonly AssetId[];
  readonly leases: readonly HeldLease[];
}
