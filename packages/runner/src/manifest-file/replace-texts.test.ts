import { chmod, lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeTempFolder } from "../disk/temp-folder.fixture.ts";
import { replaceTexts } from "./replace-texts.ts";

async function makeProject(): Promise<string> {
  const root = await makeTempFolder();
  await mkdir(join(root, "parts"));
  await writeFile(join(root, "genlock.yaml"), "\uFEFFone\r\n");
  await writeFile(join(root, "parts/more.yaml"), "two\n", { mode: 0o640 });
  return root;
}

const both = [
  { file: "genlock.yaml", from: "one\r\n", to: "uno\r\n" },
  { file: "parts/more.yaml", from: "two\n", to: "due\n" },
] as const;

describe("replacing texts", () => {
  test("keeps byte order mark and permissions, and leaves nothing beside them", async () => {
    const root = await makeProject();
    await chmod(join(root, "parts/more.yaml"), 0o640);
    await replaceTexts(root, both);
    expect(await readFile(join(root, "genlock.yaml"), "utf8")).toBe("\uFEFFuno\r\n");
    expect(await readFile(join(root, "parts/more.yaml"), "utf8")).toBe("due\n");
    expect((await stat(join(root, "parts/more.yaml"))).mode & 0o777).toBe(0o640);
    expect(await readdir(root)).toEqual(["genlock.yaml", "parts"]);
    expect(await readdir(join(root, "parts"))).toEqual(["more.yaml"]);
  });

  test("writes none of them when one was changed meanwhile, or is gone", async () => {
    const root = await makeProject();
    await writeFile(join(root, "parts/more.yaml"), "tre\n");
    await expect(replaceTexts(root, both)).rejects.toMatchObject({
      code: "EDIT_CONFLICT",
      message: expect.stringContaining("parts/more.yaml"),
    });
    expect(await readFile(join(root, "genlock.yaml"), "utf8")).toBe("\uFEFFone\r\n");
    expect(await readFile(join(root, "parts/more.yaml"), "utf8")).toBe("tre\n");
    expect(await readdir(root)).toEqual(["genlock.yaml", "parts"]);
    const gone = replaceTexts(root, [{ file: "gone.yaml", from: "x", to: "y" }]);
    await expect(gone).rejects.toMatchObject({ code: "EDIT_CONFLICT" });
  });

  test("A09: a link inside of the project stays one, and one that leads out is never followed", async () => {
    const root = await makeProject();
    const outside = await makeTempFolder();
    await writeFile(join(outside, "x.yaml"), "two\n");
    await symlink("parts/more.yaml", join(root, "in.yaml"));
    await symlink(join(outside, "x.yaml"), join(root, "out.yaml"));
    await replaceTexts(root, [{ file: "in.yaml", from: "two\n", to: "due\n" }]);
    expect((await lstat(join(root, "in.yaml"))).isSymbolicLink()).toBe(true);
    expect(await readFile(join(root, "parts/more.yaml"), "utf8")).toBe("due\n");
    const out = replaceTexts(root, [{ file: "out.yaml", from: "two\n", to: "due\n" }]);
    await expect(out).rejects.toMatchObject({ code: "EDIT_CONFLICT" });
    expect(await readFile(join(outside, "x.yaml"), "utf8")).toBe("two\n");
  });
});
