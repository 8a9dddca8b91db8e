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

/** On a terminal a line that is written over as pictures come to files; nothing elsewhere, and nothing where all is there. */
export function createFilesReporter(
  { talk, quiet, json }: Output,
  { assets, lock }: Pick<Project, "assets" | "lock">,
): FilesReporter {
  const asking = [...assets.values()].filter(
    ({ id, derivatives }) => derivatives !== undefined && lock.assets.has(id),
  );
  let done = 0;
  let isShown = false;
  let isLive = talk.live && !quiet && !json;
  return {
    onEvent(event) {
      if (event.type !== "derivative-end") return;
      done += 1;
      if (!isLive || (event.made === 0 && !isShown)) return;
      isShown = true;
      const text = `Making files: ${done} of ${count(asking.length, "picture")}`;
      talk.control(`${eraseLine}${fitWidth(text, talk.columns - 1)}`);
    },
    stop() {
      if (isShown && isLive) talk.control(eraseLine);
      isLive = false;
    },
  };
}
