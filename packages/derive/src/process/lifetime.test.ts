import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { describe, expect, test, vi } from "vitest";
import { createDeriver } from "../create-deriver.ts";
import { isRunning, scene, tempFolder, writeOriginal } from "../pictures.fixture.ts";

const program = fileURLToPath(new URL("parent.fixture.ts", import.meta.url));

function startParent(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, ["--conditions=genlock-source", program, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

async function readAnswer(parent: ChildProcess): Promise<{ pid: number; ok: boolean }> {
  if (parent.stdout === null) throw new Error("no output to read");
  for await (const line of createInterface(parent.stdout)) return JSON.parse(line);
  throw new Error("the program said nothing");
}

async function expectEnded(pid: number): Promise<void> {
  await vi.waitFor(async () => expect(await isRunning(pid)).toBe(false), { timeout: 60_000 });
}

describe("a program that never closes its deriver", () => {
  test.each(["look", "idle"])("ends by itself, and its child with it (%s)", async (what) => {
    await using folder = await tempFolder();
    const { path } = await writeOriginal(folder.path, "a.png", scene(40, 30).png());
    const parent = startParent([what, path]);
    const ended = once(parent, "exit");
    const { pid, ok } = await readAnswer(parent);
    expect(ok).toBe(true);
    expect(await ended).toEqual([0, null]);
    await expectEnded(pid);
  });

  test("leaves no orphan when it is killed in the middle of work", async () => {
    await using folder = await tempFolder();
    const { path, original } = await writeOriginal(folder.path, "a.png", scene(1600, 1000).png());
    const parent = startParent(["work", path, original.digest]);
    const ended = once(parent, "exit");
    const { pid } = await readAnswer(parent);
    expect(await isRunning(pid)).toBe(true);
    parent.kill("SIGKILL");
    await ended;
    await expectEnded(pid);
  });
});

test("a child that a step never lets go of ends with its parent all the same", async () => {
  await using folder = await tempFolder();
  const { path, original } = await writeOriginal(folder.path, "a.png", scene(40, 30).png());
  const begun = join(folder.path, "begun");
  const step = join(folder.path, "stuck.mjs");
  const text = `import { writeFileSync } from "node:fs";
export default () => { writeFileSync(${JSON.stringify(begun)}, ""); for (;;); };
`;
  await writeFile(step, text);
  const parent = startParent(["stuck", path, original.digest, step]);
  const ended = once(parent, "exit");
  const { pid } = await readAnswer(parent);
  await vi.waitFor(() => expect(existsSync(begun)).toBe(true), { timeout: 60_000 });
  parent.kill("SIGKILL");
  await ended;
  await expectEnded(pid);
});

test("a child process without work ends, and a new one starts with the next", async () => {
  await using folder = await tempFolder();
  const { path } = await writeOriginal(folder.path, "a.png", scene(40, 30).png());
  const deriver = createDeriver({ idleTime: 1 });
  await deriver.inspect(path);
  await vi.waitFor(() => expect(deriver.counts().pid).toBeUndefined(), { timeout: 60_000 });
  expect(await deriver.inspect(path)).toMatchObject({ ok: true });
  expect(deriver.counts().processes).toBe(2);
  await deriver.close();
});
