import { unwatchFile, watchFile } from "node:fs";
import type { Project, Session } from "@genlock/runner";

/** Milliseconds between two looks at a file. */
const interval = 500;

/** Looks at the files of a project until it is closed. */
export interface FileWatch {
  close(): void;
}

/**
 * Calls back when one of the files that a project depends on has changed, was made or is gone. Which files those are is asked
 * again after each change.
 */
export function watchFiles(session: Session, project: Project, onChange: () => void): FileWatch {
  const watched = new Set<string>();
  let isOpen = true;
  const listener = (): void => {
    onChange();
    void session.load().then(follow, () => undefined);
  };
  const follow = ({ files }: Project): void => {
    if (!isOpen) return;
    for (const file of files) {
      if (watched.has(file)) continue;
      watched.add(file);
      watchFile(file, { interval, persistent: false }, listener);
    }
  };
  follow(project);
  return {
    close() {
      isOpen = false;
      for (const file of watched) unwatchFile(file, listener);
    },
  };
}
