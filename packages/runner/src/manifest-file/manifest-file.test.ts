import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeTempFolder } from "../disk/temp-folder.fixture.ts";
import { findManifest } from "./find-manifest.ts";
import { createProjectReader } from "./project-reader.ts";

describe("the manifest", () => {
  test("is the nearest one upwards", async () => {
    const root = await makeTempFolder();
    await mkdir(join(root, "site/src/deep"), { recursive: true });
    await mkdir(join(root, "game"));
    await writeFile(join(root, "genlock.yaml"), "");
    await writeFile(join(root, "site/genlock.yml"), "");
    expect(await findManifest(join(root, "site/src/deep"))).toBe(join(root, "site/genlock.yml"));
    expect(await findManifest(join(root, "game"))).toBe(join(root, "genlock.yaml"));
    await writeFile(join(root, "genlock.yml"), "");
    expect(await findManifest(root)).toBe(join(root, "genlock.yaml"));
  });

  test("is no folder, and may be nowhere", async () => {
    const root = await makeTempFolder();
    await mkdir(join(root, "genlock.yaml"));
    expect(await findManifest(root)).toBeUndefined();
    expect(await findManifest(join(root, "absent"))).toBeUndefined();
  });
});

test("texts are read inside the project only, without a byte order mark", async () => {
  const root = await makeTempFolder();
  const outside = await makeTempFolder();
  await writeFile(join(outside, "secret.yaml"), "secret");
  await mkdir(join(root, "parts"));
  await writeFile(join(root, "parts/more.yaml"), "\u{feff}assets: {}\r\n");
  await writeFile(join(root, "latin.yaml"), Buffer.from([0xe9]));
  await symlink(join(outside, "secret.yaml"), join(root, "link.yaml"));
  const read = createProjectReader(root);
  expect(await read("parts/more.yaml")).toBe("assets: {}\r\n");
  for (const path of ["link.yaml", "latin.yaml", "parts", "absent.yaml", "../x", outside]) {
    expect(await read(path)).toBeUndefined();
  }
});
