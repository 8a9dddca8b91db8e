import type { Beside } from "@genlock/core";

/** A file in the folder of originals. */
export interface OriginalFile {
  /** Absolute. */
  readonly path: string;
  /** Bytes. */
  readonly byteLength: number;
  /** Without the dot. */
  readonly ext: string;
}

/** An original to write. */
export interface OriginalToWrite {
  /** Absolute path of the project's folder: nothing outside it is ever written. */
  readonly root: string;
  /** Absolute path of the folder of originals, inside `root`. */
  readonly dir: string;
  /** The asset's id. */
  readonly id: string;
  /** By the bytes. */
  readonly mediaType: string;
  /** Absolute path of the bytes; they are copied, never linked. */
  readonly from: string;
  /** What the bytes must be. */
  readonly digest: string;
  /** What of the asset it is, when it lies beside the original. Default: it is the original. */
  readonly beside?: Beside | undefined;
}
