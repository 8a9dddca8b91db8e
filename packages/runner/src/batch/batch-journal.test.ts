import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createBatchJournal } from "./batch-journal.ts";
import type { BatchRecord } from "./batch-record.ts";

const record: BatchRecord = {
  version: 1,
  token: "one",
  provider: "openai",
  model: "gpt-image-1.5",
  at: "2026-11-21T08:00:00.000Z",
  id: undefined,
  calls: [
    {
      customId: "k.0.0",
      key: "k",
      take: 0,
      call: 0,
      assets: ["fox"],
      reservation: "r",
      request: {
        operation: "generate",
        count: 1,
        size: "1024x1024",
        quality: undefined,
        background: undefined,
        outputFormat: undefined,
        sent: { prompt: "A fox\nat night" },
      },
    },
  ],
};

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "genlock-batches-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return join(path, "batches");
}

test("what is written is read, oldest first, with the newest of each batch", async () => {
  const journal = createBatchJournal(folder());
  expect(await journal.list()).toEqual({ records: [], unreadable: [] });
  await journal.write(record);
  await journal.write({ ...record, token: "older", at: "2026-11-20T08:00:00.000Z" });
  await journal.write({ ...record, id: "batch_1" });
  const { records } = await journal.list();
  expect(records.map(({ token, id }) => [token, id])).toEqual([
    ["older", undefined],
    ["one", "batch_1"],
  ]);
  expect(records[1]?.calls).toEqual(JSON.parse(JSON.stringify(record.calls)));
  await journal.remove("one");
  await journal.remove("never");
  expect((await journal.list()).records).toHaveLength(1);
});

test("what cannot be read, or lies under another name, is named and left", async () => {
  const dir = folder();
  const journal = createBatchJournal(dir);
  await journal.write(record);
  const bad = ["{", JSON.stringify({ ...record, version: 2 }), JSON.stringify(record), "null"];
  bad.forEach((text, at) => writeFileSync(join(dir, `bad-${at}.json`), text));
  const { records, unreadable } = await journal.list();
  expect(records).toHaveLength(1);
  expect(unreadable.toSorted()).toEqual(bad.map((_, at) => join(dir, `bad-${at}.json`)));
});
