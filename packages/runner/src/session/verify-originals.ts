import { currentOutput, type AssetId } from "@genlock/core";
import { readFile } from "node:fs/promises";
import pLimit from "p-limit";
import { hashFile } from "../disk/hash-file.ts";
import { isLfsPointer } from "../originals/lfs-pointer.ts";
import { originalOf } from "./original-of.ts";
import type { Project } from "./session.ts";

/** What is wrong with an original. */
export interface OriginalProblem {
  readonly id: AssetId;
  /** `lfs-pointer`: what Git LFS leaves where it fetched nothing. */
  readonly problem: "missing" | "corrupt" | "lfs-pointer";
}

/**
 * Hashes current originals and tells those that are not what the lock says.
 *
 * @param ids default: every asset of the manifest
 */
export async function verifyOriginals(
  project: Project,
  ids: Iterable<AssetId> = project.assets.keys(),
): Promise<OriginalProblem[]> {
  const limit = pLimit(4);
  const problems = await limit.map(ids, (id) => verifyOriginal(id, project));
  return problems.filter((problem) => problem !== undefined);
}

async function verifyOriginal(id: AssetId, project: Project): Promise<OriginalProblem | undefined> {
  const output = currentOutput(project.lock.assets.get(id));
  if (output === undefined) return undefined;
  const path = originalOf(project, id, output.mediaType);
  try {
    const { digest, byteLength } = await hashFile(path);
    if (digest === output.digest) return undefined;
    const isPointer = byteLength <= 1024 && isLfsPointer(await readFile(path));
    return { id, problem: isPointer ? "lfs-pointer" : "corrupt" };
  } catch {
    return { id, problem: "missing" };
  }
}
