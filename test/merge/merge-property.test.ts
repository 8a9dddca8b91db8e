import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  emptyLock,
  hasConflictMarkers,
  parseLock,
  serializeLock,
  type Lock,
  type LockEntry,
} from "@genlock/core";
import { provider as draft } from "@genlock/draft";
import { createProviderLoader, createSession, type LockResolution } from "@genlock/runner";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { gitRepository, type GitRepository } from "../support/git-repository.ts";
import { editLock, lockEdits, promptOf, type LockEdit } from "../support/lock-edits.ts";
import { drawArt, fieldsOf, type Art } from "../support/locked-art.ts";
import { temporaryProject, writeFiles } from "../support/temporary-project.ts";

const ids = ["a", "b", "c", "d", "e", "f"];
const manifest = `version: 1\nprovider: draft\nassets:\n${ids
  .map((id) => `  ${id}: { prompt: ${promptOf(id, 0)}, alt: ${id} }\n`)
  .join("")}`;
let arts: readonly Art[] = [];

beforeAll(async () => {
  arts = await Promise.all(Array.from({ length: 16 }, (_, number) => drawArt(number * 37)));
});

/** Writes a lock and the pictures it names, and commits them on a branch that starts at `main`. */
function commitLock({ root, git, commit }: GitRepository, branch: string, lock: Lock): void {
  if (branch !== "main") git("checkout", "-q", "-b", branch, "main");
  rmSync(join(root, "genlock"), { recursive: true, force: true });
  mkdirSync(join(root, "genlock"));
  for (const [id, { current }] of lock.assets) {
    const art = arts.find(({ digest }) => digest === current);
    if (art === undefined) throw new Error("the lock names a picture that nobody drew");
    writeFileSync(join(root, `genlock/${id}.png`), art.bytes);
  }
  writeFiles(root, { "genlock.lock": serializeLock(lock) });
  commit(branch);
}

interface Outcome {
  readonly lock: Lock;
  readonly resolution: LockResolution | undefined;
}

/** Reads the project as every command does, and checks what must hold of the folder afterwards. */
async function resolveProject(repository: GitRepository): Promise<Outcome> {
  const { root, git } = repository;
  const staged = git("ls-files", "-u", "-z", "--", "genlock")
    .split("\0")
    .flatMap((line) => /^\d+ (\S+) [23]\t/.exec(line)?.[1] ?? []);
  let resolution: LockResolution | undefined;
  const session = await createSession({
    manifestPath: join(root, "genlock.yaml"),
    merges: {
      choose: ({ ours, theirs }) => Promise.resolve([ours.current, theirs.current].sort()[0]),
      onResolved: (done) => {
        resolution = done;
      },
    },
    loadProviders: createProviderLoader({
      projectRoot: root,
      environment: {},
      embedded: { draft: () => Promise.resolve({ provider: draft }) },
      config: {},
    }),
  });
  try {
    await session.load();
  } finally {
    await session.close();
  }
  const lock = parseLock(readFileSync(join(root, "genlock.lock"), "utf8"));
  for (const [id, { current }] of lock.assets) {
    expect(digestOf(readFileSync(join(root, `genlock/${id}.png`)))).toBe(current);
  }
  for (const blob of staged) {
    const bytes = arts.find((art) => gitNameOf(art.bytes) === blob);
    const digest = bytes?.digest ?? "";
    expect(existsSync(join(root, ".genlock/store/v1/blobs", digest.slice(0, 2), digest))).toBe(
      true,
    );
  }
  return { lock, resolution };
}

function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** How git names a file's bytes. */
function gitNameOf(bytes: Uint8Array): string {
  return createHash("sha1").update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex");
}

const outputsOf = (entry: LockEntry | undefined): string[] =>
  (entry?.outputs ?? []).map(
    ({ digest, made }) => `${digest} ${made.key} ${made.take} ${made.call}`,
  );

function checkEntries(merged: Lock, [ours, theirs]: readonly [Lock, Lock]): void {
  for (const [id, entry] of merged.assets) {
    const sides = [ours.assets.get(id), theirs.assets.get(id)].filter((side) => side !== undefined);
    expect(sides.flatMap(outputsOf)).toEqual(expect.arrayContaining(outputsOf(entry)));
    expect(sides.map((side) => side.accepts)).toContainEqual(entry.accepts);
    expect(sides.map((side) => side.current)).toContain(entry.current);
  }
}

test("F18: whatever two branches did, git's conflict is resolved the same from both sides, with every picture kept", async () => {
  const edits = lockEdits(16);
  let conflicts = 0;
  let pictures = 0;
  const check = async ([start, our, their]: readonly (readonly LockEdit[])[]): Promise<void> => {
    const base = editLock(emptyLock, start ?? [], arts);
    const [ours, theirs] = [editLock(base, our ?? [], arts), editLock(base, their ?? [], arts)];
    const repository = gitRepository(
      temporaryProject({
        "genlock.yaml": manifest,
        ".gitignore": ".genlock/\nnode_modules/\n",
      }),
    );
    const { root, git, tryGit } = repository;
    commitLock(repository, "main", base);
    commitLock(repository, "one", ours);
    commitLock(repository, "two", theirs);
    const texts: string[] = [];
    for (const [onto, from] of [
      ["one", "two"],
      ["two", "one"],
    ] as const) {
      git("checkout", "-q", "-f", onto);
      tryGit("merge", "-q", from);
      const isConflicted = hasConflictMarkers(readFileSync(join(root, "genlock.lock"), "utf8"));
      if (isConflicted) {
        const { lock, resolution } = await resolveProject(repository);
        conflicts += 1;
        pictures += resolution?.saved ?? 0;
        checkEntries(lock, [ours, theirs]);
        texts.push(serializeLock(lock));
      }
      tryGit("merge", "--abort");
      git("reset", "-q", "--hard");
      rmSync(join(root, ".genlock"), { recursive: true, force: true });
    }
    expect(new Set(texts).size).toBeLessThan(2);
    rmSync(root, { recursive: true });
  };
  await fc.assert(fc.asyncProperty(fc.tuple(edits, edits, edits), check), { numRuns: 30 });
  expect(conflicts).toBeGreaterThan(5);
  expect(pictures).toBeGreaterThan(5);
});

test("a plain manifest entry asks for the key that these locks are made of", async () => {
  const root = temporaryProject({ "genlock.yaml": manifest });
  const session = await createSession({
    manifestPath: join(root, "genlock.yaml"),
    loadProviders: createProviderLoader({
      projectRoot: root,
      environment: {},
      embedded: { draft: () => Promise.resolve({ provider: draft }) },
      config: {},
    }),
  });
  const { graph } = await session.load();
  await session.close();
  const job = graph.jobs.get(graph.jobOf.get("a") ?? "");
  expect(job?.kind === "keyed" && job.fields).toEqual(fieldsOf(promptOf("a", 0)));
});
