import { sha256, type CompiledFiles } from "@genlock/core";
import { readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { makeFolder } from "../disk/make-folder.ts";
import { writeDurably } from "../disk/write-durably.ts";
import { identifyProcess } from "../process/identify-process.ts";

/** Files kept: several times as many as a manifest may include. */
const mostFiles = 4000;

/** Keeps compiled files of manifests in a folder that may be deleted at any time, each under its key. */
class FolderOfCompiledFiles implements CompiledFiles {
  readonly #folder: string;
  #hasSwept = false;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async get(key: string): Promise<Uint8Array | undefined> {
    return readFile(join(this.#folder, key)).catch(() => undefined);
  }

  async put(key: string, bytes: Uint8Array): Promise<void> {
    try {
      await makeFolder(this.#folder, 0o777);
      await this.#sweepOnce();
      const options = { self: identifyProcess(), durable: false };
      await writeDurably(join(this.#folder, key), bytes, options);
    } catch {
      // A cache that cannot be written is no cache.
    }
  }

  /** Takes the older half away once there are too many: nobody says which texts will be read again. */
  async #sweepOnce(): Promise<void> {
    if (this.#hasSwept) return;
    this.#hasSwept = true;
    const names = await readdir(this.#folder);
    if (names.length <= mostFiles) return;
    const paths = names.map((name) => join(this.#folder, name));
    const dated = await Promise.all(
      paths.map(async (path) => ({ path, at: (await stat(path)).mtimeMs })),
    );
    const oldest = dated.sort((one, other) => one.at - other.at).slice(0, names.length / 2);
    await Promise.all(oldest.map(({ path }) => rm(path, { force: true })));
  }
}

/**
 * Makes the cache of compiled files of one version of the program.
 *
 * @param cacheDir absolute
 * @param tool the program, as far as what it compiles to may depend on it
 */
export function createCompiledCache(cacheDir: string, tool: string): CompiledFiles {
  return new FolderOfCompiledFiles(join(cacheDir, "manifest-v1", sha256(tool).slice(0, 16)));
}
