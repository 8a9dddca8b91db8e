import type { ImageSink } from "@genlock/provider";
import type { Store, StoredBlob, StoreWriter } from "../store/store.ts";

/** The pictures of one answer on their way into the store. */
export interface ReceivedAnswer {
  readonly sink: ImageSink;
  /** Makes every picture that was begun durable, by index; also what came before an error, since it was paid. */
  commit(): Promise<ReadonlyMap<number, StoredBlob>>;
  /** Forgets everything. For calls that surely brought nothing. */
  discard(): Promise<void>;
}

/** Receives one answer straight into the store: nothing is held in memory. */
export function receiveAnswer(store: Store): ReceivedAnswer {
  const writers = new Map<number, StoreWriter>();
  return {
    sink: {
      open(index) {
        const writer = store.openWriter();
        writers.set(index, writer);
        return { write: (chunk) => writer.write(chunk), end: () => Promise.resolve() };
      },
    },
    async commit() {
      const blobs = new Map<number, StoredBlob>();
      for (const [index, writer] of [...writers].sort(([one], [other]) => one - other)) {
        if (writer.byteLength > 0) blobs.set(index, await writer.commit());
        else await writer.discard();
      }
      return blobs;
    },
    async discard() {
      for (const writer of writers.values()) await writer.discard();
    },
  };
}
