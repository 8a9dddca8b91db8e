import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { repository } from "../support/copy-example.ts";

/** One text file of the repository. */
export interface SourceText {
  /** Relative to the repository, with `/`. */
  readonly path: string;
  readonly text: string;
}

const left = new Set(["node_modules", "dist", "generated"]);
const isTest = /\.(test|test-d|test-support|fixture)\.ts$/;

/** Texts of every hand-written TypeScript file of the packages that is not about tests, sorted by path. */
export async function packageSources(): Promise<readonly SourceText[]> {
  const paths = await filesBelow(join(repository, "packages"));
  const wanted = paths.filter((path) => path.endsWith(".ts") && !isTest.test(path)).toSorted();
  return Promise.all(
    wanted.map(async (path) => ({
      path: relative(repository, path).split(sep).join("/"),
      text: await readFile(path, "utf8"),
    })),
  );
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const nested = entries
    .filter(({ name }) => !left.has(name))
    .map(async (entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
  return (await Promise.all(nested)).flat();
}
