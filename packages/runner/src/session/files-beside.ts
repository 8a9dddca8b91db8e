import { GenlockError, type AssetId, type LockedOutput, type LockEntry } from "@genlock/core";
import type { Deriver, DeriveRequest } from "@genlock/derive";
import { deriveProject } from "./derive-project.ts";
import { deriveSite } from "./derive-site.ts";
import { originalOf } from "./original-of.ts";
import type { SessionParts } from "./session-parts.ts";
import type { RunOptions } from "./run-options.ts";
import type { Project } from "./session.ts";

/** Makes files of pictures beside the calls of a run. None of it is ever waited for, or a failure of the run. */
export interface FilesBeside {
  /** Begins with the files of these assets, by their entries as they are now. Returns at once. */
  begin(ids: readonly AssetId[], entries: ReadonlyMap<AssetId, LockEntry>): void;
  /** The last call ended: breaks off what only its time was for, and tells nothing more. */
  end(): void;
}

/** What goes on with files, as somebody asked for it. */
export type FilesOrder = Pick<RunOptions, "signal" | "onEvent"> & {
  readonly files: NonNullable<RunOptions["files"]>;
};

/** Makes files as assets ask for them, in the deriver's background; see {@link RunOptions.files}. */
export function createFilesBeside(
  project: Project,
  parts: Pick<SessionParts, "store" | "deriver" | "places" | "steps">,
  { files, signal: outer, onEvent }: FilesOrder,
): FilesBeside {
  const { store, places, steps } = parts;
  const own = new AbortController();
  const signal = outer === undefined ? own.signal : AbortSignal.any([outer, own.signal]);
  const deriver = inBackground(parts.deriver);
  const told = new Set<string>();
  let isOver = false;

  /** What is kept stands in the store before it stands among the originals. */
  function pathOf(id: AssetId, { digest, mediaType }: LockedOutput): string {
    return store.has(digest) ? store.pathOf(digest) : originalOf(project, id, mediaType);
  }

  function tell(error: unknown): void {
    if (isOver || signal.aborted || files === "to-the-end") return;
    const message = error instanceof Error ? error.message : String(error);
    const code = GenlockError.isInstance(error) ? error.code : message;
    if (told.has(code)) return;
    told.add(code);
    onEvent?.({ type: "run-warning", message: `Files are not made ahead: ${message}` });
  }

  return {
    begin(ids, entries) {
      if (isOver || signal.aborted || ids.length === 0) return;
      const options = {
        project: { ...project, moves: [], lock: { ...project.lock, assets: entries } },
        deriver,
        cacheDir: places.cache,
        only: new Set(ids),
        pathOf,
        signal,
      };
      const pictures = deriveProject({
        ...options,
        steps,
        settings: undefined,
        purpose: undefined,
        onEvent: (event) => {
          if (isOver || (event.type === "derivative-end" && event.made === 0)) return;
          onEvent?.(event);
        },
      });
      for (const made of [pictures, deriveSite(options)]) made.catch(tell);
    },
    end() {
      isOver = true;
      if (files === "while-calling") own.abort();
    },
  };
}

function inBackground(deriver: Pick<Deriver, "derive">): Pick<Deriver, "derive"> {
  return {
    derive: (request: DeriveRequest) => deriver.derive({ ...request, background: true }),
  };
}
