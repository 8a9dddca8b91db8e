import { GenlockError } from "@genlock/core";
import {
  ProviderError,
  type CallOutcome,
  type FailureReach,
  type RateLimit,
} from "@genlock/provider";

/** Why a call brought nothing, as data. */
export interface CallFailure {
  readonly code: string;
  readonly message: string;
  readonly hint: string | undefined;
  readonly outcome: CallOutcome;
  readonly reach: FailureReach;
  readonly retryable: boolean;
  /** Milliseconds; `undefined`: the service did not say. */
  readonly retryAfter: number | undefined;
  /** US dollars it cost all the same; `undefined`: nothing, or unknown when ambiguous. */
  readonly cost: number | undefined;
  readonly rateLimit: RateLimit | undefined;
}

/**
 * Reads what a call rejected with. A provider throws only its own error; anything else, such as a full disk under the
 * sink, came while an answer was under way, so it may have been paid.
 */
export function callFailure(error: unknown): CallFailure {
  if (ProviderError.isInstance(error)) {
    const { code, message, hint, outcome, reach, retryable, retryAfter, cost, rateLimit } = error;
    return {
      code,
      message,
      hint,
      outcome,
      reach,
      retryable: retryable && outcome !== "ambiguous",
      retryAfter,
      cost,
      rateLimit,
    };
  }
  const known = GenlockError.isInstance(error) ? error : undefined;
  return {
    code: known?.code ?? "PROVIDER_AMBIGUOUS",
    message: known?.message ?? (error instanceof Error ? error.message : String(error)),
    hint: known?.hint,
    outcome: "ambiguous",
    // A store that cannot take this answer will not take the next one either.
    reach: known === undefined ? "call" : "run",
    retryable: false,
    retryAfter: undefined,
    cost: undefined,
    rateLimit: undefined,
  };
}

/** A failure found before anything was sent. */
export function notSent(code: string, message: string, hint?: string): CallFailure {
  return {
    code,
    message,
    hint,
    outcome: "not-sent",
    reach: "call",
    retryable: false,
    retryAfter: undefined,
    cost: undefined,
    rateLimit: undefined,
  };
}
