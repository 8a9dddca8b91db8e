import type { ImageSink, LinkOpener } from "./call-options.ts";
import type { CostRange } from "./cost.ts";
import type { RequestFinding } from "./finding.ts";
import type { JsonValue } from "./json-value.ts";
import type { ProviderError } from "./provider-error.ts";
import type { ImageRequest } from "./request.ts";
import type { ImageResult } from "./result.ts";
import type { UploadedFiles } from "./uploaded-files.ts";

/** What is kept of a request in a batch, so that any process can read its answer on any day. Holds no picture and no secret. */
export interface BatchedRequest extends Pick<
  ImageRequest,
  "operation" | "count" | "size" | "quality" | "background" | "backdrop" | "outputFormat"
> {
  /** What was sent, in the service's words. */
  readonly sent: { readonly [name: string]: JsonValue };
}

/** One call of a batch, ready to be sent. */
export interface BatchLine {
  /** Names the call; the answer comes back under it. */
  readonly customId: string;
  /** Only lines with the same one can go in one batch. */
  readonly endpoint: string;
  /** What is sent: one line of text however the prompt looks, without an end of line. */
  readonly text: string;
  readonly request: BatchedRequest;
}

/** How much one batch takes. */
export interface BatchLimits {
  /** Calls, at least 1. */
  readonly lines: number;
  /** Bytes of all lines with their ends. */
  readonly bytes: number;
  /** Bytes of one line: a longer one is not sent. */
  readonly lineBytes: number;
}

/** How a batch stands at the service. `open` and `cancelling` go on; the others are final. */
export interface BatchState {
  /** The service's name for it; never a secret. */
  readonly id: string;
  readonly status: "open" | "cancelling" | "completed" | "expired" | "cancelled" | "failed";
  /** Calls in it, that are done, and that failed; `undefined`: not told. */
  readonly total: number | undefined;
  readonly done: number | undefined;
  readonly failed: number | undefined;
  /** Why it failed as a whole; `undefined`: it did not, or nobody says. */
  readonly reason: string | undefined;
  /** Where its answers are, in the service's words; empty: there are none yet. */
  readonly answers: readonly string[];
}

/** What came back for one line. */
export type BatchAnswer =
  | { readonly kind: "result"; readonly customId: string; readonly result: ImageResult }
  | { readonly kind: "failure"; readonly customId: string; readonly error: ProviderError }
  /** It names a call that nobody asked about, or cannot be read: `reason` is the rest of "A line of the answer …". */
  | { readonly kind: "ignored"; readonly reason: string };

/** Who takes the answers of a batch. */
export interface BatchTaker {
  /** The request behind a name; `undefined`: it is not one of ours. */
  requestOf(customId: string): BatchedRequest | undefined;
  /** Where the pictures of the next line go. Called before each line. */
  openLine(): ImageSink;
  /** Hears what the line came to. Resolves when the next one may be read; its rejection ends the reading. */
  onAnswer(answer: BatchAnswer): Promise<void>;
  readonly signal: AbortSignal;
  /** Default: links are not followed. */
  readonly openLink?: LinkOpener | undefined;
}

/**
 * Many calls to one model at once, for less money, answered within a day. Everything but `limits`, `check` and `estimate` goes to
 * the service, and rejects with a {@link ProviderError} alone.
 */
export interface ImageBatchV1 {
  readonly limits: BatchLimits;
  /** What a batch cannot take although a call of its own could; an empty array when nothing. Never throws. */
  check(request: ImageRequest): RequestFinding[];
  /** What the call costs in a batch; `undefined` when it cannot be told. */
  estimate(request: ImageRequest): CostRange | undefined;
  /** Makes a line of a request. Pictures that go into it may be uploaded, which costs nothing. */
  write(
    customId: string,
    request: ImageRequest,
    options: { readonly signal: AbortSignal; readonly files: UploadedFiles | undefined },
  ): Promise<BatchLine>;
  /**
   * Sends lines with one endpoint as a batch that carries a token of the caller's. One attempt: where it is not known whether the
   * batch was made, the error is `ambiguous`, and {@link ImageBatchV1.find} tells.
   */
  submit(
    lines: readonly BatchLine[],
    options: { readonly token: string; readonly signal: AbortSignal },
  ): Promise<BatchState>;
  /** The batch with this token; `undefined`: the service knows of none. */
  find(token: string, signal: AbortSignal): Promise<BatchState | undefined>;
  look(id: string, signal: AbortSignal): Promise<BatchState>;
  /** Asks the service to stop; what is done stays done, and is paid. */
  cancel(id: string, signal: AbortSignal): Promise<BatchState>;
  /** Reads the answers of a batch that has ended, line by line, in any order. */
  collect(state: BatchState, taker: BatchTaker): Promise<void>;
}
