import type { AssetId } from "@genlock/core";
import type { Deriver } from "@genlock/derive";
import { readdir, readFile, rm, statfs, unlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative, sep } from "node:path";
import { tempName } from "../disk/temp-name.ts";
import { writeTemp } from "../disk/write-durably.ts";
import { readLeaseFile } from "../leases/lease-file.ts";
import { isLfsPointer } from "../originals/lfs-pointer.ts";
import { listOriginals } from "../originals/list-originals.ts";
import { identifyProcess, livenessOf } from "../process/identify-process.ts";
import { askGit } from "../restore/run-git.ts";
import type { SessionParts } from "../session/session-parts.ts";
import type { FolderHealth, GitHealth, Health, HeldLease } from "./health.ts";

/** One grey pixel, as PNG. */
const pixel =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQImWNoaGgAAAMEAYEezv+mAAAAAElFTkSuQmCC";

/** Looks at what genlock depends on. Buys nothing, asks no network, and leaves nothing behind. */
export async function findHealth(
  { originalsDir }: { readonly originalsDir: string },
  { places, deriver }: Pick<SessionParts, "places" | "deriver">,
): Promise<Health> {
  const folders: readonly (readonly [FolderHealth["what"], string])[] = [
    ["store", places.store],
    ["cache", places.cache],
    ["originals", originalsDir],
  ];
  return {
    decoding: await tryDecoding(deriver),
    folders: await Promise.all(folders.map(([what, path]) => tryFolder(what, path))),
    git: await lookAtGit(places.root, originalsDir),
    pointers: await findPointers(originalsDir),
    leases: await listLeases(places.leases),
  };
}

async function tryDecoding(deriver: Deriver): Promise<Health["decoding"]> {
  const path = join(tmpdir(), tempName(identifyProcess()));
  try {
    await writeFile(path, Buffer.from(pixel, "base64"), { flag: "wx" });
    const inspection = await deriver.inspect(path);
    if (!inspection.ok) return { ok: false, detail: inspection.detail };
    return { ok: true, detail: await deriver.engine() };
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  } finally {
    await rm(path, { force: true });
  }
}

/** Tries the folder itself, or the one it would be made in. */
async function tryFolder(what: FolderHealth["what"], path: string): Promise<FolderHealth> {
  const there = await nearestFolder(path);
  const stats = await statfs(there).catch(() => undefined);
  const freeBytes = stats && stats.bavail * stats.bsize;
  try {
    await unlink(await writeTemp(there, "", { self: identifyProcess(), durable: false }));
    return { what, path, problem: undefined, freeBytes };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { what, path, problem, freeBytes };
  }
}

async function nearestFolder(path: string): Promise<string> {
  const isThere = await readdir(path).then(
    () => true,
    () => false,
  );
  return isThere || dirname(path) === path ? path : nearestFolder(dirname(path));
}

async function lookAtGit(root: string, originalsDir: string): Promise<GitHealth> {
  const ask = async (...args: string[]): Promise<string | undefined> =>
    (await askGit(args, { cwd: root }))?.trim();
  const sample = `${relative(root, originalsDir).split(sep).join("/")}/sample.png`;
  const attribute = await ask("check-attr", "filter", "--", sample);
  return {
    version: await ask("--version"),
    isRepository: (await ask("rev-parse", "--is-inside-work-tree")) === "true",
    lfsTracked: attribute?.endsWith(": filter: lfs") === true,
    lfsVersion: await ask("lfs", "version"),
    lfsFilters: (await ask("config", "--get", "filter.lfs.smudge")) !== undefined,
  };
}

async function findPointers(originalsDir: string): Promise<AssetId[]> {
  const found: AssetId[] = [];
  for (const [id, files] of listOriginals(originalsDir)) {
    const small = files.filter(({ byteLength }) => byteLength <= 1024);
    for (const { path } of small) {
      if (isLfsPointer(await readFile(path))) found.push(id);
    }
  }
  return found.sort();
}

async function listLeases(folder: string): Promise<HeldLease[]> {
  const self = identifyProcess();
  const names = await readdir(folder).catch(() => []);
  const leases: HeldLease[] = [];
  for (const name of names.filter((file) => file.endsWith(".lease")).sort()) {
    const path = join(folder, name);
    const content = (await readLeaseFile(path).catch(() => undefined))?.content;
    if (content === undefined) continue;
    const { owner, since } = content;
    const { pid, host } = owner;
    const liveness = livenessOf(owner, self);
    leases.push({ name: basename(name, ".lease"), pid, host, since, liveness, path });
  }
  return leases;
}
