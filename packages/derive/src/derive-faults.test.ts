import { copyFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, test, vi } from "vitest";
import { createDeriver } from "./create-deriver.ts";
import type { Deriver, DeriveRequest } from "./deriver.ts";
import {
  digestOf,
  isRunning,
  recipe,
  scene,
  tempFolder,
  writeOriginal,
} from "./pictures.fixture.ts";

const patience = { timeout: 60_000, interval: 5 };

/** Work that takes seconds, and begins with files that are ready soon. */
async function longWork(folder: string): Promise<DeriveRequest> {
  const { path, original } = await writeOriginal(folder, "big.png", scene(1600, 1000).png());
  const recipes = [1600, 1200, 800, 400].flatMap((width) => [
    recipe(width, "webp"),
    recipe(width, "avif"),
  ]);
  return { path, original, id: "big", recipes, cacheDir: join(folder, "cache") };
}

async function madeFiles(cacheDir: string): Promise<string[]> {
  const names = await readdir(cacheDir, { recursive: true }).catch(() => []);
  return names.filter((name) => /\.(?:avif|webp|jpg|png)$/.test(name));
}

/** Kills the child process once it has made a file more. */
async function killMidway(deriver: Deriver, cacheDir: string): Promise<number> {
  const before = await madeFiles(cacheDir);
  const pid = await vi.waitFor(async () => {
    const now = await madeFiles(cacheDir);
    const { pid } = deriver.counts();
    if (pid === undefined || now.length === before.length) throw new Error("not yet");
    return pid;
  }, patience);
  process.kill(pid, "SIGKILL");
  return pid;
}

/** What a call rejects with, which may be long before anybody looks. */
async function failureOf(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
    return "it did not fail";
  } catch (error) {
    return error;
  }
}

async function startedProcess(deriver: Deriver): Promise<number> {
  return await vi.waitFor(() => {
    const { pid } = deriver.counts();
    if (pid === undefined) throw new Error("not yet");
    return pid;
  }, patience);
}

async function expectWhole(request: DeriveRequest): Promise<void> {
  for (const name of await madeFiles(request.cacheDir)) {
    await sharp(join(request.cacheDir, name), { failOn: "error" }).stats();
  }
}

describe("a child process that is killed", () => {
  test("is replaced, and its work is done all the same", async () => {
    await using folder = await tempFolder();
    const request = await longWork(folder.path);
    const deriver = createDeriver();
    const work = deriver.derive(request);
    const pid = await killMidway(deriver, request.cacheDir);
    const files = await work;
    expect(files).toHaveLength(request.recipes.length);
    expect(deriver.counts().processes).toBe(2);
    expect(deriver.counts().pid).not.toBe(pid);
    await expectWhole(request);
    await deriver.close();
  });

  test("twice: the call fails, nothing half-made stands, and the next call succeeds", async () => {
    await using folder = await tempFolder();
    const request = await longWork(folder.path);
    const deriver = createDeriver();
    const failure = failureOf(deriver.derive(request));
    const first = await killMidway(deriver, request.cacheDir);
    await vi.waitFor(() => expect(deriver.counts().pid).not.toBe(first), patience);
    process.kill(await startedProcess(deriver), "SIGKILL");
    expect(await failure).toMatchObject({ code: "DERIVE_WORKER_LOST" });
    expect((await madeFiles(request.cacheDir)).length).toBeGreaterThan(0);
    await expectWhole(request);
    const files = await deriver.derive(request);
    expect(files).toHaveLength(request.recipes.length);
    await expectWhole(request);
    await deriver.close();
  });

  test("that cannot even start is reported with its complaint", async () => {
    await using folder = await tempFolder();
    const { path } = await writeOriginal(folder.path, "a.png", scene(8, 8).png());
    const deriver = createDeriver({ environment: { NODE_OPTIONS: "--no-such-option" } });
    await expect(deriver.inspect(path)).rejects.toMatchObject({
      code: "DERIVE_WORKER_LOST",
      message: expect.stringContaining("--no-such-option"),
    });
    await deriver.close();
  });
});

