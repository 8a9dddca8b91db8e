import type { RunEvent } from "@genlock/core";
import type { Project } from "@genlock/runner";
import { fitWidth } from "./columns.ts";
import type { Output } from "./output.ts";
import { count } from "./price-text.ts";

/** Shows files being made. */
export interface FilesReporter {
  onEvent(event: RunEvent): void;
  /** Takes the line away. Safe to call again. */
  stop(): void;
}

const eraseLine = "\r\u001b[2K";

/** Milliseconds before anything is shown: mostly all files are there. */
const patience = 300;

/** On a terminal a line that is written over as pictures come to files; nothing elsewhere, and nothing where it is done at once. */
export function createFilesReporter(
  { talk, quiet, json }: Output,
  { assets, lock }: Pick<Project, "assets" | "lock">,
): FilesReporter {
  const asking = [...assets.values()].filter(
    ({ id, derivatives }) => derivatives !== undefined && lock.assets.has(id),
  );
  let done = 0;
  let isShown = false;
  const draw = (): void => {
    const text = `Making files: ${done} of ${count(asking.length, "picture")}`;
    talk.control(`${eraseLine}${fitWidth(text, talk.columns - 1)}`);
  };
  const timer =
    talk.live && !quiet && !json && asking.length > 0
      ? setTimeout(() => {
          isShown = true;
          draw();
        }, patience)
      : undefined;
  timer?.unref();
  return {
    onEvent(event) {
      if (event.type !== "derivative-end") return;
      done += 1;
      if (isShown) draw();
    },
    stop() {
      clearTimeout(timer);
      if (isShown) talk.control(eraseLine);
      isShown = false;
    },
  };
}
