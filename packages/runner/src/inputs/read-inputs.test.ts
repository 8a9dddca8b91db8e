import { createDeriver, type Deriver, type Inspection } from "@genlock/derive";
import { execFileSync } from "node:child_process";
import { mkdir, readdir, readFile, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeTempFolder } from "../disk/temp-folder.fixture.ts";
import { digestOf } from "../store/call-record.fixture.ts";
import { createInputsReader } from "./read-inputs.ts";
import type { InputFile } from "./input-problem.ts";

/** A picture of 2 × 1 half transparent pixels. */
const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADklEQVQImWPg5ORsAGEABBcBN33iK4YAAAAASUVORK5CYII=",
  "base64",
);
/** An animation of two frames of 4 × 2 pixels. */
const moving = Buffer.from(
  "UklGRogAAABXRUJQVlA4WAoAAAACAAAAAwAAAQAAQU5JTQYAAAD/////AQBBTk1GKgAAAAAAAAAAAAMAAAEAAGQAAAJWUDhMEQAAAC8DQAAAB9CDHvSg/4GI6H8AAEFOTUYqAAAAAAAAAAAAAwAAAQAAZAAAAFZQOEwRAAAALwNAAAAHUPziF7//gYjofwAA",
  "base64",
);
/** A PNG of two frames of 4 × 2 pixels. */
const movingPng = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAACXBIWXMAAAPoAAAD6AG1e1JrAAAACGFjVEwAAAACAAAAAPONk3AAAAAaZmNUTAAAAAAAAAAEAAAAAgAAAAAAAAAAAAEACgAAdYjXEwAAABJJREFUCJlj+M/AAEcI1n8GBgBvqgf5fzulaQAAABpmY1RMAAAAAQAAAAQAAAACAAAAAAAAAAAAAQAKAADu+z3HAAAAE2ZkQVQAAAACCJljYGD4j4SQOABfugf5BLwFfwAAAABJRU5ErkJggg==",
  "base64",
);
/** 4 × 2 pixels that are shown turned by a quarter. */
const turned = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAAAAABawyK/AAAAGmVYSWZNTQAqAAAACAABARIAAwAAAAEABgAAAAAAANZnS2kAAAAPSURBVHicYxBwaPjAACIADqoDgSNy4UMAAAAASUVORK5CYII=",
  "base64",
);
const facts = {
  digest: digestOf(picture),
  mediaType: "image/png",
  byteLength: picture.byteLength,
  width: 2,
  height: 1,
  hasAlpha: true,
};

let deriver: Deriver;
beforeAll(() => {
  deriver = createDeriver();
});
afterAll(() => deriver.close());

interface Place {
  readonly root: string;
  readonly cacheDir: string;
  /** Paths that were decoded. */
  readonly decoded: string[];
  readonly inspect: (path: string) => Promise<Inspection>;
}

async function makePlace(): Promise<Place> {
  const root = await makeTempFolder();
  const decoded: string[] = [];
  return {
    root,
    cacheDir: join(await makeTempFolder(), "cache"),
    decoded,
    inspect: (path) => {
      decoded.push(path);
      return deriver.inspect(path);
    },
  };
}

function pictures(...paths: string[]): InputFile[] {
  return paths.map((path) => ({ path, kind: "picture" }));
}

describe("inputs", () => {
  test("are told by what is in them", async () => {
    const place = await makePlace();
    await mkdir(join(place.root, "refs"));
    await writeFile(join(place.root, "refs", "é 1.png"), picture);
    await writeFile(join(place.root, "prompt.md"), "\u{feff}A cat\r\n");
    const { inputs, texts, problems } = await createInputsReader(place)([
      { path: "refs/é 1.png", kind: "picture" },
      { path: "prompt.md", kind: "text" },
    ]);
    expect(problems).toEqual([]);
    expect(inputs.get("refs/é 1.png")).toEqual(facts);
    expect(inputs.get("prompt.md")).toMatchObject({ byteLength: 10, mediaType: undefined });
    expect(texts.get("prompt.md")).toBe("A cat\r\n");
  });

  test("that did not change are never decoded again, in this process or the next", async () => {
    const place = await makePlace();
    await writeFile(join(place.root, "a.png"), picture);
    const read = createInputsReader(place);
    await read(pictures("a.png"));
    await read(pictures("a.png"));
    await writeFile(join(place.root, "copy.png"), picture);
    const { inputs } = await createInputsReader(place)(pictures("a.png", "copy.png"));
    expect([inputs.get("a.png"), inputs.get("copy.png")]).toEqual([facts, facts]);
    expect(place.decoded).toEqual([join(place.root, "a.png")]);
    expect(await readdir(place.cacheDir)).toEqual(["inputs-v3.json"]);
  });

  test.each(["}{", "null", '{"x":{"width":"2"}}', ""])(
    "are decoded when the cache is of no use: %j",
    async (text) => {
      const place = await makePlace();
      await mkdir(place.cacheDir);
      await writeFile(join(place.cacheDir, "inputs-v3.json"), text);
      await writeFile(join(place.root, "a.png"), picture);
      const { inputs } = await createInputsReader(place)(pictures("a.png"));
      expect(inputs.get("a.png")).toEqual(facts);
      expect(await readFile(join(place.cacheDir, "inputs-v3.json"), "utf8")).toContain(
        facts.digest,
      );
    },
  );

  test("keep in mind that they move or are turned", async () => {
    const place = await makePlace();
    await writeFile(join(place.root, "a.webp"), moving);
    await writeFile(join(place.root, "b.png"), turned);
    await writeFile(join(place.root, "c.png"), movingPng);
    for (const read of [createInputsReader(place), createInputsReader(place)]) {
      const { inputs } = await read(pictures("a.webp", "b.png", "c.png"));
      expect(inputs.get("a.webp")).toMatchObject({ width: 4, height: 2, frames: 2 });
      expect(inputs.get("b.png")).toMatchObject({ width: 2, height: 4, isTurned: true });
      expect(inputs.get("c.png")).toMatchObject({ width: 4, height: 2, frames: 2 });
    }
    expect(place.decoded).toHaveLength(3);
  });

  test("are read though the cache cannot be written", async () => {
    const place = await makePlace();
    await writeFile(place.cacheDir, "a file where the folder should be");
    await writeFile(join(place.root, "a.png"), picture);
    const { inputs } = await createInputsReader(place)(pictures("a.png"));
    expect(inputs.get("a.png")).toEqual(facts);
  });
});

