import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeTempFolder } from "../disk/temp-folder.fixture.ts";
import { recordFor, storeText } from "./call-record.fixture.ts";
import { createStore } from "./create-store.ts";

const key = "ab".repeat(32);

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

describe("records of calls", () => {
  test("are read back as they were written, by take and call", async () => {
    const store = createStore(await makeTempFolder());
    const blob = await storeText(store, "a picture");
    const last = recordFor({ key, take: 10, call: 0 }, [blob]);
    const second = recordFor({ key, take: 0, call: 11 }, [blob]);
    const first = recordFor({ key, take: 0, call: 2 }, [blob]);
    for (const record of [last, second, first]) {
      expect(await store.recordCall(record)).toEqual({ written: true, record });
    }
    const { records, warnings } = await store.callsOf(key);
    expect(records).toEqual([first, second, last]);
    expect(warnings).toEqual([]);
    expect(await namesIn(join(store.dir, "temps"))).toEqual([]);
  });

  test("F33: the first of several stays, and the losers hear of it", async () => {
    const store = createStore(await makeTempFolder());
    const texts = ["one", "two", "three", "four"];
    const answers = await Promise.all(
      texts.map(async (text) => {
        const blob = await storeText(store, text);
        return store.recordCall(recordFor({ key, take: 0, call: 0 }, [blob]));
      }),
    );
    const winners = answers.filter((answer) => answer.written);
    expect(winners).toHaveLength(1);
    for (const answer of answers) expect(answer.record).toEqual(winners[0]?.record);
    expect(await store.list()).toHaveLength(4);
  });

  test.each([
    ["garbage", "}{"],
    ["a cut", '{"version":1,"key":"'],
    ["nothing", ""],
    [
      "another version",
      JSON.stringify({ ...recordFor({ key, take: 0, call: 1 }, []), version: 2 }),
    ],
    ["another call", JSON.stringify(recordFor({ key, take: 0, call: 7 }, []))],
    [
      "a digest that is a path",
      JSON.stringify(recordFor({ key, take: 0, call: 1 }, [{ digest: "../../x", byteLength: 1 }])),
    ],
  ])(
    "F17: %s is left out with a warning, and a right record takes its place",
    async (_what, text) => {
      const store = createStore(await makeTempFolder());
      const blob = await storeText(store, "a picture");
      const first = recordFor({ key, take: 0, call: 0 }, [blob]);
      await store.recordCall(first);
      const folder = join(store.dir, "calls", key.slice(0, 2), key);
      await writeFile(join(folder, "0.1.json"), text);
      const before = await store.callsOf(key);
      expect(before.records).toEqual([first]);
      expect(before.warnings).toHaveLength(1);
      const index = store.loadIndex();
      expect(index.stored(key, 0)).toEqual({ images: 1, nextCall: 2 });
      expect(index.warnings).toEqual(before.warnings);
      const second = recordFor({ key, take: 0, call: 1 }, [blob]);
      expect((await store.recordCall(second)).written).toBe(true);
      expect((await store.callsOf(key)).records).toEqual([first, second]);
      expect(await namesIn(folder)).toHaveLength(3);
    },
  );
});

describe("the index for planning", () => {
  test("counts the pictures whose bytes are there, and never gives a call's number again", async () => {
    const store = createStore(await makeTempFolder());
    const one = await storeText(store, "1");
    const two = await storeText(store, "2");
    const three = await storeText(store, "3");
    await store.recordCall(recordFor({ key, take: 0, call: 0 }, [one, two]));
    await store.recordCall(recordFor({ key, take: 0, call: 4 }, [three]));
    await store.recordCall(recordFor({ key, take: 2, call: 0 }, [one]));
    await rm(two.path);
    const index = store.loadIndex();
    expect(index.stored(key, 0)).toEqual({ images: 2, nextCall: 5 });
    expect(index.stored(key, 1)).toBeUndefined();
    expect(index.stored(key, 2)).toEqual({ images: 1, nextCall: 1 });
    expect(index.newestTake(key)).toBe(2);
    expect(index.newestTake("cd".repeat(32))).toBeUndefined();
    expect(index.has(one.digest)).toBe(true);
    expect(index.has(two.digest)).toBe(false);
    expect(index.has("../../etc/passwd")).toBe(false);
  });
});
