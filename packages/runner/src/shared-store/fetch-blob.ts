import type { Digest, SharedObjects } from "@genlock/core";
import type { Store } from "../store/store.ts";
import { blobName } from "./object-names.ts";
import { wrongBytes } from "./shared-store-error.ts";

/** What to fetch. */
export interface BlobRequest {
  readonly digest: Digest;
  /** Bytes, as whoever is trusted says; more are never read. */
  readonly byteLength: number;
}

/**
 * Puts bytes into the store when the server has them: hashed as they arrive, and kept only when they are right to the last one.
 *
 * @returns whether the store has them now; `false`: the server has not.
 * @throws GenlockError `SHARED_STORE_WRONG_BYTES`, `SHARED_STORE_REFUSED`, `SHARED_STORE_UNREACHABLE`, `STORE_FULL`,
 *   `STORE_NOT_WRITABLE`, `STORE_FAILED`
 */
export async function fetchBlob(
  { digest, byteLength }: BlobRequest,
  { objects, store }: { readonly objects: SharedObjects; readonly store: Store },
): Promise<boolean> {
  const body = await objects.read(blobName(digest));
  if (body === undefined) return false;
  const writer = store.openWriter();
  try {
    for await (const chunk of body) {
      if (writer.byteLength + chunk.byteLength > byteLength) throw mismatch(objects, digest);
      if (chunk.byteLength > 0) await writer.write(chunk);
    }
    if (writer.byteLength !== byteLength || writer.digest() !== digest) {
      throw mismatch(objects, digest);
    }
    await writer.commit();
    return true;
  } finally {
    await writer.discard();
  }
}

function mismatch({ address }: SharedObjects, digest: Digest): Error {
  return wrongBytes(address, `other bytes under cas/${digest}`);
}
