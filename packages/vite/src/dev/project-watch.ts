import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { normalizePath, type ViteDevServer } from "vite";

/** Milliseconds in which several changes on disk count as one. */
const settleTime = 20;

/** Milliseconds for which the watcher that Vite has may keep a second change of a file to itself. */
const deafTime = 60;

/** Milliseconds by which a file's time may be behind the clock. */
const coarseness = 10;

/** Hears of changes to a project's files through the watcher that Vite has. */
export class ProjectWatch {
  readonly #server: ViteDevServer;
  readonly #onChange: () => void;
  readonly #files = new Set<string>();
  #originals: string | undefined;
  #touched = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #secondLook: NodeJS.Timeout | undefined;
  /** When it was called back last. */
  #toldAt = 0;

  /** @param onChange is called once files have been left alone for a moment. */
  constructor(server: ViteDevServer, onChange: () => void) {
    this.#server = server;
    this.#onChange = onChange;
    server.watcher.on("all", this.#onFile);
  }

  /** Watches these files too, whether they are there or not. */
  add(files: readonly string[]): void {
    for (const file of files) {
      const path = normalizePath(file);
      if (this.#files.has(path)) continue;
      this.#files.add(path);
      this.#server.watcher.add(path);
    }
  }

  /** Watches the folder of originals. */
  addOriginals(folder: string): void {
    const path = `${normalizePath(folder)}/`;
    if (this.#originals === path) return;
    this.#originals = path;
    this.#server.watcher.add(folder);
  }

  /** The originals that changed since this was asked last: paths in their folder, without what stands behind a dot. */
  takeTouched(): ReadonlySet<string> {
    const touched = this.#touched;
    this.#touched = new Set();
    return touched;
  }

  /** Does something after a while, unless a file changes before. */
  later(work: () => void, after: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(work, after);
  }

  close(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#secondLook);
    this.#server.watcher.off("all", this.#onFile);
  }

  readonly #onFile = (_event: string, file: string): void => {
    const path = normalizePath(resolve(file));
    const isOriginal = this.#originals !== undefined && path.startsWith(this.#originals);
    if (isOriginal) {
      this.#touched.add(path.slice(this.#originals?.length).replace(/\.[^/]*$/, ""));
    }
    if (!isOriginal && !this.#files.has(path)) return;
    this.later(this.#tell, settleTime);
    clearTimeout(this.#secondLook);
    this.#secondLook = setTimeout(() => void this.#lookAt(file), deafTime);
  };

  readonly #tell = (): void => {
    this.#toldAt = Date.now();
    this.#onChange();
  };

  /** Calls back again if a file has changed since, which nobody said. */
  async #lookAt(file: string): Promise<void> {
    const found = await stat(file).catch(() => undefined);
    if (found !== undefined && found.mtimeMs > this.#toldAt - coarseness) this.#tell();
  }
}
