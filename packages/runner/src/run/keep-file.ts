import { createReadStream } from "node:fs";
import type { Store, StoredBlob } from "../store/store.ts";

/** Puts the bytes of a finished file into the store. */
export async function keepFile(path: string, store: Store): Promise<StoredBlob> {
  const writer = store.openWriter();
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
      await writer.write(Buffer.from(chunk));
    }
    return await writer.commit();
  } finally {
    await writer.discard();
  }
}
