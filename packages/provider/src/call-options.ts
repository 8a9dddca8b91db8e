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

/** What a link in an answer leads to. */
export interface OpenedLink {
  /** Bytes that are said to come; `undefined`: nothing is said. */
  readonly byteLength: number | undefined;
  /** Not packed. */
  readonly body: AsyncIterable<Uint8Array>;
  /** Ends the connection. To be called in any case; never rejects. */
  close(): Promise<void>;
}

/**
 * Follows a link in an answer, without anything that says who asks, to where it is safe to go: providers go nowhere else by
 * themselves.
 *
 * Rejects with an Error whose message follows "the link" in a sentence and holds no part of it; with the signal's reason
 * where that ended it.
 */
export type LinkOpener = (
  link: string,
  options: {
    readonly signal: AbortSignal;
    /** The origin of the service, as the user configured it: a link may lead there wherever it is. */
    readonly ownOrigin: string;
  },
) => Promise<OpenedLink>;

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
  /** Default: links are not followed, and an answer that has nothing else is no answer. */
  readonly openLink?: LinkOpener | undefined;
}
