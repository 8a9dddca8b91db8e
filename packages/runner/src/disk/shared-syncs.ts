import { syncFolder } from "./sync-folder.ts";

/** The sync of a folder that is under way, and the one that follows it. */
interface Turn {
  readonly running: Promise<void>;
  next: Promise<void> | undefined;
}

/** Syncs folders for several who ask at once: those who come while a folder is synced share the sync after it. */
export class SharedSyncs {
  readonly #turns = new Map<string, Turn>();
  readonly #syncFolder: (folder: string) => Promise<void>;

  /** @param sync what makes durable which names are in a folder. Default: the system's call. */
  constructor(sync: (folder: string) => Promise<void> = syncFolder) {
    this.#syncFolder = sync;
  }

  /** Resolves after a sync that began after this call. Rejects with the system's error. */
  sync(folder: string): Promise<void> {
    const turn = this.#turns.get(folder);
    if (turn === undefined) return this.#begin(folder);
    turn.next ??= turn.running.then(
      () => this.#begin(folder),
      () => this.#begin(folder),
    );
    return turn.next;
  }

  #begin(folder: string): Promise<void> {
    const running = this.#syncFolder(folder).finally(() => {
      if (this.#turns.get(folder)?.next === undefined) this.#turns.delete(folder);
    });
    this.#turns.set(folder, { running, next: undefined });
    return running;
  }
}
