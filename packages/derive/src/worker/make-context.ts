import type { DecodedPicture } from "./decode-picture.ts";

/** What making needs from the process around it. */
export interface MakeContext {
  readonly decode: (bytes: Buffer) => Promise<DecodedPicture>;
  /** Called after each step that may take long. */
  readonly onProgress: () => void;
  readonly isCancelled: () => boolean;
}
