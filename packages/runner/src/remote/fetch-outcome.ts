import type { AssetId, LockedInput } from "@genlock/core";

/** What to fetch, and how. */
export interface FetchRequest {
  /** Assets whose pictures are fetched. Default: all. */
  readonly only?: readonly AssetId[] | undefined;
  /** Asks every address again, and takes in what it answers now. Default false: only what is missing is asked for. */
  readonly update?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What became of one address. */
export interface FetchOutcome {
  /** As the manifest writes it; may hold secrets, so `shownUrl` it. */
  readonly url: string;
  /** Assets it goes into, sorted. */
  readonly assets: readonly AssetId[];
  /**
   * `current`: locked, and its bytes are here. `fetched`: locked now, or its bytes are here again. `updated`: it is another picture
   * now, as was asked for. `failed`: nothing changed.
   */
  readonly status: "current" | "fetched" | "updated" | "failed";
  /** What is locked now; `undefined`: nothing. */
  readonly input: LockedInput | undefined;
  /** Frames of an animation that came, of which the first alone counts; `undefined`: it is none, or nobody looked this time. */
  readonly frames?: number | undefined;
  /** `undefined` unless it failed. */
  readonly error:
    | { readonly code: string; readonly message: string; readonly hint: string | undefined }
    | undefined;
}
