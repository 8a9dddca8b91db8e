import { GenlockError } from "@genlock/core";
import { createStore } from "./create-store.ts";

// Writes more than the process may and tells how that ended. The limit is the process's own, so nothing else takes the bytes either.
const [storeDir, spillDir] = process.argv.slice(2);
if (storeDir === undefined) throw new Error("a store is needed");
const writer = createStore(storeDir, { spillDir }).openWriter();
try {
  for (let count = 0; count < 100; count++) await writer.write(Buffer.alloc(10_000, count));
  await writer.commit();
} catch (error) {
  if (!GenlockError.isInstance(error)) throw error;
  process.stdout.write(`${error.code} ${error.message}\n`);
}
await writer.discard();
