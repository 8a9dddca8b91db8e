/** One request as it arrived. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  /** Lower-case names, `authorization` among them. */
  readonly headers: { readonly [name: string]: string | readonly string[] | undefined };
  /** Fields of a JSON or multipart body; files as `{ name, filename, type, bytes }` under `files`. */
  readonly body: { readonly [name: string]: unknown };
  readonly files: readonly RecordedFile[];
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** HTTP status that was answered; `undefined`: none yet. */
  status: number | undefined;
}

/** One file of a multipart body. */
export interface RecordedFile {
  readonly field: string;
  readonly filename: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What a customer would pay for: noted when the work is accepted, whatever becomes of the answer. */
export interface BilledCall {
  readonly model: string;
  readonly images: number;
  readonly at: number;
}
