import { appendFileSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { runCli } from "../cli/run-cli.ts";
import { hostileProject, type HostileProject } from "../support/hostile-project.ts";
import { temporaryProject, writeFiles } from "../support/temporary-project.ts";

/** The most memory that refusing a lock may take: 300 MB. */
const mostMemory = 300_000_000;
const manifest = "version: 1\nassets:\n  hero: { prompt: A fox, alt: A fox }\n";
const inCi = { CI: "true" };

/** A lock as genlock writes it, and the picture it is of. */
let lockText: string;
let picture: Buffer;

beforeAll(async () => {
  const root = temporaryProject({ "genlock.yaml": manifest });
  await runCli(root, ["generate"]);
  lockText = readFileSync(join(root, "genlock.lock"), "utf8");
  picture = readFileSync(join(root, "genlock/hero.png"));
});

async function projectWithLock(text: string): Promise<HostileProject> {
  const project = await hostileProject({ "genlock.yaml": manifest, "genlock.lock": text });
  writeFiles(project.root, { "genlock/hero.png": "" });
  writeFileSync(join(project.root, "genlock/hero.png"), picture);
  return project;
}

/** Has four kinds of commands refuse a lock in bounded memory and leave everything as it was. Answers what they said. */
async function refuse(project: HostileProject, memory: number = mostMemory): Promise<string[]> {
  const files = project.files();
  const said: string[] = [];
  for (const args of [["generate", "--yes"], ["generate", "--frozen"], ["status"], ["build"]]) {
    const refused = await project.run(...args);
    expect({ args, code: refused.code }).toEqual({ args, code: 1 });
    said.push(refused.stderr);
    expect(refused.memory).toBeLessThan(memory);
  }
  expect(project.server.requests).toHaveLength(0);
  expect(project.files()).toEqual(files);
  return said;
}

/** What every command says once. */
function each(said: RegExp): readonly unknown[] {
  return Array.from({ length: 4 }, () => expect.stringMatching(said));
}

/** The digest of the picture in the lock's text. */
function digestIn(text: string): string {
  return /"current": "([0-9a-f]{64})"/.exec(text)?.[1] ?? "";
}

describe("A37: a lock that was edited by hand", () => {
  test("is what these tests begin with: sound, and enough when frozen", async () => {
    const project = await projectWithLock(lockText);
    expect(await runCli(project.root, ["generate", "--frozen"])).toMatchObject({ code: 0 });
  });

  test("with ids that lead elsewhere or mean something", async () => {
    for (const id of ["../evil", "/etc/evil", "__proto__", "constructor", "a/../b", "C:evil", ""]) {
      const text = lockText.replace('"hero"', JSON.stringify(id));
      expect(await refuse(await projectWithLock(text))).toEqual(each(/LOCK_CORRUPT/));
    }
  });

  test("with `../` and other things where a digest should be", async () => {
    const digest = digestIn(lockText);
    expect(digest).toHaveLength(64);
    for (const other of [
      "../../../../etc/passwd",
      digest.toUpperCase(),
      digest.slice(1),
      `${digest}0`,
    ]) {
      const text = lockText.replaceAll(digest, () => other.replaceAll("\\", "/"));
      expect(await refuse(await projectWithLock(text))).toEqual(each(/LOCK_CORRUPT/));
    }
  });

  test("with another digest: an error where frozen, and never an empty success", async () => {
    const project = await projectWithLock(lockText.replaceAll(digestIn(lockText), "0".repeat(64)));
    const frozen = await runCli(project.root, ["generate", "--frozen"], { environment: inCi });
    expect(frozen.code).not.toBe(0);
    const verified = await runCli(project.root, ["verify"]);
    expect(verified.code).toBe(1);
    expect(readFileSync(join(project.root, "genlock/hero.png")).equals(picture)).toBe(true);
  });

  test("with members nobody knows, other types, another version", async () => {
    const edits: readonly (readonly [from: RegExp, to: string])[] = [
      [/"version": 1/, '"version": 2'],
      [/"version": 1/, '"version": 1, "hooks": {"run": "rm -rf /"}'],
      [/"pinned": false/, '"pinned": "no"'],
      [/"outputs": \[/, '"outputs": {}, "x": ['],
      [/"assets": \{/, '"assets": [], "x": {'],
    ];
    for (const [from, to] of edits) {
      const text = lockText.replace(from, to);
      expect(text).not.toBe(lockText);
      expect(await refuse(await projectWithLock(text))).toEqual(each(/LOCK_CORRUPT|LOCK_VERSION/));
    }
  });

  test("of a million entries", async () => {
    const entries = Array.from({ length: 1_000_000 }, (_, index) => `"a${index}":{}`);
    const project = await projectWithLock(`{"version":1,"assets":{${entries.join(",")}}}`);
    // They are counted once the text is JSON, which a million objects take more memory for.
    expect(await refuse(project, 500_000_000)).toEqual(each(/LOCK_CORRUPT.*1,000,000 entries/));
  });

  test("of one line of megabytes, of levels without end, and of more bytes than a text may have", async () => {
    expect(await refuse(await projectWithLock(`{"version":1,"${"x".repeat(20_000_000)}`))).toEqual(
      each(/LOCK_CORRUPT/),
    );
    expect(await refuse(await projectWithLock("[".repeat(5_000_000)))).toEqual(
      each(/LOCK_CORRUPT/),
    );
    const nested = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    expect(await refuse(await projectWithLock(`{"version":1,"assets":${nested}}`))).toEqual(
      each(/LOCK_CORRUPT/),
    );
    const project = await projectWithLock(lockText);
    truncateSync(join(project.root, "genlock.lock"), 8_000_000_000);
    expect(await refuse(project)).toEqual(each(/LOCK_CORRUPT.*8000 MB/));
  });

  test("with something behind it, or conflict markers that never end", async () => {
    const behind = await projectWithLock(lockText);
    appendFileSync(join(behind.root, "genlock.lock"), "{}\n");
    expect(await refuse(behind)).toEqual(each(/LOCK_CORRUPT/));
    const unended = await projectWithLock(`<<<<<<< ours\n${lockText}`);
    for (const args of [["generate", "--yes"], ["status"]]) {
      expect((await unended.run(...args)).code).toBe(1);
    }
    expect(readFileSync(join(unended.root, "genlock.lock"), "utf8")).toBe(
      `<<<<<<< ours\n${lockText}`,
    );
  });
});
