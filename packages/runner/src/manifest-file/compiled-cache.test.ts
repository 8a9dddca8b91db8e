import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readManifest } from "@genlock/core";
import { makeTempFolder } from "../disk/temp-folder.fixture.ts";
import { createCompiledCache } from "./compiled-cache.ts";

const text = "version: 1\nassets:\n  hero: { prompt: A lighthouse, alt: A lighthouse }\n";
const key = "a".repeat(64);

async function foldersOf(cacheDir: string): Promise<string[]> {
  return readdir(join(cacheDir, "manifest-v1")).catch(() => []);
}

/** Reads one manifest by way of a cache and answers its first prompt. */
async function promptBy(cacheDir: string, tool = "1"): Promise<string | undefined> {
  const { manifest } = await readManifest({
    file: "genlock.yaml",
    read: () => Promise.resolve(text),
    compiled: createCompiledCache(cacheDir, tool),
  });
  return manifest?.assets.get("hero")?.value.prompt;
}

describe("the cache of compiled files", () => {
  test("gives back what was put, and nothing under another key or for another version", async () => {
    const folder = await makeTempFolder();
    const cache = createCompiledCache(folder, "1");
    expect(await cache.get(key)).toBeUndefined();
    await cache.put(key, Buffer.from("compiled"));
    expect(Buffer.from((await cache.get(key)) ?? []).toString()).toBe("compiled");
    expect(await cache.get("b".repeat(64))).toBeUndefined();
    expect(await createCompiledCache(folder, "2").get(key)).toBeUndefined();
    expect(await foldersOf(folder)).toHaveLength(1);
  });

  test("is read past when its files are cut off, empty, foreign or folders", async () => {
    const folder = await makeTempFolder();
    expect(await promptBy(folder)).toBe("A lighthouse");
    const [version = ""] = await foldersOf(folder);
    const [name = ""] = await readdir(join(folder, "manifest-v1", version));
    const path = join(folder, "manifest-v1", version, name);
    const whole = await readFile(path);
    const foreign = Buffer.from(
      whole.toString("latin1").replace("lighthouse", "powerhouse"),
      "latin1",
    );
    expect(foreign.equals(whole)).toBe(false);
    for (const bytes of [whole.subarray(0, 100), Buffer.alloc(0), foreign, Buffer.from("{}")]) {
      await writeFile(path, bytes);
      expect(await promptBy(folder)).toBe("A lighthouse");
      expect((await readFile(path)).equals(whole)).toBe(true);
    }
    const other = await makeTempFolder();
    await mkdir(join(other, "manifest-v1", version, name), { recursive: true });
    expect(await promptBy(other)).toBe("A lighthouse");
  });

  test("does without a folder that cannot be made", async () => {
    const folder = await makeTempFolder();
    await writeFile(join(folder, "manifest-v1"), "a file in its place");
    expect(await promptBy(folder)).toBe("A lighthouse");
  });

  test("bears several writers of one file at once", async () => {
    const folder = await makeTempFolder();
    const prompts = await Promise.all(Array.from({ length: 20 }, () => promptBy(folder)));
    expect(new Set(prompts)).toEqual(new Set(["A lighthouse"]));
    const [version = ""] = await foldersOf(folder);
    expect(await readdir(join(folder, "manifest-v1", version))).toHaveLength(1);
  });

  test("takes the older half away once there are very many files", async () => {
    const folder = await makeTempFolder();
    await createCompiledCache(folder, "1").put(key, Buffer.from("x"));
    const [version = ""] = await foldersOf(folder);
    const inside = join(folder, "manifest-v1", version);
    await Promise.all(
      Array.from({ length: 4010 }, (_, index) => writeFile(join(inside, `old-${index}`), "x")),
    );
    await createCompiledCache(folder, "1").put(key, Buffer.from("y"));
    const names = await readdir(inside);
    expect(names.length).toBeLessThan(2010);
    expect(names).toContain(key);
  });
});
