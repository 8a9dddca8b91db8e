import type { Digest, StoreIndex } from "@genlock/core";

/** The store as planning sees it: the parts of a {@link StoreIndex} that the store knows, and what is in it. */
export interface StoreListing extends Pick<StoreIndex, "stored" | "newestTake"> {
  /** Whether there is a file with bytes in it under this digest; the bytes are not read. */
  has(digest: Digest): boolean;
  /** Records that could not be read and were left out so far, in words. */
  readonly warnings: readonly string[];
}
