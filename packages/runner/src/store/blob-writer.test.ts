import { execFileSync } from "node:child_process";
import { open, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeTempFolder } from "../disk/temp-folder.fixture.ts";
import { storeText } from "./call-record.fixture.ts";
import { createStore } from "./create-store.ts";
import type { OpenFile } from "./open-picture.ts";

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

/** Opens files that take so many bytes and then say what a full disk says. */
function fullAfter(bytes: number, folder: string): OpenFile {
  return async (path) => {
    const handle = await open(path, "wx");
    let room = path.startsWith(folder) ? bytes : Number.POSITIVE_INFINITY;
    return {
      write: async (chunk, offset, length, position) => {
        if (room === 0) throw Object.assign(new Error("full"), { code: "ENOSPC" });
        const taken = Math.min(room, length);
        room -= taken;
        return handle.write(chunk, offset, taken, position);
      },
      sync: () => handle.sync(),
      close: () => handle.close(),
    };
  };
}

describe("F11: no room for a received picture", () => {
  test("the picture goes on elsewhere and comes home when there is room", async () => {
    const folder = await makeTempFolder();
    const spillDir = await makeTempFolder();
    const store = createStore(folder, { spillDir, openFile: fullAfter(15, folder) });
    const blob = await storeText(store, "a picture longer than fits in");
    expect(await store.verify(blob.digest)).toBe("right");
    expect(await namesIn(spillDir)).toEqual([]);
    expect(await namesIn(join(store.dir, "temps"))).toEqual([]);
  });

  test("when it cannot come home, its bytes stay where the error says", async () => {
    const folder = await makeTempFolder();
    const spillDir = await makeTempFolder();
    const store = createStore(folder, { spillDir, openFile: fullAfter(15, folder) });
    const writer = store.openWriter();
    await writer.write(Buffer.from("a picture longer "));
    await writer.write(Buffer.from("than fits in"));
    // The store's own folder for pictures becomes unusable in the meantime.
    await writeFile(join(store.dir, "blobs"), "");
    const error = await writer.commit().catch((error: unknown) => error);
    expect(error).toMatchObject({ code: "STORE_FULL" });
    const path = /kept at (.*)\.$/.exec(error instanceof Error ? error.message : "")?.[1] ?? "";
    expect(path.startsWith(spillDir)).toBe(true);
    await writer.discard();
    expect(await readFile(path, "utf8")).toBe("a picture longer than fits in");
  });

  test("when no disk takes more, what was received is kept and the rest of the store is untouched", async () => {
    const folder = await makeTempFolder();
    const spillDir = await makeTempFolder();
    const store = createStore(folder);
    const { digest } = await storeText(store, "an older picture");
    const script = new URL("./write-too-much.fixture.ts", import.meta.url).pathname;
    const node = `'${process.execPath}' --conditions=genlock-source '${script}'`;
    const command = `ulimit -f 64; exec ${node} '${folder}' '${spillDir}'`;
    const output = execFileSync("sh", ["-c", command], { encoding: "utf8" });
    expect(output).toMatch(/^STORE_FULL /);
    const [, count, path] = /The (\d+) bytes received are kept at (.*)\.$/m.exec(output) ?? [];
    expect(Number(count)).toBeGreaterThan(0);
    expect(path?.startsWith(spillDir)).toBe(true);
    const kept = await readFile(path ?? "");
    expect(kept.byteLength).toBeGreaterThanOrEqual(Number(count));
    expect(kept[Number(count) - 1]).toBe(Number(count) / 10_000 - 1);
    expect(await namesIn(join(store.dir, "temps"))).toEqual([]);
    expect(await store.verify(digest)).toBe("right");
  });

  test("when there is nowhere else, what was received stays in the store where nothing sweeps it", async () => {
    const folder = await makeTempFolder();
    const spillDir = join(folder, "nowhere");
    const store = createStore(folder, { spillDir, openFile: fullAfter(15, folder) });
    const writer = store.openWriter();
    await writer.write(Buffer.from("ten bytes."));
    const error = await writer.write(Buffer.from("ten more..")).catch((error: unknown) => error);
    expect(error).toMatchObject({ code: "STORE_FULL" });
    await writer.discard();
    const [name] = await namesIn(join(store.dir, "kept"));
    const path = join(store.dir, "kept", name ?? "");
    expect(error).toMatchObject({
      message: expect.stringContaining(`10 bytes received are kept at ${path}.`),
    });
    expect((await readFile(path, "utf8")).slice(0, 10)).toBe("ten bytes.");
  });
});

describe("F13: a store that cannot be written to", () => {
  test("is known before anything is bought", async () => {
    const folder = await makeTempFolder();
    await writeFile(join(folder, "store"), "a file where the folder should be");
    const store = createStore(join(folder, "store"));
    await expect(store.ensureWritable()).rejects.toMatchObject({ code: "STORE_NOT_WRITABLE" });
  });

  test("still keeps a picture that was received all the same", async () => {
    const folder = await makeTempFolder();
    const spillDir = await makeTempFolder();
    await writeFile(join(folder, "store"), "a file where the folder should be");
    const writer = createStore(join(folder, "store"), { spillDir }).openWriter();
    await writer.write(Buffer.from("paid bytes"));
    const error = await writer.commit().catch((error: unknown) => error);
    expect(error).toMatchObject({ code: "STORE_NOT_WRITABLE" });
    const [name] = await namesIn(spillDir);
    expect(await readFile(join(spillDir, name ?? "", "picture"), "utf8")).toBe("paid bytes");
  });

  test("one that can leaves no trace of the question", async () => {
    const store = createStore(await makeTempFolder());
    await store.ensureWritable();
    expect(await namesIn(join(store.dir, "temps"))).toEqual([]);
  });
});
