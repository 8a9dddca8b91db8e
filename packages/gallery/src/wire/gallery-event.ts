import type { AssetId, Digest } from "@genlock/core";

/** What goes on with an asset at the moment. */
export interface LiveState {
  readonly phase: "queued" | "drawing" | "retrying" | "held";
  /** The latest partial picture; `undefined`: none came yet. */
  readonly partial: Digest | undefined;
  /** How many came. */
  readonly partials: number;
  /** What to say of a retry or of whoever holds the job; `undefined`: nothing. */
  readonly note: string | undefined;
}

/** A job that did not end well. */
export interface RunProblem {
  readonly assets: readonly AssetId[];
  readonly code: string;
  readonly message: string;
  readonly hint: string | undefined;
  /** Whether it may have been paid without an answer. */
  readonly ambiguous: boolean;
}

/** How a run ended. */
export interface RunSummary {
  readonly made: readonly AssetId[];
  readonly problems: readonly RunProblem[];
  /** US dollars. */
  readonly spent: number;
  /** Whether somebody stopped it. */
  readonly stopped: boolean;
}

/** What a page is told while it is open. */
export type GalleryEvent =
  /** First: everything that goes on. */
  | {
      readonly type: "hello";
      readonly live: Readonly<Record<AssetId, LiveState>>;
      readonly running: boolean;
    }
  /** The state is to be fetched again. */
  | { readonly type: "changed" }
  /** `live` `null`: nothing goes on with these any more. */
  | {
      readonly type: "live";
      readonly live: Readonly<Record<AssetId, LiveState | null>>;
      readonly running: boolean;
    }
  | { readonly type: "run-end"; readonly summary: RunSummary; readonly running: boolean };
