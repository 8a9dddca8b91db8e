/** What a Git LFS pointer stands for. */
export interface LfsPointer {
  /** Of the real bytes: Git LFS names them by the same digest as genlock does. */
  readonly digest: string;
  /** Bytes. */
  readonly byteLength: number;
}

/** Bytes; a pointer is never longer. */
export const longestPointer = 1024;
const pattern =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n(?:[a-z0-9.-]+ [^\r\n]*\r?\n)*?oid sha256:([0-9a-f]{64})\r?\nsize (\d{1,15})\r?\n?$/;

/** Whether bytes are the small text that Git LFS leaves in place of a file it did not fetch. */
export function isLfsPointer(bytes: Uint8Array): boolean {
  return parseLfsPointer(bytes) !== undefined;
}

/** Reads such a text; `undefined` when it is none. */
export function parseLfsPointer(bytes: Uint8Array): LfsPointer | undefined {
  if (bytes.byteLength > longestPointer) return undefined;
  const [, digest, size] = pattern.exec(Buffer.from(bytes).toString("utf8")) ?? [];
  return digest === undefined ? undefined : { digest, byteLength: Number(size) };
}
