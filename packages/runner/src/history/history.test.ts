import { appendFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { emptyLock, sha256, type Lock, type LockEntry } from "@genlock/core";
import { describe, expect, test } from "vitest";
import { makeTempFolder } from "../disk/temp-folder.fixture.ts";
import { outputFor } from "../store/call-record.fixture.ts";
import { openHistory } from "./history.ts";

function entryFor(name: string): LockEntry {
  const key = sha256(`key of ${name}`);
  const output = outputFor({ digest: sha256(name), byteLength: 9 }, { key, take: 0, call: 0 });
  return {
    accepts: { key, fields: { provider: "draft", operation: "generate", prompt: name } },
    current: output.digest,
    pinned: false,
    chosen: false,
    outputs: [output],
  };
}

function lockOf(entries: Readonly<Record<string, LockEntry>>): Lock {
  return { version: 1, assets: new Map(Object.entries(entries)) };
}

const [fox, owl, wren] = [entryFor("fox"), entryFor("owl"), entryFor("wren")];

describe("a history", () => {
  test("remembers what was replaced or taken away, whole, and nothing else", async () => {
    const history = openHistory(join(await makeTempFolder(), ".genlock/history.jsonl"));
    expect(await history.of("a")).toEqual([]);
    await history.recordReplaced({ before: emptyLock, after: lockOf({ a: fox }), by: "generate" });
    const pinned = { ...fox, pinned: true };
    await history.recordReplaced({
      before: lockOf({ a: fox }),
      after: lockOf({ a: pinned }),
      by: "pin",
    });
    expect((await history.all()).size).toBe(0);
    const both = lockOf({ a: fox, b: owl });
    await history.recordReplaced({ before: both, after: lockOf({ a: wren }), by: "pick" });
    expect(await history.of("a")).toEqual([{ at: expect.any(String), by: "pick", entry: fox }]);
    expect(await history.of("b")).toEqual([{ at: expect.any(String), by: "pick", entry: owl }]);
  });

  test("follows an asset through its names, and gives a freed name nothing", async () => {
    const history = openHistory(join(await makeTempFolder(), "history.jsonl"));
    const replace = (id: string, before: LockEntry, after: LockEntry): Promise<void> =>
      history.recordReplaced({
        before: lockOf({ [id]: before }),
        after: lockOf({ [id]: after }),
        by: "x",
      });
    await replace("old", fox, owl);
    await history.recordMoves([{ from: "old", to: "new" }]);
    await replace("new", owl, wren);
    await replace("old", wren, fox);
    expect((await history.of("new")).map(({ entry }) => entry)).toEqual([fox, owl]);
    expect((await history.of("old")).map(({ entry }) => entry)).toEqual([wren]);
  });

  test("F17: leaves out lines that are cut off or garbage, and goes on after them", async () => {
    const path = join(await makeTempFolder(), "history.jsonl");
    const history = openHistory(path);
    await history.recordReplaced({ before: lockOf({ a: fox }), after: emptyLock, by: "prune" });
    const line = (await readFile(path, "utf8")).trim();
    await appendFile(path, `\n{"v":1,"type":"replaced","id":"a"}\nnonsense\n${line.slice(0, -40)}`);
    await history.recordReplaced({ before: lockOf({ a: owl }), after: emptyLock, by: "prune" });
    expect((await history.of("a")).map(({ entry }) => entry)).toEqual([fox, owl]);
  });
});