describe("A08: files that are no inputs", () => {
  test("are told apart and never decoded", async () => {
    const place = await makePlace();
    const { root } = place;
    const outside = await makeTempFolder();
    await writeFile(join(outside, "id_rsa"), "secret");
    await symlink(join(outside, "id_rsa"), join(root, "link.png"));
    await symlink(outside, join(root, "linked-folder"));
    await symlink(join(root, "nothing"), join(root, "dangling.png"));
    await symlink("/dev/zero", join(root, "zero.png"));
    await mkdir(join(root, "folder.png"));
    execFileSync("mkfifo", [join(root, "pipe.png")]);
    await writeFile(join(root, "large.png"), "");
    await truncate(join(root, "large.png"), 50 * 1024 * 1024 + 1);
    const codes = {
      "../id_rsa": "INPUT_OUTSIDE_PROJECT",
      "a/../../id_rsa": "INPUT_OUTSIDE_PROJECT",
      "/etc/passwd": "INPUT_OUTSIDE_PROJECT",
      "C:\\Windows\\win.ini": "INPUT_OUTSIDE_PROJECT",
      "C:/Windows/win.ini": "INPUT_OUTSIDE_PROJECT",
      "\\\\server\\share": "INPUT_OUTSIDE_PROJECT",
      "file:///etc/passwd": "INPUT_OUTSIDE_PROJECT",
      "nul\u{0}.png": "INPUT_OUTSIDE_PROJECT",
      "": "INPUT_OUTSIDE_PROJECT",
      "link.png": "INPUT_OUTSIDE_PROJECT",
      "linked-folder/id_rsa": "INPUT_OUTSIDE_PROJECT",
      "linked-folder/absent": "INPUT_OUTSIDE_PROJECT",
      "dangling.png": "INPUT_OUTSIDE_PROJECT",
      "zero.png": "INPUT_OUTSIDE_PROJECT",
      "folder.png": "INPUT_NOT_FOUND",
      "pipe.png": "INPUT_NOT_FOUND",
      "absent.png": "INPUT_NOT_FOUND",
      "absent/absent.png": "INPUT_NOT_FOUND",
      "large.png": "INPUT_TOO_LARGE",
    };
    const { inputs, problems } = await createInputsReader(place)(pictures(...Object.keys(codes)));
    expect(Object.fromEntries(problems.map(({ path, code }) => [path, code]))).toEqual(codes);
    expect(inputs.size).toBe(0);
    expect(place.decoded).toEqual([]);
  });

  test("links inside the project are followed", async () => {
    const place = await makePlace();
    await writeFile(join(place.root, "a.png"), picture);
    await symlink("a.png", join(place.root, "b.png"));
    const { inputs } = await createInputsReader(place)(pictures("b.png"));
    expect(inputs.get("b.png")).toEqual(facts);
  });

  test("what is no picture or no text is told, and looked at again when it is mended", async () => {
    const place = await makePlace();
    const { root } = place;
    await writeFile(join(root, "a.png"), "<!doctype html>");
    await writeFile(join(root, "cut.png"), picture.subarray(0, 50));
    await writeFile(join(root, "latin.md"), Buffer.from([0x63, 0x61, 0x66, 0xe9]));
    const read = createInputsReader(place);
    const { problems } = await read([
      ...pictures("a.png", "cut.png"),
      { path: "latin.md", kind: "text" },
    ]);
    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      ["a.png", "INPUT_NOT_A_PICTURE"],
      ["cut.png", "INPUT_NOT_A_PICTURE"],
      ["latin.md", "INPUT_NOT_TEXT"],
    ]);
    for (const { message, path } of problems) expect(message).toContain(`\`${path}\``);
    await rm(join(root, "a.png"));
    await writeFile(join(root, "a.png"), picture);
    expect((await read(pictures("a.png"))).inputs.get("a.png")).toEqual(facts);
  });
});
