import type { DerivativeFormat } from "./derivative-settings.ts";

/**
 * What makes one derivative of one original. Plain data: equal recipes make equal bytes with one engine.
 *
 * A member that is `undefined` is not part of the recipe's key, so a step added later leaves older keys as they are.
 */
export interface Recipe {
  /** Pixels of the result, at most the original's. */
  readonly width: number;
  readonly format: DerivativeFormat;
  /** 1 to 100; `undefined` for png. */
  readonly quality: number | undefined;
  /** The encoder's effort, 0 to 9, by the encoder's own scale; `undefined` for jpeg and png. */
  readonly effort: number | undefined;
}

/** What is known about an original without decoding it again. */
export interface OriginalFacts {
  /** Lower-case hex SHA-256. */
  readonly digest: string;
  /** IANA media type, by the bytes. */
  readonly mediaType: string;
  /** Pixels, as shown: a turn in the file's metadata is worked in. */
  readonly width: number;
  /** Pixels, as shown. */
  readonly height: number;
}
