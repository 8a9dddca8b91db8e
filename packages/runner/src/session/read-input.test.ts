import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { emptyLock, sha256, type InputFacts, type ResolvedInput } from "@genlock/core";
import { expect, test } from "vitest";
import { makeTempFolder } from "../disk/temp-folder.fixture.ts";
import { createStore } from "../store/create-store.ts";
import { createInputReader } from "./read-input.ts";

const photo: ResolvedInput = {
  role: "base",
  label: undefined,
  source: { kind: "file", path: "photo.png" },
};

async function readerIn(root: string): Promise<(input: ResolvedInput) => Promise<Uint8Array>> {
  const facts: InputFacts = {
    digest: sha256("the photo"),
    mediaType: "image/png",
    byteLength: 9,
    width: 1,
    height: 1,
    hasAlpha: false,
  };
  await mkdir(root, { recursive: true });
  await writeFile(join(root, "photo.png"), "the photo");
  return createInputReader({
    root,
    store: createStore(join(root, ".genlock/store")),
    originalsDir: join(root, "genlock"),
    lock: emptyLock,
    inputs: new Map([["photo.png", facts]]),
    entries: () => new Map(),
  });
}

test("an input is what it was when the plan was made", async () => {
  const root = await makeTempFolder();
  const read = await readerIn(root);
  expect(Buffer.from(await read(photo)).toString()).toBe("the photo");
  await writeFile(join(root, "photo.png"), "another");
  await expect(read(photo)).rejects.toMatchObject({ code: "PLAN_OUT_OF_DATE" });
});

test("an input that became a link out of the project after the plan is not read", async () => {
  const folder = await makeTempFolder();
  const root = join(folder, "project");
  const read = await readerIn(root);
  // The very same bytes: only where they lie is wrong.
  await writeFile(join(folder, "secret"), "the photo");
  await rm(join(root, "photo.png"));
  await symlink(join(folder, "secret"), join(root, "photo.png"));
  await expect(read(photo)).rejects.toMatchObject({
    code: "PLAN_OUT_OF_DATE",
    message: expect.stringContaining("leads out of the project"),
  });
});
