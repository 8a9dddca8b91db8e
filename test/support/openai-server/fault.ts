/** What goes wrong with one request. Faults are used up in the order in which they were enqueued. */
export type Fault =
  /** An error by its HTTP status: JSON of the documented shape, or a proxy's web page. 5xx bill as if the picture had been drawn. */
  | {
      readonly kind: "status";
      readonly status: number;
      readonly code?: string | null;
      readonly type?: string;
      readonly message?: string;
      readonly headers?: { readonly [name: string]: string };
      readonly html?: boolean;
    }
  /** 429; `retryAfter` is the header as written, `retryAfterMs` the other one. */
  | { readonly kind: "rate-limit"; readonly retryAfter?: string; readonly retryAfterMs?: string }
  | { readonly kind: "insufficient-quota" }
  | { readonly kind: "billing-hard-limit" }
  | {
      readonly kind: "moderation";
      readonly stage?: "input" | "output" | "unknown";
      readonly categories?: readonly string[];
      /** Only the message names the categories. */
      readonly plain?: boolean;
    }
  | { readonly kind: "unverified" }
  /** 400 whose message repeats the key, its spellings, the header and a data URL. */
  | { readonly kind: "echo-key" }
  /** A web page with 200. */
  | { readonly kind: "html" }
  | { readonly kind: "empty-object" }
  | { readonly kind: "empty-data" }
  /** 200 whose body describes an error. */
  | { readonly kind: "error-in-success"; readonly code?: string }
  | { readonly kind: "bad-base64" }
  | { readonly kind: "truncated-base64" }
  /** The connection ends in the middle of the body. `close`: without a length, so that only the JSON shows it. */
  | { readonly kind: "cut"; readonly framing: "length" | "chunked" | "close" | "gzip" }
  /** Slashes of the base64 escaped, as PHP does. */
  | { readonly kind: "escaped-slashes" }
  /** The whole answer packed, although nobody asked. */
  | { readonly kind: "gzip" }
  /** Reset as soon as the connection stands: nothing is read, nothing billed. */
  | { readonly kind: "reset-before-accept" }
  /** Read, billed, then reset. */
  | { readonly kind: "reset-after-accept" }
  /** Read, billed, and then nothing ever again: before the answer, or in the middle of its body. */
  | { readonly kind: "stall"; readonly where: "headers" | "body" }
  | { readonly kind: "drip"; readonly bytes: number; readonly interval: number }
  /** A stream whose events come one by one, each once this lets it; the first event is 0. */
  | { readonly kind: "stepped-stream"; readonly mayStep: (event: number) => Promise<void> }
  | { readonly kind: "wrong-format"; readonly format: "png" | "jpeg" | "webp" }
  | { readonly kind: "wrong-size"; readonly size: string }
  /** What transparency was asked for is missing. */
  | { readonly kind: "opaque" }
  /** The last picture's file breaks off. */
  | { readonly kind: "last-broken" }
  /** One picture less than asked. */
  | { readonly kind: "fewer" }
  /** Links instead of base64. `broken`: they lead nowhere. */
  | { readonly kind: "url"; readonly broken?: boolean }
  | { readonly kind: "no-usage" }
  /** The stream ends, cleanly or not, before the finished picture. */
  | { readonly kind: "cut-stream"; readonly clean: boolean }
  | { readonly kind: "stream-error"; readonly code: string }
  /** The next upload is refused with this status; other requests leave it alone. */
  | { readonly kind: "upload-status"; readonly status: number }
  /** Responses: the main model answers in words, without drawing. */
  | { readonly kind: "words"; readonly text: string }
  /** Responses: the whole response fails after it was begun. */
  | { readonly kind: "response-failed"; readonly code: string }
  /** Responses: the picture fails, with or without a reason. `unbilled`: the bill says that nothing was drawn. */
  | { readonly kind: "picture-failed"; readonly code?: string; readonly unbilled?: boolean }
  /** Responses: a finished picture whose call says that it is still drawn. */
  | { readonly kind: "generating" }
  /** Responses: the main model is stopped, before or after it drew. */
  | { readonly kind: "incomplete"; readonly reason: string; readonly drawn: boolean }
  /** Answers JSON although a stream was asked for, as gateways do. */
  | { readonly kind: "dropped-stream" };
