import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { createStore } from "./create-store.ts";

/** What is measured of a store: putting, reading with verification, listing, and laying entries in no matter what time. */
export function createWay(folder: string) {
  const store = createStore(folder);
  return {
    async put(bytes: Uint8Array): Promise<string> {
      const writer = store.openWriter();
      await writer.write(bytes);
      return (await writer.commit()).digest;
    },
    read: (digest: string) => store.readVerified(digest),
    async lay(bytes: Uint8Array, digest: string): Promise<void> {
      const path = store.pathOf(digest);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    },
    list: async (): Promise<number> => (await store.list()).length,
  };
}
