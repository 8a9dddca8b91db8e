import type { LockedOutput } from "@genlock/core";
import { createHash } from "node:crypto";
import type { CallRecord } from "./call-record.ts";
import type { Store, StoredBlob } from "./store.ts";

/** The lower-case hex SHA-256 of bytes or of a text. */
export function digestOf(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Puts a text into a store as if it were a picture. */
export async function storeText(store: Store, text: string): Promise<StoredBlob> {
  const writer = store.openWriter();
  await writer.write(Buffer.from(text));
  return writer.commit();
}

/** An output of a call, as it stands in locks and records. */
export function outputFor(
  { digest, byteLength }: Pick<StoredBlob, "digest" | "byteLength">,
  made: { readonly key: string; readonly take: number; readonly call: number },
): LockedOutput {
  return {
    digest,
    role: "candidate",
    mediaType: "image/png",
    width: 1,
    height: 1,
    byteLength,
    hasAlpha: false,
    made: {
      ...made,
      index: 0,
      provenance: { provider: "draft", model: "draft-1", billing: "free" },
    },
  };
}

/** The record of a call that answered these blobs. */
export function recordFor(
  made: { readonly key: string; readonly take: number; readonly call: number },
  blobs: readonly Pick<StoredBlob, "digest" | "byteLength">[],
): CallRecord {
  return {
    version: 1,
    ...made,
    requested: blobs.length,
    outputs: blobs.map((blob) => outputFor(blob, made)),
    cost: 0.04,
    billing: "paid",
  };
}
