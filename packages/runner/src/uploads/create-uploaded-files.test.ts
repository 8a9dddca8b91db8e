import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { UploadedFile } from "@genlock/provider";
import { expect, test } from "vitest";
import { makeTempFolder } from "../disk/temp-folder.fixture.ts";
import { createUploadedFiles } from "./create-uploaded-files.ts";

const hour = 3_600_000;
const key = "a".repeat(64);

function uploads(): {
  readonly made: string[];
  readonly next: (expiresIn?: number) => () => Promise<UploadedFile>;
} {
  const made: string[] = [];
  return {
    made,
    next:
      (expiresIn = hour) =>
      async () => {
        const id = `file-${made.length + 1}`;
        made.push(id);
        return { id, expiresAt: Date.now() + expiresIn };
      },
  };
}

test("an upload is remembered by the next process until it is about to expire", async () => {
  const path = join(await makeTempFolder(), "cache", "uploads.json");
  const { made, next } = uploads();
  const until = Date.now() + 1000;
  const first = await createUploadedFiles(path).obtain(key, until, next());
  expect(await createUploadedFiles(path).obtain(key, until, next())).toEqual(first);
  await createUploadedFiles(path).obtain("b".repeat(64), until, next());
  expect(made).toHaveLength(2);
  const later = await createUploadedFiles(path).obtain(key, first.expiresAt + 1, next(2 * hour));
  expect(later.id).toBe("file-3");
  expect(readFileSync(path, "utf8")).not.toContain("file-1");
});

test("those who want the same at once wait for one upload, and for another when it fails", async () => {
  const files = createUploadedFiles(join(await makeTempFolder(), "uploads.json"));
  const { made, next } = uploads();
  const all = await Promise.all(Array.from({ length: 5 }, () => files.obtain(key, 0, next())));
  expect(new Set(all.map(({ id }) => id))).toEqual(new Set(["file-1"]));
  const fails = async (): Promise<UploadedFile> => Promise.reject(new Error("no line"));
  const other = "c".repeat(64);
  const [failed, ...others] = await Promise.allSettled([
    files.obtain(other, 0, fails),
    files.obtain(other, 0, next()),
    files.obtain(other, 0, next()),
  ]);
  expect(failed.status).toBe("rejected");
  expect(others.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
  expect(made).toHaveLength(2);
});

test("only the upload that is gone is forgotten", async () => {
  const files = createUploadedFiles(join(await makeTempFolder(), "uploads.json"));
  const { made, next } = uploads();
  await files.obtain(key, 0, next());
  await files.forget(key, "file-of-before");
  await files.obtain(key, 0, next());
  expect(made).toHaveLength(1);
  await files.forget(key, "file-1");
  await files.obtain(key, 0, next());
  expect(made).toHaveLength(2);
});

test("a memory that is garbage, or cannot be written, costs uploads and nothing else", async () => {
  const folder = await makeTempFolder();
  const { made, next } = uploads();
  for (const garbage of [
    "{",
    "[]",
    "null",
    `{"${key}":{"id":1}}`,
    '{"x":{"id":"a","expiresAt":9e15}}',
  ]) {
    writeFileSync(join(folder, "uploads.json"), garbage);
    await createUploadedFiles(join(folder, "uploads.json")).obtain(key, 0, next());
  }
  expect(made).toHaveLength(5);
  writeFileSync(join(folder, "file"), "");
  const nowhere = createUploadedFiles(join(folder, "file", "uploads.json"));
  expect((await nowhere.obtain(key, 0, next())).id).toBe("file-6");
});
