import { mkdtemp, readFile, realpath, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { writeDeclaration } from "./declaration-file.ts";

test("declarations are written only when they differ, whatever ends their lines", async () => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "genlock-test-")));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, "src", "genlock.d.ts");
  expect(await writeDeclaration({ path, text: "// one\n" })).toBe(true);
  const longAgo = new Date(2020, 1, 1);
  await utimes(path, longAgo, longAgo);
  expect(await writeDeclaration({ path, text: "// one\n" })).toBe(false);
  expect((await stat(path)).mtime).toEqual(longAgo);
  await writeFile(path, "// one\r\n");
  expect(await writeDeclaration({ path, text: "// one\n" })).toBe(false);
  expect(await writeDeclaration({ path, text: "// other\n" })).toBe(true);
  expect(await readFile(path, "utf8")).toBe("// other\n");
});
