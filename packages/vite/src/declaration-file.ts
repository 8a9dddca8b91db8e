import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { declarationText, expectPicture } from "@genlock/core";
import type { Project } from "@genlock/runner";

/** The declaration file of a project, as it should be. */
export interface DeclarationFile {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
}

/** What the project's declaration file should hold, and where it is: in `src`, or in the root where there is no `src`. */
export async function declarationFile(project: Project): Promise<DeclarationFile> {
  const source = join(project.root, "src");
  const hasSource = await stat(source).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const pictures = [...project.assets.values()].map((asset) =>
    expectPicture(asset, project.lock.assets.get(asset.id)),
  );
  return {
    path: join(hasSource ? source : project.root, "genlock.d.ts"),
    text: declarationText(pictures),
  };
}

/** Whether the file on disk holds something else; `false` too where there is none. */
export async function isOutOfDate({ path, text }: DeclarationFile): Promise<boolean> {
  const found = await readText(path);
  return found !== undefined && found !== text;
}

/** Writes the file if its text differs. Answers whether it did. */
export async function writeDeclaration({ path, text }: DeclarationFile): Promise<boolean> {
  if ((await readText(path)) === text) return false;
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  await writeFile(temporary, text);
  await rename(temporary, path);
  return true;
}

/** The text with `\n` line ends, since git may check it out with others. */
async function readText(path: string): Promise<string | undefined> {
  try {
    return (await readFile(path, "utf8")).replaceAll("\r\n", "\n");
  } catch {
    return undefined;
  }
}
