import { emptyLock, serializeLock, type Lock } from "@genlock/core";
import { chmod, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeTempFolder } from "../disk/temp-folder.fixture.ts";
import { createLeases } from "../leases/create-leases.ts";
import { spawnScript } from "../process/spawn-script.fixture.ts";
import { entryOf } from "./lock-entry.fixture.ts";
import { readLockFile, updateLockFile } from "./lock-file.ts";

const script = new URL("./add-assets.fixture.ts", import.meta.url);

interface Place {
  readonly dir: string;
  readonly path: string;
  readonly update: (change: (lock: Lock) => Lock) => ReturnType<typeof updateLockFile>;
}

async function makePlace(): Promise<Place> {
  const dir = await makeTempFolder();
  const path = join(dir, "genlock.lock");
  const leases = createLeases(join(dir, "leases"));
  return { dir, path, update: (change) => updateLockFile({ path, leases, change }) };
}

function withAsset(lock: Lock, id: string): Lock {
  return { ...lock, assets: new Map(lock.assets).set(id, entryOf(id)) };
}

describe("a lock file", () => {
  test("that is not there is an empty lock, and stays away while it is empty", async () => {
    const { dir, path, update } = await makePlace();
    expect(await readLockFile(path)).toEqual({ text: undefined, lock: emptyLock });
    expect(await update((lock) => lock)).toEqual({ written: false, lock: emptyLock });
    expect(await readdir(dir)).toEqual(["leases"]);
  });

  test("is written as the lock's own text and read back", async () => {
    const { dir, path, update } = await makePlace();
    const answer = await update((lock) => withAsset(lock, "hero"));
    expect(answer.written).toBe(true);
    expect(await readLockFile(path)).toEqual({
      text: serializeLock(answer.lock),
      lock: answer.lock,
    });
    expect((await readdir(dir)).sort()).toEqual(["genlock.lock", "leases"]);
  });

  test("F38: is not touched when nothing changes, whatever its line ends", async () => {
    const { path, update } = await makePlace();
    const { lock } = await update((lock) => withAsset(lock, "hero"));
    for (const text of [serializeLock(lock), serializeLock(lock).replaceAll("\n", "\r\n")]) {
      await writeFile(path, text);
      const before = await stat(path, { bigint: true });
      expect((await update((lock) => withAsset(lock, "hero"))).written).toBe(false);
      const after = await stat(path, { bigint: true });
      expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
    }
  });

  test("keeps its permissions", async () => {
    const { path, update } = await makePlace();
    await update((lock) => withAsset(lock, "hero"));
    await chmod(path, 0o664);
    await update((lock) => withAsset(lock, "logo"));
    expect((await stat(path)).mode & 0o777).toBe(0o664);
  });

  test("A09: a link under its name is replaced, never written through", async () => {
    const { dir, path, update } = await makePlace();
    const outside = join(await makeTempFolder(), "precious");
    await writeFile(outside, serializeLock(emptyLock));
    await symlink(outside, path);
    await update((lock) => withAsset(lock, "hero"));
    expect(await readFile(outside, "utf8")).toBe(serializeLock(emptyLock));
    expect((await readLockFile(join(dir, "genlock.lock"))).lock.assets.size).toBe(1);
  });

  test.each([
    ["LOCK_CORRUPT", "<<<<<<< ours\n"],
    ["LOCK_CORRUPT", "{"],
    ["LOCK_VERSION", '{"version":9,"assets":{}}'],
  ])("that cannot be read is left as it is: %s", async (code, text) => {
    const { path, update } = await makePlace();
    await writeFile(path, text);
    await expect(update(() => emptyLock)).rejects.toMatchObject({ code });
    expect(await readFile(path, "utf8")).toBe(text);
  });

  test("a change that fails leaves it as it is and lets the next one in", async () => {
    const { path, update } = await makePlace();
    await update((lock) => withAsset(lock, "hero"));
    const failing = update(() => {
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    await update((lock) => withAsset(lock, "logo"));
    expect([...(await readLockFile(path)).lock.assets.keys()]).toEqual(["hero", "logo"]);
  });
});

describe("several processes", () => {
  test("F06: lose none of each other's changes", async () => {
    const { path, dir } = await makePlace();
    const scripts = ["a", "b", "c"].map((prefix) =>
      spawnScript(script, [path, join(dir, "leases"), prefix, "8"]),
    );
    for (const running of scripts) expect(await running.ended).toBe(0);
    expect((await readLockFile(path)).lock.assets.size).toBe(24);
  });

  test("F01: killed at any moment leave a whole file with all that they told of", async () => {
    const { path, dir } = await makePlace();
    for (const prefix of ["a", "b", "c", "d"]) {
      const running = spawnScript(script, [path, join(dir, "leases"), prefix, "10000"]);
      let told = await running.line();
      for (let count = 0; count < 5; count++) told = await running.line();
      await running.kill();
      expect((await readLockFile(path)).lock.assets.has(told)).toBe(true);
    }
  });
});
