/** A file on a server, as a list has it. */
export interface SharedObject {
  /** Such as `cas/<digest>`. */
  readonly name: string;
  /** Milliseconds since 1970; `undefined`: the server does not say. */
  readonly modified: number | undefined;
}

/** What is written: a file by its path, or a short text. */
export type SharedBody = { readonly path: string } | { readonly text: string };

/**
 * Files by name on a server that a team shares: `cas/<digest>` for bytes, `ac/<hash>` and `ac-pr/<number>/<hash>` for what is
 * recorded of calls. It promises nothing: bytes may be others than their name says, and whoever reads judges them.
 *
 * Every member rejects with a `GenlockError` only: `SHARED_STORE_REFUSED` for 401 and 403, `SHARED_STORE_NO_BUCKET` where S3 says so, else
 * `SHARED_STORE_UNREACHABLE`. Messages hold no credentials. Each takes a signal, and gives up by itself on a server that is silent.
 */
export interface SharedObjects {
  /** For people: without credentials. */
  readonly address: string;
  /** Whether there are credentials to write with. */
  readonly canWrite: boolean;
  /** The bytes as they arrive; `undefined`: there is no such file. Stop reading to end the request. */
  read(name: string, signal?: AbortSignal): Promise<AsyncIterable<Uint8Array> | undefined>;
  /** Whether there is such a file. A bucket that is not there is not told from a file that is not. */
  has(name: string, signal?: AbortSignal): Promise<boolean>;
  /**
   * Writes a file unless there is one.
   *
   * @param digest of the bytes, lower-case hex SHA-256.
   * @returns `there`: the server has one of that name already, and kept it.
   * @throws GenlockError also `SHARED_STORE_READ_ONLY`
   */
  write(
    name: string,
    body: SharedBody & { readonly digest: string },
    signal?: AbortSignal,
  ): Promise<"written" | "there">;
  /**
   * The files of a folder such as `cas/`, those below it included.
   *
   * @throws GenlockError also `SHARED_STORE_NOT_LISTED`
   */
  list(folder: string, signal?: AbortSignal): Promise<readonly SharedObject[]>;
  /** Deletes a file; does nothing when there is none. @throws GenlockError also `SHARED_STORE_READ_ONLY` */
  remove(name: string, signal?: AbortSignal): Promise<void>;
}
