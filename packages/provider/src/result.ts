import type { ImageUsage } from "./cost.ts";
import type { JsonValue } from "./json-value.ts";
import type { RateLimit } from "./rate-limit.ts";

/** Something the provider did otherwise than asked, without failing. */
export interface ImageWarning {
  /** The member of the request it is about; `undefined`: the call as a whole. */
  readonly field: string | undefined;
  readonly message: string;
}

/** One picture of an answer. Its bytes went to the sink under the same index. */
export interface AnsweredImage {
  /** From 0, in the order of the answer. */
  readonly index: number;
  /** The prompt really drawn, where the service says so. */
  readonly revisedPrompt: string | undefined;
}

/** What one call answered. */
export interface ImageResult {
  /** At least one; may be fewer or more than asked. */
  readonly images: readonly AnsweredImage[];
  readonly warnings: readonly ImageWarning[];
  /** As the service reported it; `undefined`: it said nothing. */
  readonly usage: ImageUsage | undefined;
  /** US dollars by the price list and what the service counted, everything included; `undefined`: cannot be told, which is not zero. */
  readonly cost: number | undefined;
  /** The service's own name for the call; `undefined`: it gave none. */
  readonly requestId: string | undefined;
  /**
   * Ids by which a later request can go on from this answer ({@link ContinuedTurn.handle}); never a secret. It may stop to
   * resolve at any time. `undefined`: the service remembers nothing.
   */
  readonly continuation: JsonValue | undefined;
  /** What the service said about its limits; `undefined`: nothing. */
  readonly rateLimit: RateLimit | undefined;
  /** What was really sent and used (model, size, composed prompt …), without pictures and secrets: a record, never an input. */
  readonly used: { readonly [name: string]: JsonValue };
}
