import type { AssetId, Digest } from "@genlock/core";
import type { Project } from "../session/session.ts";
import type { Scope } from "./signed-entry.ts";

/** What was shared. */
export interface PushOutcome {
  /** Files that were written. */
  readonly written: number;
  /** Files that were there already. */
  readonly there: number;
  /** Calls that are recorded for others now or were before. */
  readonly records: number;
  /** Whether there are paid calls that were not recorded, for want of a key to sign with. */
  readonly unsigned: boolean;
  /** Assets of whose pictures some are not on this machine. */
  readonly absent: readonly AssetId[];
}

/** What was taken over. */
export interface PullOutcome {
  /** Pictures that were fetched. */
  readonly fetched: number;
  /** Calls that colleagues made and this machine did not know. */
  readonly records: number;
  /** Assets whose originals were brought back. */
  readonly restored: readonly AssetId[];
  /** Assets of whose pictures some are nowhere; `current`: their original is among them. */
  readonly absent: readonly { readonly id: AssetId; readonly current: boolean }[];
}

/** How a shared store stands. */
export interface SharedStatus {
  /** Without credentials. */
  readonly address: string;
  /** Why it cannot be used; `undefined`: it answers. */
  readonly trouble: string | undefined;
  /** Of the trouble. */
  readonly code: string | undefined;
  /** What to do about the trouble. */
  readonly hint: string | undefined;
  /** Whether there is something to write with. */
  readonly canWrite: boolean;
  /** Whether runs share what they buy. */
  readonly uploads: boolean;
  readonly scope: Scope;
  /** Public keys that are trusted. */
  readonly keys: number;
  /** Whether there is a key to sign with, and whether others trust it. */
  readonly signing: "none" | "trusted" | "untrusted";
  /** Pictures that the lock names. */
  readonly named: number;
  /** How many of them the server has; `undefined`: it does not answer. */
  readonly there: number | undefined;
}

/** Something that is not right on the server. */
export interface SharedFinding {
  readonly name: string;
  readonly message: string;
}

/** What was looked at, and what is not right. */
export interface SharedVerification {
  /** Files that are right. */
  readonly right: number;
  /** Pictures that the lock names and the server has not. */
  readonly missing: readonly Digest[];
  readonly wrong: readonly SharedFinding[];
}

/** What nobody needs any more. */
export interface SharedGarbage {
  /** Names of files, sorted. */
  readonly names: readonly string[];
  /** Files that are needed, or too young to say. */
  readonly kept: number;
}

/** What people do with the store they share. Nothing here buys. Unlike a run on its way, each of these fails with the server. */
export interface SharedActions {
  /** Whom to tell what went wrong on the way so far: each kind once, in words. */
  troubles(): readonly string[];
  /**
   * Shares every picture that the lock names and this machine has, and what is recorded of the paid calls behind them.
   *
   * @throws GenlockError `SHARED_STORE_READ_ONLY`, `SHARED_STORE_NO_BUCKET`, `SHARED_STORE_REFUSED`, `SHARED_STORE_UNREACHABLE`
   */
  push(project: Project): Promise<PushOutcome>;
  /**
   * Takes over every picture that the lock names, what trusted colleagues recorded of calls that the manifest wants, and brings
   * originals back.
   *
   * @throws GenlockError `MANIFEST_INVALID`, `SHARED_STORE_NO_BUCKET`, `SHARED_STORE_REFUSED`, `SHARED_STORE_UNREACHABLE`
   */
  pull(project: Project): Promise<PullOutcome>;
  /** Asks how the server answers. Never rejects for what it answers. */
  status(project: Project): Promise<SharedStatus>;
  /**
   * Reads every picture that the lock names, and every record of the calls behind them, from the server, and judges them.
   *
   * @throws GenlockError `SHARED_STORE_NO_BUCKET`, `SHARED_STORE_REFUSED`, `SHARED_STORE_UNREACHABLE`
   */
  verify(project: Project): Promise<SharedVerification>;
  /**
   * Looks for files that nobody needs: records of pull requests, and bytes that neither a lock on any branch here nor a record
   * of a protected branch names.
   *
   * @param days files younger than this are needed.
   * @throws GenlockError `SHARED_STORE_NOT_LISTED`, `SHARED_STORE_NO_BUCKET`, `SHARED_STORE_REFUSED`, `SHARED_STORE_UNREACHABLE`
   */
  garbage(project: Project, days: number): Promise<SharedGarbage>;
  /**
   * Deletes files on the server, for everybody and for ever.
   *
   * @throws GenlockError `SHARED_STORE_READ_ONLY`, `SHARED_STORE_NO_BUCKET`, `SHARED_STORE_REFUSED`, `SHARED_STORE_UNREACHABLE`
   */
  collect(garbage: SharedGarbage): Promise<void>;
}
