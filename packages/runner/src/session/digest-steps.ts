import { hash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { GenlockError } from "@genlock/core";

/**
 * The digests of the modules of steps that are used: SHA-256, lower-case hex, by name.
 *
 * @param paths absolute, by name.
 * @throws GenlockError `STEP_UNREADABLE`
 */
export async function digestSteps(
  paths: ReadonlyMap<string, string>,
  used: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const digests = new Map<string, string>();
  for (const [name, path] of paths) {
    if (used.has(name)) digests.set(name, await digestOf(name, path));
  }
  return digests;
}

async function digestOf(name: string, path: string): Promise<string> {
  try {
    return hash("sha256", await readFile(path), "hex");
  } catch (cause) {
    throw new GenlockError({
      code: "STEP_UNREADABLE",
      message: `The module of the step \`${name}\` cannot be read at \`${path}\`.`,
      cause,
    });
  }
}
