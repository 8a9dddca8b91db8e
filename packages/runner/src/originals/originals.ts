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
  /** Whether these are bytes as received, which lie beside the original. Default: they are the original. */
  readonly beside?: boolean | undefined;
}
