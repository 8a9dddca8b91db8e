import { execFileSync } from "node:child_process";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeTempFolder } from "../disk/temp-folder.fixture.ts";
import { digestOf } from "../store/call-record.fixture.ts";
import { createStore } from "../store/create-store.ts";
import type { Store } from "../store/store.ts";
import { restoreFromGit } from "./restore-from-git.ts";

const path = "genlock/hero.png";

interface Repository {
  readonly root: string;
  readonly store: Store;
  readonly git: (...args: string[]) => string;
  readonly write: (text: string, where?: string) => Promise<void>;
  readonly restore: (text: string, where?: string) => Promise<string | undefined>;
}

async function makeProject(): Promise<Repository> {
  const root = await makeTempFolder();
  const store = createStore(join(await makeTempFolder(), "store"));
  const who = ["-c", "user.name=Someone", "-c", "user.email=someone@example.com"];
  return {
    root,
    store,
    git: (...args) =>
      execFileSync("git", [...who, "-c", "commit.gpgsign=false", ...args], {
        cwd: root,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
      }),
    write: async (text, where = path) => {
      await mkdir(dirname(join(root, where)), { recursive: true });
      await writeFile(join(root, where), text);
    },
    restore: async (text, where = path) => {
      const byteLength = Buffer.byteLength(text);
      const search = { root, path: where, digest: digestOf(text), byteLength, store };
      const blob = await restoreFromGit(search);
      if (blob === undefined) return undefined;
      expect(blob.path).toBe(store.pathOf(digestOf(text)));
      return Buffer.from((await store.readVerified(blob.digest)) ?? []).toString();
    },
  };
}

async function makeRepository(): Promise<Repository> {
  const project = await makeProject();
  project.git("init", "-q", "-b", "main");
  return project;
}

describe("bytes that git has", () => {
  test("come back from the index, before any commit", async () => {
    const { git, write, restore, root } = await makeRepository();
    await write("staged art");
    git("add", ".");
    await rm(join(root, path));
    expect(await restore("staged art")).toBe("staged art");
  });

  test("come back from any commit, after change and deletion, at the same size", async () => {
    const { git, write, restore } = await makeRepository();
    for (const text of ["art 1", "art 2", "art 3"]) {
      await write(text);
      git("add", ".");
      git("commit", "-qm", text);
    }
    git("rm", "-q", path);
    git("commit", "-qm", "gone");
    for (const text of ["art 1", "art 2", "art 3"]) expect(await restore(text)).toBe(text);
    expect(await restore("art 4")).toBeUndefined();
  });

  test("come back from another branch", async () => {
    const { git, write, restore } = await makeRepository();
    await write("main art");
    git("add", ".");
    git("commit", "-qm", "main");
    git("checkout", "-qb", "side");
    await write("side art");
    git("commit", "-qam", "side");
    git("checkout", "-q", "main");
    expect(await restore("side art")).toBe("side art");
  });

  test("come back from both sides of a merge under way", async () => {
    const { git, write, restore } = await makeRepository();
    await write("base");
    git("add", ".");
    git("commit", "-qm", "base");
    git("checkout", "-qb", "side");
    await write("their art");
    git("commit", "-qam", "side");
    git("checkout", "-q", "main");
    await write("our art");
    git("commit", "-qam", "ours");
    expect(() => git("merge", "side")).toThrow("merge");
    expect(await restore("our art")).toBe("our art");
    expect(await restore("their art")).toBe("their art");
  });

  test("come back in a project below the repository's top", async () => {
    const outer = await makeRepository();
    await outer.write("inner art", "site/genlock/hero.png");
    outer.git("add", ".");
    outer.git("commit", "-qm", "inner");
    const search = {
      root: join(outer.root, "site"),
      path,
      digest: digestOf("inner art"),
      byteLength: 9,
      store: outer.store,
    };
    expect(await restoreFromGit(search)).toMatchObject({ byteLength: 9 });
  });

  test("come back from what Git LFS fetched, where history has the pointer only", async () => {
    const { git, write, restore } = await makeRepository();
    const digest = digestOf("large art");
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${digest}\nsize 9\n`;
    await write(pointer);
    git("add", ".");
    git("commit", "-qm", "pointer");
    expect(await restore("large art")).toBeUndefined();
    const object = join(".git/lfs/objects", digest.slice(0, 2), digest.slice(2, 4), digest);
    await write("large art", object);
    expect(await restore("large art")).toBe("large art");
  });
});

describe("nothing comes back, and nothing stays in the store", () => {
  test("where there is no repository", async () => {
    const { restore } = await makeProject();
    expect(await restore("art")).toBeUndefined();
  });

  test("where the repository is empty", async () => {
    const { restore } = await makeRepository();
    expect(await restore("art")).toBeUndefined();
  });

  test("where other bytes of the same size are", async () => {
    const { git, write, restore, store } = await makeRepository();
    await write("art A");
    git("add", ".");
    git("commit", "-qm", "art");
    expect(await restore("art B")).toBeUndefined();
    expect(await store.list()).toEqual([]);
    expect(await readdir(join(store.dir, "temps"))).toEqual([]);
  });

  test("where the path is a pattern or an option", async () => {
    const { git, write, restore } = await makeRepository();
    await write("art");
    git("add", ".");
    git("commit", "-qm", "art");
    for (const where of ["genlock/*.png", "--all", ":(glob)**", "../hero.png"]) {
      expect(await restore("art", where)).toBeUndefined();
    }
  });
});