describe("trouble with one picture", () => {
  test("goes to its own call, not to others", async () => {
    await using folder = await tempFolder();
    const cacheDir = join(folder.path, "cache");
    const good = await writeOriginal(folder.path, "good.png", scene(90, 60).png());
    const lost = await writeOriginal(folder.path, "lost.png", scene(90, 61).png());
    const edited = await writeOriginal(folder.path, "edited.png", scene(90, 62).png());
    await rm(lost.path);
    await copyFile(good.path, edited.path);
    const recipes = [recipe(64, "webp")];
    const deriver = createDeriver();
    const [made, ...others] = await Promise.allSettled([
      deriver.derive({ ...good, id: "good", recipes, cacheDir }),
      deriver.derive({ ...lost, id: "lost", recipes, cacheDir }),
      deriver.derive({ ...edited, id: "edited", recipes, cacheDir }),
    ]);
    expect(made).toMatchObject({ status: "fulfilled", value: [{ width: 64 }] });
    expect(others).toMatchObject([
      { reason: { code: "DERIVE_FILE_UNREADABLE" } },
      { reason: { code: "DERIVE_ORIGINAL_CHANGED" } },
    ]);
    await deriver.close();
  });

  test("that is locked but no usable picture is refused", async () => {
    await using folder = await tempFolder();
    const whole = await scene(90, 60).jpeg().toBuffer();
    const path = join(folder.path, "cut.jpg");
    await writeFile(path, whole.subarray(0, whole.byteLength / 2));
    const facts = { mediaType: "image/jpeg", width: 90, height: 60 };
    const original = { ...facts, digest: await digestOf(path) };
    const deriver = createDeriver();
    const recipes = [recipe(64, "webp")];
    await expect(
      deriver.derive({ path, original, id: "cut", recipes, cacheDir: folder.path }),
    ).rejects.toMatchObject({ code: "DERIVE_PICTURE_REFUSED" });
    await deriver.close();
  });

  test("whose recorded size is wrong is told apart from a good one", async () => {
    await using folder = await tempFolder();
    const { path, original } = await writeOriginal(folder.path, "a.png", scene(90, 60).png());
    const deriver = createDeriver();
    const wrong = { ...original, height: 61 };
    const recipes = [recipe(64, "webp")];
    await expect(
      deriver.derive({ path, original: wrong, id: "a", recipes, cacheDir: folder.path }),
    ).rejects.toMatchObject({ code: "DERIVE_ORIGINAL_CHANGED" });
    await deriver.close();
  });

  test("that no encoder takes fails with what it says", async () => {
    await using folder = await tempFolder();
    const { path, original } = await writeOriginal(folder.path, "wide.png", scene(17_000, 2).png());
    const deriver = createDeriver();
    const recipes = [recipe(17_000, "webp")];
    await expect(
      deriver.derive({ path, original, id: "wide", recipes, cacheDir: folder.path }),
    ).rejects.toMatchObject({ code: "DERIVE_FAILED" });
    await deriver.close();
  });

  test("that takes too long is stopped, and others go on", async () => {
    await using folder = await tempFolder();
    const request = await longWork(folder.path);
    const deriver = createDeriver({ stepTimeLimit: 1 });
    const failure = failureOf(deriver.derive(request));
    const looks = Array.from({ length: 3 }, () => deriver.inspect(request.path));
    expect(await failure).toMatchObject({ code: "DERIVE_TIME_LIMIT" });
    expect(await Promise.all(looks)).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
    await deriver.close();
  });

  test("a cache that cannot be written is told", async () => {
    await using folder = await tempFolder();
    const { path, original } = await writeOriginal(folder.path, "a.png", scene(90, 60).png());
    const deriver = createDeriver();
    const cacheDir = join(path, "cache");
    await expect(
      deriver.derive({ path, original, id: "a", recipes: [recipe(64, "webp")], cacheDir }),
    ).rejects.toMatchObject({ code: "DERIVE_CACHE_NOT_WRITABLE" });
    await deriver.close();
  });
});

describe("giving up", () => {
  test("by a signal rejects with its reason and leaves the deriver usable", async () => {
    await using folder = await tempFolder();
    const request = await longWork(folder.path);
    const deriver = createDeriver();
    const stop = new AbortController();
    const reason = new Error("enough");
    const failure = failureOf(deriver.derive({ ...request, signal: stop.signal }));
    await startedProcess(deriver);
    stop.abort(reason);
    expect(await failure).toBe(reason);
    await expect(deriver.derive({ ...request, signal: stop.signal })).rejects.toBe(reason);
    expect(await deriver.inspect(request.path)).toMatchObject({ ok: true });
    await deriver.close();
    await expectWhole(request);
  });

  test("by close ends calls and the process, any number of times", async () => {
    await using folder = await tempFolder();
    const request = await longWork(folder.path);
    const deriver = createDeriver();
    const failure = failureOf(deriver.derive(request));
    const pid = await startedProcess(deriver);
    await Promise.all([deriver.close(), deriver.close()]);
    await deriver.close();
    expect(await failure).toMatchObject({ name: "AbortError" });
    expect(await isRunning(pid)).toBe(false);
    await expect(deriver.inspect(request.path)).rejects.toThrow("closed");
  });

  test("by close costs nothing when nothing was started", async () => {
    const deriver = createDeriver();
    await deriver.close();
    expect(deriver.counts().processes).toBe(0);
  });
});
