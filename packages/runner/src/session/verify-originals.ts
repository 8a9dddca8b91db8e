import { currentOutput, type AssetId } from "@genlock/core";
import pLimit from "p-limit";
import { hashFile } from "../disk/hash-file.ts";
import { originalOf } from "./original-of.ts";
import type { Project } from "./session.ts";

/** What is wrong with an original. */
export interface OriginalProblem {
  readonly id: AssetId;
  readonly problem: "missing" | "corrupt";
}

/** Hashes every current original of the manifest's assets and tells those that are not what the lock says. */
export async function verifyOriginals(project: Project): Promise<OriginalProblem[]> {
  const limit = pLimit(4);
  const problems = await limit.map(project.assets.keys(), (id) => verifyOriginal(id, project));
  return problems.filter((problem) => problem !== undefined);
}

async function verifyOriginal(id: AssetId, project: Project): Promise<OriginalProblem | undefined> {
  const output = currentOutput(project.lock.assets.get(id));
  if (output === undefined) return undefined;
  try {
    const { digest } = await hashFile(originalOf(project, id, output.mediaType));
    return digest === output.digest ? undefined : { id, problem: "corrupt" };
  } catch {
    return { id, problem: "missing" };
  }
}
