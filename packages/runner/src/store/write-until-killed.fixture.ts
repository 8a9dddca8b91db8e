import { createStore } from "./create-store.ts";
import { recordFor } from "./call-record.fixture.ts";
import { storeText } from "./call-record.fixture.ts";

// Stores pictures and records as fast as it can, and tells of each record that is written, until someone ends it.
const [storeDir, key, take] = process.argv.slice(2);
if (storeDir === undefined || key === undefined) throw new Error("a store and a key are needed");
const store = createStore(storeDir);
const text = "x".repeat(300_000);
for (let call = 0; ; call++) {
  const blob = await storeText(store, `${take} ${call} ${text}`);
  await store.recordCall(recordFor({ key, take: Number(take), call }, [blob]));
  process.stdout.write(`${call}\n`);
}
