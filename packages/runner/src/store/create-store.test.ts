import { spawnSync } from "node:child_process";
import {
  chmod,
  mkdir,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeTempFolder } from "../disk/temp-folder.fixture.ts";
import { spawnScript } from "../process/spawn-script.fixture.ts";
import { digestOf, storeText } from "./call-record.fixture.ts";
import { createStore } from "./create-store.ts";

const key = "ab".repeat(32);

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

describe("pictures", () => {
  test("are streamed in and found by their digest", async () => {
    const store = createStore(await makeTempFolder());
    const writer = store.openWriter();
    const chunks = [Buffer.from("one "), Buffer.from("two "), Buffer.alloc(3_000_000, 7)];
    for (const chunk of chunks) await writer.write(chunk);
    const bytes = Buffer.concat(chunks);
    expect(writer.byteLength).toBe(bytes.byteLength);
    expect(await readFile(writer.path)).toEqual(bytes);
    const blob = await writer.commit();
    expect(blob).toEqual({
      digest: digestOf(bytes),
      byteLength: bytes.byteLength,
      path: store.pathOf(digestOf(bytes)),
    });
    expect(store.has(blob.digest)).toBe(true);
    expect(await store.readVerified(blob.digest)).toEqual(bytes);
    expect(await store.list()).toEqual([blob]);
    expect(await namesIn(join(store.dir, "temps"))).toEqual([]);
  });

  test("leave nothing when they are discarded or never written", async () => {
    const store = createStore(await makeTempFolder());
    await store.openWriter().discard();
    const writer = store.openWriter();
    await writer.write(Buffer.from("half a picture"));
    await writer.discard();
    await writer.discard();
    expect(await namesIn(join(store.dir, "temps"))).toEqual([]);
    expect(await store.list()).toEqual([]);
  });

  test("are stored once when several writers bring the same bytes at once", async () => {
    const store = createStore(await makeTempFolder());
    const blobs = await Promise.all(
      Array.from({ length: 8 }, () => storeText(store, "the same picture")),
    );
    expect(new Set(blobs.map((blob) => blob.path)).size).toBe(1);
    expect(await store.list()).toHaveLength(1);
    expect(await store.verify(digestOf("the same picture"))).toBe("right");
  });

  test("are stored in folders that somebody deleted in the meantime", async () => {
    const folder = await makeTempFolder();
    const store = createStore(join(folder, "store"));
    const { path } = await storeText(store, "one");
    await rm(dirname(path), { recursive: true });
    await storeText(store, "one");
    expect(await store.verify(digestOf("one"))).toBe("right");
    await rm(join(folder, "store"), { recursive: true });
    await storeText(store, "one");
    expect(await store.verify(digestOf("one"))).toBe("right");
  });

  test("an absent store answers without being made", async () => {
    const folder = await makeTempFolder();
    const store = createStore(join(folder, "store"));
    expect(store.has(key)).toBe(false);
    expect(await store.verify(key)).toBe("missing");
    expect(await store.readVerified(key)).toBeUndefined();
    expect(await store.list()).toEqual([]);
    expect(await store.callsOf(key)).toEqual({ records: [], warnings: [] });
    expect(store.loadIndex().stored(key, 0)).toBeUndefined();
    expect(await store.freeBytes()).toBeGreaterThan(0);
    expect(await namesIn(folder)).toEqual([]);
  });
});

describe("F16: a stored picture that is not right any more", () => {
  test.each([
    ["a flipped bit", "The pictury"],
    ["a cut", "The pic"],
    ["no bytes", ""],
    ["another picture", "Something else altogether"],
  ])("is found by its bytes and moved aside: %s", async (_what, bytes) => {
    const store = createStore(await makeTempFolder());
    const { digest, path } = await storeText(store, "The picture");
    await writeFile(path, bytes);
    expect(store.has(digest)).toBe(bytes !== "");
    expect(await store.verify(digest)).toBe("corrupt");
    expect(await store.verify(digest)).toBe("missing");
    const quarantine = join(store.dir, "quarantine");
    const [name] = await namesIn(quarantine);
    expect(name).toMatch(new RegExp(`^${digest}\\.[0-9a-f]{8}\\.corrupt$`));
    expect(await readFile(join(quarantine, name ?? ""), "utf8")).toBe(bytes);
  });

  test("is never handed out", async () => {
    const store = createStore(await makeTempFolder());
    const { digest, path } = await storeText(store, "The picture");
    await writeFile(path, "The pictury");
    expect(await store.readVerified(digest)).toBeUndefined();
  });

  test("is replaced when a right copy comes", async () => {
    const store = createStore(await makeTempFolder());
    const { digest, path } = await storeText(store, "The picture");
    await writeFile(path, "The pictury");
    await storeText(store, "The picture");
    expect(await store.verify(digest)).toBe("right");
    expect(await namesIn(join(store.dir, "quarantine"))).toHaveLength(1);
  });
});

