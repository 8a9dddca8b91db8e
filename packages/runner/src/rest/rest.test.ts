import { appendFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { makeTempFolder } from "../disk/temp-folder.fixture.ts";
import { fileMark, isAtRestBefore } from "./file-mark.ts";
import { lookAtRest } from "./look-at-rest.ts";
import { restMarkPath, serializeRestMark, toolOf, type RestMark } from "./rest-mark.ts";

const version = "1.2.3";
const atRest = { state: "rest", warnings: 2 };

interface Resting {
  readonly root: string;
  readonly manifest: string;
  readonly markPath: string;
  readonly write: (change?: Partial<RestMark>, texts?: string) => void;
}

/** A project with a mark of its manifest, one include, a lock, a folder with an original, and a file that is not there. */
async function restingProject(): Promise<Resting> {
  const root = await makeTempFolder();
  const manifest = join(root, "genlock.yaml");
  writeFileSync(join(root, "package.json"), "{}");
  writeFileSync(manifest, "version: 1\n");
  writeFileSync(join(root, "more.yaml"), "assets: {}\n");
  writeFileSync(join(root, "genlock.lock"), "{}");
  mkdirSync(join(root, "genlock"));
  writeFileSync(join(root, "genlock/hero.png"), "png");
  const marked = ["genlock.lock", "genlock", "genlock/hero.png", "genlock.config.ts"];
  const markPath = restMarkPath(join(root, "node_modules/.cache/genlock"), manifest);
  const write = (change: Partial<RestMark> = {}, texts = "version: 1\nassets: {}\n"): void => {
    const mark: RestMark = {
      tool: toolOf(version),
      manifest,
      warnings: 2,
      texts: [
        [manifest, 11],
        [join(root, "more.yaml"), 11],
      ],
      base: "",
      marks: marked.map((name) => [join(root, name), fileMark(join(root, name))?.text ?? ""]),
      ...change,
    };
    mkdirSync(join(markPath, ".."), { recursive: true });
    writeFileSync(markPath, Buffer.concat([serializeRestMark(mark), Buffer.from(texts)]));
  };
  write();
  return { root, manifest, markPath, write };
}

describe("a project at rest", () => {
  test("is known again, with its warnings", async () => {
    const { manifest } = await restingProject();
    expect(lookAtRest(manifest, version)).toEqual(atRest);
  });

  test.each<[string, (root: string) => void]>([
    ["the manifest", (root) => writeFileSync(join(root, "genlock.yaml"), "version: 2\n")],
    ["the manifest's end", (root) => appendFileSync(join(root, "genlock.yaml"), "#")],
    ["an included file", (root) => writeFileSync(join(root, "more.yaml"), "assets: []\n")],
    ["an included file's length", (root) => writeFileSync(join(root, "more.yaml"), "assets:")],
    ["an included file that goes", (root) => rmSync(join(root, "more.yaml"))],
  ])("has other texts after a change of %s", async (_, change) => {
    const { root, manifest } = await restingProject();
    change(root);
    expect(lookAtRest(manifest, version)).toEqual({ state: "changed" });
  });

  test.each<[string, (root: string) => void]>([
    ["the lock", (root) => writeFileSync(join(root, "genlock.lock"), "{ }")],
    ["the lock that goes", (root) => rmSync(join(root, "genlock.lock"))],
    ["an original that goes", (root) => rmSync(join(root, "genlock/hero.png"))],
    ["an original of another size", (root) => writeFileSync(join(root, "genlock/hero.png"), "p")],
    ["an original that comes", (root) => writeFileSync(join(root, "genlock/more.png"), "png")],
    ["a config that comes", (root) => writeFileSync(join(root, "genlock.config.ts"), "")],
    [
      "a lock of the same size and time in its place",
      (root) => {
        const lock = join(root, "genlock.lock");
        writeFileSync(join(root, "other"), "[]");
        utimesSync(join(root, "other"), 1e9, 1e9);
        renameSync(join(root, "other"), lock);
      },
    ],
  ])("is not at rest after a change of %s", async (_, change) => {
    const { root, manifest } = await restingProject();
    change(root);
    expect(lookAtRest(manifest, version)).toBeUndefined();
  });

  test("does not mind that the manifest was touched and says the same", async () => {
    const { manifest } = await restingProject();
    utimesSync(manifest, 1e9, 1e9);
    expect(lookAtRest(manifest, version)).toEqual(atRest);
  });

  test("is known to nobody else: another version, another manifest, another platform", async () => {
    const { root, manifest, write } = await restingProject();
    expect(lookAtRest(manifest, "1.2.4")).toBeUndefined();
    expect(lookAtRest(join(root, "other.yaml"), version)).toBeUndefined();
    write({ tool: `${toolOf(version)}x` });
    expect(lookAtRest(manifest, version)).toBeUndefined();
    write({ manifest: join(root, "other.yaml") });
    expect(lookAtRest(manifest, version)).toBeUndefined();
  });

  test("is not made up from a file that is cut off, or is something else", async () => {
    const { manifest, markPath, write } = await restingProject();
    const whole = readFileSync(markPath);
    for (let length = 0; length < whole.byteLength; length += 7) {
      writeFileSync(markPath, whole.subarray(0, length));
      expect(lookAtRest(manifest, version)).toBeUndefined();
    }
    for (const text of [
      "",
      "{}",
      "genlock-rest-2 9999999999\n{}",
      "genlock-rest-2 0000000002\n[]",
    ]) {
      writeFileSync(markPath, text);
      expect(lookAtRest(manifest, version)).toBeUndefined();
    }
    for (const change of [{ texts: [] }, { warnings: 0.5 }, { tool: "" }]) {
      write(change);
      expect(lookAtRest(manifest, version)).toBeUndefined();
    }
    rmSync(markPath);
    expect(lookAtRest(manifest, version)).toBeUndefined();
  });

  test("keeps marks of two manifests in one folder apart", async () => {
    const { root, manifest, markPath } = await restingProject();
    expect(restMarkPath("/c", manifest)).not.toBe(restMarkPath("/c", join(root, "x/genlock.yaml")));
    expect(readdirSync(join(markPath, ".."))).toHaveLength(1);
  });
});

describe("what was touched a moment ago", () => {
  test("is not at rest, since one more change might look the same", async () => {
    const path = join(await makeTempFolder(), "file");
    const before = Date.now();
    writeFileSync(path, "1");
    const mark = fileMark(path);
    expect(mark).toBeDefined();
    expect(mark && isAtRestBefore(mark, before)).toBe(false);
    expect(mark && isAtRestBefore(mark, Date.now() + 2100)).toBe(true);
    await wait(20);
    writeFileSync(path, "2");
    expect(fileMark(path)?.text).not.toBe(mark?.text);
    expect(fileMark(join(path, "below"))?.text).toBe("");
  });
});
