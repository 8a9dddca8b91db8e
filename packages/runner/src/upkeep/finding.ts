import type { AssetId, Digest } from "@genlock/core";

/** What can be wrong with a project's pictures. */
export type FindingKind =
  /** There is no file; its bytes are at hand. */
  | "original-missing"
  /** There is no file, and its bytes are nowhere here. */
  | "original-lost"
  /** The file is another picture: somebody's work, or bits that turned over unnoticed. */
  | "original-edited"
  /** The file is no picture, or a link. */
  | "original-damaged"
  /** The file is the pointer that Git LFS leaves in place of one that it did not fetch. */
  | "lfs-pointer"
  /** Beside the right file is another one of the same name with another extension. */
  | "original-twice"
  /** What was received is not beside the composite that was made of it; its bytes are at hand. */
  | "received-missing"
  /** What was received is not beside the composite that was made of it, and its bytes are nowhere here. */
  | "received-lost"
  /** The file with what was received has other bytes. */
  | "received-changed"
  /** The picture of an earlier turn is not beside the original; its bytes are at hand. */
  | "turn-missing"
  /** The picture of an earlier turn is not beside the original, and its bytes are nowhere here. */
  | "turn-lost"
  /** The file of an earlier turn has other bytes. */
  | "turn-changed"
  /** What the lock says that art stands for is not what its key says. */
  | "lock-edited"
  /** The picture is not as its asset expects. */
  | "not-as-expected"
  /** A file of the store had other bytes than its digest says; it is in quarantine now. */
  | "store-corrupt"
  /** The store knows of a paid picture, and its bytes are nowhere here. */
  | "store-lost"
  /** A record of a call cannot be read. */
  | "record-unreadable";

/** Something that is wrong, and the way out. */
export interface Finding {
  readonly kind: FindingKind;
  /** The asset concerned; `undefined`: it is about the store alone. */
  readonly id: AssetId | undefined;
  /** The file concerned, relative to the project's folder, with `/` between parts. */
  readonly path: string;
  /** What the bytes should be; `undefined`: it is not about bytes. */
  readonly digest: Digest | undefined;
  /** What is wrong, or what was done about it. */
  readonly message: string;
  /** What to do; `undefined`: nothing, it is mended. */
  readonly hint: string | undefined;
  readonly fixed: boolean;
}
