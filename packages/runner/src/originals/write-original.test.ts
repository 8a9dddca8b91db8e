import { mkdir, readdir, readFile, rm, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeTempFolder } from "../disk/temp-folder.fixture.ts";
import { digestOf } from "../store/call-record.fixture.ts";
import { listOriginals } from "./list-originals.ts";
import { originalPath } from "./original-path.ts";
import { sweepOriginals } from "./sweep-originals.ts";
import { removeOriginal, writeOriginal } from "./write-original.ts";

interface Place {
  readonly root: string;
  readonly dir: string;
  readonly from: string;
  readonly write: (id: string, mediaType: string, text: string) => Promise<string>;
}

async function makePlace(): Promise<Place> {
  const root = await makeTempFolder();
  const dir = join(root, "genlock");
  const from = join(await makeTempFolder(), "blob");
  return {
    root,
    dir,
    from,
    write: async (id, mediaType, text) => {
      await writeFile(from, text);
      return writeOriginal({ root, dir, id, mediaType, from, digest: digestOf(text) });
    },
  };
}

describe("writing an original", () => {
  test("makes the folders and a copy that is no link", async () => {
    const { dir, from, write } = await makePlace();
    const path = await write("icons/card/icon-sword", "image/png", "a sword");
    expect(path).toBe(join(dir, "icons", "card", "icon-sword.png"));
    expect(path).toBe(originalPath(dir, "icons/card/icon-sword", "image/png"));
    expect(await readFile(path, "utf8")).toBe("a sword");
    const [copy, source] = [await stat(path), await stat(from)];
    expect(copy.nlink).toBe(1);
    expect(copy.ino).not.toBe(source.ino);
    expect(await readdir(join(dir, "icons", "card"))).toEqual(["icon-sword.png"]);
  });

  test("removes the same asset's files of other kinds, and nothing else", async () => {
    const { dir, write } = await makePlace();
    await write("hero", "image/png", "png");
    await write("hero-2", "image/png", "another asset");
    for (const name of ["hero.txt", "hero.jpeg", "hero.png.bak", "heron.png"]) {
      await writeFile(join(dir, name), name);
    }
    await write("hero", "image/webp", "webp");
    expect((await readdir(dir)).sort()).toEqual([
      "hero-2.png",
      "hero.png.bak",
      "hero.txt",
      "hero.webp",
      "heron.png",
    ]);
  });

  test("leaves a file alone that has the bytes already", async () => {
    const { write } = await makePlace();
    const path = await write("hero", "image/png", "png");
    const before = await stat(path, { bigint: true });
    await write("hero", "image/png", "png");
    const after = await stat(path, { bigint: true });
    expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
    await write("hero", "image/png", "pnG");
    expect(await readFile(path, "utf8")).toBe("pnG");
  });

  test("refuses a source with other bytes, and keeps the old original", async () => {
    const { root, dir, from, write } = await makePlace();
    const path = await write("hero", "image/png", "good");
    await writeFile(from, "bad");
    const writing = writeOriginal({
      root,
      dir,
      id: "hero",
      mediaType: "image/webp",
      from,
      digest: digestOf("better"),
    });
    await expect(writing).rejects.toMatchObject({ code: "STORE_CORRUPT" });
    expect(await readFile(path, "utf8")).toBe("good");
    expect(await readdir(dir)).toEqual(["hero.png"]);
  });

  test.each(["../evil", "a//b", "/etc/passwd", "__proto__", "a/../../b", ""])(
    "A06: never takes %j for an asset",
    async (id) => {
      const { root, dir, write } = await makePlace();
      await expect(write(id, "image/png", "x")).rejects.toThrow("No asset id");
      expect(await readdir(root)).toEqual([]);
      expect(() => originalPath(dir, id, "image/png")).toThrow("No asset id");
    },
  );
});

