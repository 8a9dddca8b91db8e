/** How much of one limit is left. */
export interface LimitState {
  /** How many there are in all; `undefined`: not told. */
  readonly limit: number | undefined;
  /** How many are left, at least 0; `undefined`: not told. */
  readonly remaining: number | undefined;
  /** Milliseconds until all are there again, at least 0, counted from the answer; `undefined`: not told. */
  readonly resetAfter: number | undefined;
}

/** A service's limits as it told them with an answer, for whoever paces calls; each `undefined` when it did not. */
export interface RateLimit {
  readonly requests: LimitState | undefined;
  readonly tokens: LimitState | undefined;
  /** Few services count pictures apart from requests. */
  readonly images: LimitState | undefined;
}
