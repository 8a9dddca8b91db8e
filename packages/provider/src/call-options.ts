import type { UploadedFiles } from "./uploaded-files.ts";

/** Takes the bytes of one picture, in order. */
export interface ImageWriter {
  /** Resolves when the bytes may be forgotten. Rejects when they cannot be kept: then the whole call rejects with that reason. */
  write(chunk: Uint8Array): Promise<void>;
  /** Says that the picture is complete. */
  end(): Promise<void>;
}

/** Where the pictures of one call go. A provider never keeps bytes itself. */
export interface ImageSink {
  /** Opens the picture with this index, from 0. Each index is opened once. */
  open(index: number): ImageWriter;
}

/** A picture that is not final: shown, never kept. */
export interface PartialImage {
  /** Which picture of the answer, from 0. */
  readonly index: number;
  /** Which partial of that picture, from 0. */
  readonly partialIndex: number;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Limits of time, in milliseconds, each at least 1; `undefined`: the provider's own. */
export interface CallTimeouts {
  /** Until the answer begins. */
  readonly answer: number | undefined;
  /** Without a byte once it has begun. */
  readonly idle: number | undefined;
  /** For the whole call. */
  readonly total: number | undefined;
}

/** How one call is made. Nothing here changes what is drawn. */
export interface CallOptions {
  /** Aborts the call. A call that was already sent then ends as ambiguous. */
  readonly signal: AbortSignal;
  readonly sink: ImageSink;
  readonly timeouts: CallTimeouts;
  /** Hears each partial image; `undefined`: nobody listens, the provider need not stream. */
  readonly onPartial: ((partial: PartialImage) => void) | undefined;
  /** What was uploaded before; `undefined`: nobody remembers, and pictures travel with each call. */
  readonly files: UploadedFiles | undefined;
}
