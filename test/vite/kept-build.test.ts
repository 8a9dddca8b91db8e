import { hash } from "node:crypto";
import { existsSync } from "node:fs";
import { appendFile, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyExample, type ExampleCopy } from "../support/copy-example.ts";
import type { Finished } from "../support/run-node.ts";
import { runVite } from "../support/run-vite.ts";

const hook = new URL("../support/tell-modules.mjs", import.meta.url).href;

/** What only reading a project, making files or serving pages needs. */
const heavy = /\/(?:sharp|ajv|yaml|openai|undici|parse5|chokidar)\/|\/packages\/(?!vite|runner)/;

/** The pictures of both, by version. */
const pictures: ReadonlyMap<string, string>[] = [];

describe.each(["vite", "vite7"] as const)("builds with %s", { timeout: 180_000 }, (version) => {
  let copy: ExampleCopy;
  let whole: ReadonlyMap<string, string>;

  beforeAll(async () => {
    copy = await copyExample("site", { vite: version });
    whole = await untilKept();
    pictures.push(new Map([...whole].filter(([path]) => /\.(?:avif|webp|jpg|png)$/.test(path))));
  }, 300_000);
  afterAll(() => copy.remove());

  /** Builds until a build is kept, which none is as long as files were touched just before it. */
  async function untilKept(): Promise<ReadonlyMap<string, string>> {
    for (;;) {
      const { code, stderr } = await build();
      if (code !== 0) throw new Error(stderr);
      if (existsSync(join(copy.root, "node_modules/.cache/genlock/builds-v1"))) return tree();
    }
  }

  function build(env: { readonly [name: string]: string } = {}): Promise<Finished> {
    return runVite(copy, ["build", "--emptyOutDir", "--manifest"], env);
  }

  async function tree(): Promise<ReadonlyMap<string, string>> {
    const dist = join(copy.root, "dist");
    const entries = await readdir(dist, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    const digests = files.sort().map(async (path) => {
      return [path.slice(dist.length), hash("sha256", await readFile(path), "hex")] as const;
    });
    return new Map(await Promise.all(digests));
  }

  /** The modules that a build loads. */
  async function loadedBy(
    env: { readonly [name: string]: string } = {},
  ): Promise<readonly string[]> {
    const list = join(copy.root, "loaded.txt");
    await rm(list, { force: true });
    const told = { NODE_OPTIONS: `--import ${hook}`, GENLOCK_TEST_LOADED: list, ...env };
    expect(await build(told)).toMatchObject({ code: 0 });
    return (await readFile(list, "utf8")).trim().split("\n");
  }

  test("give the same files when nothing changed, and load no more than that takes", async () => {
    const loaded = await loadedBy();
    expect(loaded.filter((url) => heavy.test(url))).toEqual([]);
    expect(loaded.some((url) => url.endsWith("/kept/look-at-build.ts"))).toBe(true);
    expect(await tree()).toEqual(whole);
  });

  test("say the same when nothing changed", async () => {
    const { stdout } = await build();
    const files = /genlock: \d+ pictures, (\d+) files made of them, (\d+) from the cache/.exec(
      stdout,
    );
    expect(files?.[1]).toBe(files?.[2]);
  });

  test("prove what they use where they are frozen", async () => {
    const loaded = await loadedBy({ CI: "1" });
    expect(loaded.some((url) => url.endsWith("/build/prepare-build.ts"))).toBe(true);
    expect(await tree()).toEqual(whole);
  });

  test("are asked for more than before, and know it the next time", async () => {
    const main = join(copy.root, "src/main.ts");
    const before = await readFile(main, "utf8");
    const more =
      'import url from "virtual:genlock/postcard?w=80&format=png&as=url";\nconsole.log(url);\n';
    await appendFile(main, more);
    const first = await loadedBy();
    const made = await tree();
    const second = await loadedBy();
    expect([first, second].map((loaded) => loaded.some((url) => heavy.test(url)))).toEqual([
      true,
      false,
    ]);
    expect([...made.keys()].filter((path) => path.includes("postcard-80-"))).toHaveLength(1);
    expect(await tree()).toEqual(made);
    await writeFile(main, before);
    await build();
    expect(await tree()).toEqual(whole);
  });

  test("keep the first of them where nothing was touched lately", async () => {
    const cache = join(copy.root, "node_modules/.cache/genlock");
    await rm(cache, { recursive: true });
    // What was touched within two seconds may change once more without another time.
    await new Promise((resolve) => {
      setTimeout(resolve, 2500);
    });
    expect(await build()).toMatchObject({ code: 0 });
    expect(existsSync(join(cache, "builds-v1"))).toBe(true);
    expect(await tree()).toEqual(whole);
  });

  test("make again what is gone from the cache", async () => {
    const folder = join(copy.root, "node_modules/.cache/genlock");
    await rm(join(folder, "derivatives"), { recursive: true });
    const { stdout } = await build();
    expect(stdout).toContain("files made of them, 0 from the cache");
    expect(await tree()).toEqual(whole);
  });
});

test("emitted files have the names and bytes of imported ones", () => {
  const [emitted, imported] = pictures;
  expect(emitted?.size).toBeGreaterThan(40);
  expect(emitted).toEqual(imported);
});
