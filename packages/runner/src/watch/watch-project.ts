import { dirname, sep } from "node:path";
import type { FSWatcher } from "chokidar";
import type { Project, Session } from "../session/session.ts";

/** Milliseconds without a change until files count as written. */
const quiet = 250;

/** Milliseconds after which files are read though they go on changing. */
const longest = 5000;

/** What a watch finds each time files have changed. */
export type WatchFinding =
  /** It was read; it may have errors. */
  | { readonly kind: "project"; readonly project: Project }
  /** It could not be read at all. */
  | { readonly kind: "unreadable"; readonly error: unknown };

/** A watch over the files of a project. */
export interface ProjectWatch {
  /** Looks no more, and lets what is being done end. */
  close(): Promise<void>;
}

/**
 * Watches every file that a project depends on, and its originals. Hands over what is read at first and whenever files were
 * changed and then left alone for a moment, one after the other.
 *
 * @param onFinding is waited for: what changes meanwhile is read after it. Whatever it rejects with goes to `onError`.
 */
export async function watchProject(
  session: Session,
  onFinding: (finding: WatchFinding) => Promise<void>,
  onError: (error: unknown) => void,
): Promise<ProjectWatch> {
  // Only who watches waits for it to be loaded.
  const { watch } = await import("chokidar");
  const watcher = watch([], { ignoreInitial: true, depth: 0 });
  const watching = new Watching({ session, watcher, onFinding, onError });
  await watching.start();
  return watching;
}

/** What a watch is made of. */
interface WatchParts {
  readonly session: Session;
  /** Folders rather than files are watched: a file may be deleted, renamed over or made at any time. */
  readonly watcher: FSWatcher;
  readonly onFinding: (finding: WatchFinding) => Promise<void>;
  readonly onError: (error: unknown) => void;
}

class Watching implements ProjectWatch {
  readonly #session: Session;
  readonly #watcher: FSWatcher;
  readonly #onFinding: (finding: WatchFinding) => Promise<void>;
  readonly #onError: (error: unknown) => void;
  readonly #files = new Set<string>();
  #originals = "";
  #working: Promise<void> = Promise.resolve();
  #firstChange: number | undefined;
  #timer: NodeJS.Timeout | undefined;
  #isOpen = true;

  constructor({ session, watcher, onFinding, onError }: WatchParts) {
    this.#session = session;
    this.#watcher = watcher;
    this.#onFinding = onFinding;
    this.#onError = onError;
    this.#watcher.on("all", (_event, path) => this.#changed(path));
    this.#watcher.on("error", onError);
    this.#follow([session.manifestPath]);
  }

  async start(): Promise<void> {
    // Files change while it is looked at for the first time, too.
    this.#working = this.#look();
    await this.#working;
  }

  async close(): Promise<void> {
    this.#isOpen = false;
    clearTimeout(this.#timer);
    await this.#watcher.close();
    await this.#working;
  }

  #changed(path: string): void {
    const isOriginal = this.#originals !== "" && path.startsWith(this.#originals);
    if (!this.#isOpen || (!isOriginal && !this.#files.has(path))) return;
    const now = Date.now();
    this.#firstChange ??= now;
    clearTimeout(this.#timer);
    const wait = Math.max(0, Math.min(quiet, this.#firstChange + longest - now));
    this.#timer = setTimeout(() => {
      this.#firstChange = undefined;
      this.#working = this.#working.then(() => this.#look());
    }, wait);
  }

  async #look(): Promise<void> {
    if (!this.#isOpen) return;
    try {
      await this.#onFinding(await this.#read());
    } catch (error) {
      this.#onError(error);
    }
  }

  async #read(): Promise<WatchFinding> {
    try {
      const project = await this.#session.load();
      this.#originals = project.originalsDir + sep;
      this.#follow(project.files);
      this.#watcher.add(project.originalsDir);
      return { kind: "project", project };
    } catch (error) {
      return { kind: "unreadable", error };
    }
  }

  #follow(files: readonly string[]): void {
    const folders = new Set<string>();
    for (const file of files) {
      if (this.#files.has(file)) continue;
      this.#files.add(file);
      folders.add(dirname(file));
    }
    this.#watcher.add([...folders]);
  }
}
