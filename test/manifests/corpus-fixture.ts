import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { filesBelow } from "../support/running-project.ts";

/** Where the bad manifests are: `<name>.yaml`, or a folder of that name, and `<name>.txt` with what is expected. */
export const corpusFolder = join(import.meta.dirname, "corpus");

/** One manifest of the corpus. */
export interface CorpusFixture {
  readonly name: string;
  /** By path from the manifest's folder, the manifest first as `genlock.yaml`. */
  readonly files: ReadonlyMap<string, string>;
  /** The file that says what is expected. */
  readonly expectedFile: string;
}

/** Every bad manifest, by name. */
export function readCorpus(): CorpusFixture[] {
  return readManifests(corpusFolder);
}

/** Manifests with nothing wrong in them, by name. */
export function readGoodManifests(): CorpusFixture[] {
  return readManifests(join(import.meta.dirname, "good"));
}

function readManifests(folder: string): CorpusFixture[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || entry.name.endsWith(".yaml"))
    .map((entry) => {
      const name = basename(entry.name, ".yaml");
      const path = join(folder, entry.name);
      const files = entry.isDirectory()
        ? readFolder(path)
        : new Map([["genlock.yaml", readFileSync(path, "utf8")]]);
      return { name, files, expectedFile: join(folder, `${name}.txt`) };
    })
    .sort((one, other) => one.name.localeCompare(other.name, "en"));
}

function readFolder(folder: string): Map<string, string> {
  const paths = filesBelow(folder).map((path) => relative(folder, join(folder, path)));
  paths.sort((one, other) => Number(other === "genlock.yaml") - Number(one === "genlock.yaml"));
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}
