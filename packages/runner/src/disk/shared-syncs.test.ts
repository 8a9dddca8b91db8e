import { expect, test } from "vitest";
import { SharedSyncs } from "./shared-syncs.ts";

/** Syncs that end when they are told to, in the order they began. */
function controlledSyncs() {
  const begun: string[] = [];
  const open: PromiseWithResolvers<void>[] = [];
  const syncs = new SharedSyncs((folder) => {
    begun.push(folder);
    const sync = Promise.withResolvers<void>();
    open.push(sync);
    return sync.promise;
  });
  return { begun, open, syncs };
}

test("who comes while a folder is synced shares the sync after it, and never the one under way", async () => {
  const { begun, open, syncs } = controlledSyncs();
  const done: string[] = [];
  const ask = (name: string) => syncs.sync("blobs").then(() => done.push(name));
  const asked = [ask("first"), ask("second"), ask("third")];
  expect(begun).toHaveLength(1);
  open[0]?.resolve();
  await asked[0];
  await expect.poll(() => begun.length).toBe(2);
  expect(done).toEqual(["first"]);
  asked.push(ask("fourth"));
  open[1]?.resolve();
  await Promise.all(asked.slice(0, 3));
  expect(done).toEqual(["first", "second", "third"]);
  await expect.poll(() => begun.length).toBe(3);
  open[2]?.resolve();
  await Promise.all(asked);
  expect(begun).toHaveLength(3);
});

test("folders do not wait for each other, and a folder is synced anew when nobody waits", async () => {
  const { begun, open, syncs } = controlledSyncs();
  const one = syncs.sync("one");
  const other = syncs.sync("other");
  expect(begun).toEqual(["one", "other"]);
  open[1]?.resolve();
  await other;
  const again = syncs.sync("other");
  expect(begun).toEqual(["one", "other", "other"]);
  open[0]?.resolve();
  open[2]?.resolve();
  await Promise.all([one, again]);
});

test("a failed sync fails only who asked before it began", async () => {
  const { begun, open, syncs } = controlledSyncs();
  const first = syncs.sync("blobs");
  const second = syncs.sync("blobs");
  open[0]?.reject(new Error("full"));
  await expect(first).rejects.toThrow("full");
  await expect.poll(() => begun.length).toBe(2);
  open[1]?.resolve();
  await second;
});