describe("A09: links on the way", () => {
  test.each(["genlock", "genlock/icons"])("%s that leads out: nothing is written", async (link) => {
    const { root, write } = await makePlace();
    const outside = await makeTempFolder();
    await mkdir(join(root, link, ".."), { recursive: true });
    await symlink(outside, join(root, link));
    const writing = write("icons/icon", "image/png", "x");
    await expect(writing).rejects.toMatchObject({ code: "ORIGINALS_FOLDER_OUTSIDE" });
    expect(await readdir(outside)).toEqual([]);
  });

  test("a folder that leads to nowhere is refused", async () => {
    const { root, write } = await makePlace();
    await symlink(join(root, "nowhere"), join(root, "genlock"));
    const writing = write("hero", "image/png", "x");
    await expect(writing).rejects.toMatchObject({ code: "ORIGINALS_FOLDER_OUTSIDE" });
  });

  test("a link inside the project is followed", async () => {
    const { root, write } = await makePlace();
    await mkdir(join(root, "art"));
    await symlink(join(root, "art"), join(root, "genlock"));
    await write("hero", "image/png", "x");
    expect(await readdir(join(root, "art"))).toEqual(["hero.png"]);
  });

  test("a link under the original's own name is replaced, never written through", async () => {
    const { dir, write } = await makePlace();
    const precious = join(await makeTempFolder(), "precious");
    await writeFile(precious, "x");
    await mkdir(dir);
    await symlink(precious, join(dir, "hero.png"));
    const path = await write("hero", "image/png", "x");
    expect((await stat(path)).ino).not.toBe((await stat(precious)).ino);
    await write("hero", "image/png", "new");
    expect(await readFile(precious, "utf8")).toBe("x");
  });
});

describe("listing originals", () => {
  test("tells every asset's files by id, and nothing that is no original", async () => {
    const { root, dir, write } = await makePlace();
    const hero = await write("hero", "image/jpeg", "12345");
    const icon = await write("icons/sword", "image/png", "123");
    await writeFile(join(dir, "hero.webp"), "1");
    for (const name of ["notes.txt", "Hero.png", ".hidden.png", "no extension", "icons/.x.tmp"]) {
      await writeFile(join(dir, name), "x");
    }
    await mkdir(join(dir, "folder.png"));
    await symlink(hero, join(dir, "link.png"));
    const files = [
      { path: hero, byteLength: 5, ext: "jpg" },
      { path: join(dir, "hero.webp"), byteLength: 1, ext: "webp" },
    ];
    const listed = listOriginals(dir);
    expect([...listed.keys()].sort((one, other) => (one < other ? -1 : 1))).toEqual([
      "hero",
      "icons/sword",
    ]);
    expect(listed.get("hero")).toHaveLength(2);
    expect(listed.get("hero")).toEqual(expect.arrayContaining(files));
    expect(listed.get("icons/sword")).toEqual([{ path: icon, byteLength: 3, ext: "png" }]);
    expect(listOriginals(join(root, "absent")).size).toBe(0);
  });
});

test("removing an original removes its files of every kind", async () => {
  const { root, dir, write } = await makePlace();
  await write("hero", "image/png", "x");
  await writeFile(join(dir, "hero.jpeg"), "x");
  await write("other", "image/png", "x");
  expect(await removeOriginal({ root, dir, id: "hero" })).toBe(true);
  expect(await removeOriginal({ root, dir, id: "hero" })).toBe(false);
  expect(await readdir(dir)).toEqual(["other.png"]);
  await rm(dir, { recursive: true });
  expect(await removeOriginal({ root, dir, id: "hero" })).toBe(false);
});

test("what a killed process left unfinished goes, at any depth", async () => {
  const { dir, write } = await makePlace();
  await write("a/b/hero", "image/png", "x");
  const dead = spawnSync(process.execPath, ["-e", ""]).pid;
  for (const folder of ["", "a/b"]) {
    const path = join(dir, folder, `.genlock-${dead}-1-0123456789abcdef.tmp`);
    await writeFile(path, "half");
    const old = Date.now() / 1000 - 3600;
    await utimes(path, old, old);
  }
  expect(await sweepOriginals(dir)).toBe(2);
  expect(await readdir(dir)).toEqual(["a"]);
  expect(await readdir(join(dir, "a/b"))).toEqual(["hero.png"]);
  expect(await sweepOriginals(join(dir, "absent"))).toBe(0);
});
