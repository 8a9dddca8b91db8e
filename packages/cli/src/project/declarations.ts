import { stat } from "node:fs/promises";
import { join } from "node:path";
import { declarationText, expectPicture } from "@genlock/core";
import type { Project } from "@genlock/runner";
import { readIfThere, writeAtomically } from "./text-file.ts";

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() === true;
}

/** Where the declarations of a project go: into `src`, without one beside the manifest. Absolute. */
export async function declarationPath({ root }: Pick<Project, "root">): Promise<string> {
  const source = join(root, "src");
  return join((await isFolder(source)) ? source : root, "genlock.d.ts");
}

/** The declarations of a project, as they should be. */
export function declarationsOf({ assets, lock }: Project): string {
  return declarationText(
    [...assets.values()].map((asset) => expectPicture(asset, lock.assets.get(asset.id))),
  );
}

/** Writes the declarations if they differ. @returns whether they did */
export async function writeTypes(project: Project): Promise<boolean> {
  const path = await declarationPath(project);
  const text = declarationsOf(project);
  if ((await readIfThere(path)) === text) return false;
  await writeAtomically(path, text);
  return true;
}
