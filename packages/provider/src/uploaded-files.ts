/** A picture the service already holds. */
export interface UploadedFile {
  /** The service's name for it. */
  readonly id: string;
  /** Milliseconds since the epoch from which it is gone. */
  readonly expiresAt: number;
}

/**
 * Remembers what was uploaded, so that no content is sent twice. A cache: whatever is lost is uploaded again, and a
 * rejection counts as nothing known.
 *
 * Keys are made by the provider from the content's digest and the account: lower-case hex, at most 64 characters.
 */
export interface UploadedFiles {
  /** `undefined`: nothing is known. What has expired may still be given. */
  get(key: string): Promise<UploadedFile | undefined>;
  put(key: string, file: UploadedFile): Promise<void>;
  /** The service does not have it any more. */
  forget(key: string): Promise<void>;
}
