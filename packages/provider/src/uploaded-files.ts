/** A picture the service already holds. */
export interface UploadedFile {
  /** The service's name for it. */
  readonly id: string;
  /** Milliseconds since the epoch from which it is gone. */
  readonly expiresAt: number;
}

/**
 * Remembers what was uploaded, so that no content is sent twice. A cache: whatever is lost is uploaded again.
 *
 * Keys are made by the provider from the content's digest and the account: lower-case hex, at most 64 characters.
 */
export interface UploadedFiles {
  /**
   * The upload that is remembered under a key and lives until a time at least, else what `upload` brings, which is remembered
   * then. Whoever asks for one key at the same time waits for one upload. Rejects with the reason of `upload`, and no other.
   *
   * @param until milliseconds since the epoch
   */
  obtain(key: string, until: number, upload: () => Promise<UploadedFile>): Promise<UploadedFile>;
  /** The service does not have it any more. Does nothing where another upload is remembered by now. Never rejects. */
  forget(key: string, id: string): Promise<void>;
}
