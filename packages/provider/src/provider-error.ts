import type { RateLimit } from "./rate-limit.ts";

/**
 * What is known about a failed call; it decides retry and billing.
 *
 * - `not-sent`: the service cannot have seen it. Safe to repeat.
 * - `rejected`: the service refused it and drew nothing. Not billed, but for what {@link ProviderErrorOptions.cost} says.
 * - `ambiguous`: it may have been drawn and billed. Counted as spent, never repeated unasked.
 */
export type CallOutcome = "not-sent" | "rejected" | "ambiguous";

/** Why a call failed. Names never change. */
export type ProviderErrorCode =
  | "PROVIDER_AMBIGUOUS"
  | "PROVIDER_BAD_ANSWER"
  | "PROVIDER_BLOCKED"
  | "PROVIDER_CREDENTIALS"
  | "PROVIDER_FORBIDDEN"
  | "PROVIDER_MODEL_NOT_FOUND"
  | "PROVIDER_QUOTA"
  | "PROVIDER_RATE_LIMITED"
  | "PROVIDER_REFUSED"
  | "PROVIDER_UNAVAILABLE"
  | "PROVIDER_UNREACHABLE"
  | "PROVIDER_UNSUPPORTED";

/** What else must stop because of this failure: this call only, every call to the model, or the whole run. */
export type FailureReach = "call" | "model" | "run";

/** The parts of a {@link ProviderError}. */
export interface ProviderErrorOptions {
  readonly code: ProviderErrorCode;
  readonly outcome: CallOutcome;
  /** What happened and why. Never a key, a header or a signed URL. */
  readonly message: string;
  /** What to do next; `undefined`: nothing useful is known. */
  readonly hint?: string | undefined;
  /** Defaults to `call`. */
  readonly reach?: FailureReach | undefined;
  /** Whether waiting and asking again can help. Only looked at when the outcome is not `ambiguous`. Defaults to `false`. */
  readonly retryable?: boolean | undefined;
  /** Milliseconds the service asked to wait, at least 0; `undefined`: it did not say. */
  readonly retryAfter?: number | undefined;
  /** HTTP status; `undefined`: there was no answer. */
  readonly status?: number | undefined;
  /** The service's own error code. */
  readonly serviceCode?: string | undefined;
  readonly requestId?: string | undefined;
  /**
   * US dollars the failed call cost all the same, where that is known: a model that writes prompts is paid for its words,
   * picture or not. `undefined`: nothing when rejected or not sent, unknown when ambiguous.
   */
  readonly cost?: number | undefined;
  /** What the service said about its limits; `undefined`: nothing. */
  readonly rateLimit?: RateLimit | undefined;
  readonly cause?: unknown;
}

const marker: symbol = Symbol.for("@genlock/provider/error/v1");

/** The only error {@link ImageModelV1.generate} rejects with. */
export class ProviderError extends Error {
  override readonly name = "ProviderError";
  readonly code: ProviderErrorCode;
  readonly outcome: CallOutcome;
  readonly hint: string | undefined;
  readonly reach: FailureReach;
  readonly retryable: boolean;
  readonly retryAfter: number | undefined;
  readonly status: number | undefined;
  readonly serviceCode: string | undefined;
  readonly requestId: string | undefined;
  readonly cost: number | undefined;
  readonly rateLimit: RateLimit | undefined;

  constructor(options: ProviderErrorOptions) {
    super(options.message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = options.code;
    this.outcome = options.outcome;
    this.hint = options.hint;
    this.reach = options.reach ?? "call";
    this.retryable = options.retryable ?? false;
    this.retryAfter = options.retryAfter;
    this.status = options.status;
    this.serviceCode = options.serviceCode;
    this.requestId = options.requestId;
    this.cost = options.cost;
    this.rateLimit = options.rateLimit;
    Object.defineProperty(this, marker, { value: true });
  }

  /** Recognises the error even when it comes from another installed copy of this package. */
  static isInstance(value: unknown): value is ProviderError {
    return value instanceof Error && marker in value;
  }
}
