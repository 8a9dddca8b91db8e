import type { ServiceError } from "../failure/service-error.ts";

/** A response that came to its end without a picture. */
export interface EmptyResponse {
  /** What the service says went wrong; `undefined`: nothing. */
  readonly error: ServiceError | undefined;
  /** Why the main model stopped early; `undefined`: it did not. */
  readonly stopped: string | undefined;
  /** What it said instead of drawing; not clean yet. `undefined`: nothing. */
  readonly words: string | undefined;
  /** Whether it asked for a picture that then failed. */
  readonly failed: boolean;
  /** US dollars its tokens cost; `undefined`: cannot be told. */
  readonly cost: number | undefined;
}

/** The main model was paid, and there is no picture. */
export class DrewNothing extends Error {
  override readonly name = "DrewNothing";
  readonly response: EmptyResponse;

  constructor(response: EmptyResponse) {
    super("a response without a picture");
    this.response = response;
  }
}