describe("F14: a store whose folders are on several disks", () => {
  test("takes a picture across them", async () => {
    const folder = await makeTempFolder();
    const other = "/dev/shm";
    const there = await stat(other).catch(() => undefined);
    const blobs =
      there === undefined ? join(folder, "elsewhere") : join(other, `genlock-${process.pid}`);
    await mkdir(blobs, { recursive: true });
    try {
      const store = createStore(folder);
      await mkdir(store.dir, { recursive: true });
      await symlink(blobs, join(store.dir, "blobs"));
      const { digest } = await storeText(store, "across");
      expect(await store.verify(digest)).toBe("right");
      expect(await namesIn(join(store.dir, "temps"))).toEqual([]);
    } finally {
      await rm(blobs, { recursive: true });
    }
  });
});

describe("unfinished files", () => {
  test("of the dead go after a day; those of the living, the new and the unknown stay", async () => {
    const store = createStore(await makeTempFolder());
    const temps = join(store.dir, "temps");
    await mkdir(temps, { recursive: true });
    const dead = spawnSync(process.execPath, ["-e", ""]).pid;
    const random = "0123456789abcdef";
    const names = {
      deadOld: `.genlock-${dead}-1-${random}.tmp`,
      deadNew: `.genlock-${dead}-2-${random}.tmp`,
      living: `.genlock-${process.pid}-0-${random}.tmp`,
      reused: `.genlock-${process.pid}-1-${random}.tmp`,
      strange: "notes.txt",
    };
    for (const name of Object.values(names)) {
      const path = join(temps, name);
      await writeFile(path, "bytes");
      const old = Date.now() / 1000 - 2 * 24 * 60 * 60;
      if (name !== names.deadNew) await utimes(path, old, old);
    }
    expect(await store.sweepTemps()).toBe(process.platform === "linux" ? 2 : 1);
    const left = await namesIn(temps);
    expect(left).toEqual(expect.arrayContaining([names.deadNew, names.living, names.strange]));
    expect(left).not.toContain(names.deadOld);
  });
});

test("F01: after any number of kills every record has its bytes and no half file is at a final path", async () => {
  const folder = await makeTempFolder();
  const store = createStore(folder);
  const script = new URL("./write-until-killed.fixture.ts", import.meta.url);
  const told = new Map<number, number>();
  for (let take = 0; take < 6; take++) {
    const writer = spawnScript(script, [folder, key, String(take)]);
    for (let count = 0; count <= take; count++) told.set(take, Number(await writer.line()));
    await writer.kill();
  }
  const { records, warnings } = await store.callsOf(key);
  expect(warnings).toEqual([]);
  for (const [take, call] of told) {
    expect(records.filter((record) => record.take === take).length).toBeGreaterThan(call);
  }
  for (const { digest } of records.flatMap((record) => record.outputs)) {
    expect(await store.verify(digest)).toBe("right");
  }
  for (const { digest } of await store.list()) expect(await store.verify(digest)).toBe("right");
  expect(dirname(store.dir)).toBe(folder);
});

test("A42: nobody else gets into what is made", async () => {
  const folder = await makeTempFolder();
  await chmod(folder, 0o755);
  const store = createStore(join(folder, "store"));
  const { path } = await storeText(store, "mine");
  for (let place = dirname(path); place !== folder; place = dirname(place)) {
    expect((await stat(place)).mode & 0o777).toBe(0o700);
  }
});
