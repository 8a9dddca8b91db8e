import type { RunEvent } from "@genlock/core";
import { fitWidth } from "./columns.ts";
import { eventText } from "./event-text.ts";
import type { Output } from "./output.ts";
import { advance, noProgress, progressText } from "./run-progress.ts";

/** Shows a run while it goes on. */
export interface ProgressReporter {
  onEvent(event: RunEvent): void;
  /** Says something in between without spoiling the line. */
  note(text: string): void;
  /** Takes the line away. Nothing is shown afterwards. */
  stop(): void;
}

const eraseLine = "\r\u001b[2K";
/** Milliseconds between two looks at the clock. */
const beat = 120;
const frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];

/**
 * On a terminal one line that is written over, with what went wrong above it; elsewhere a line for each job. Quiet shows
 * neither.
 */
export function createProgressReporter(output: Output): ProgressReporter {
  const { talk } = output;
  const live = talk.live && !output.quiet;
  const start = Date.now();
  let progress = noProgress;
  let tick = 0;
  const draw = (): void => {
    if (!live || progress.jobs === 0) return;
    const text = `${frames[tick % frames.length] ?? ""} ${progressText(progress, Date.now() - start)}`;
    talk.control(`${eraseLine}${fitWidth(text, talk.columns - 1)}`);
  };
  const note = (text: string): void => {
    if (output.quiet) return;
    if (live) talk.control(eraseLine);
    talk.line(text);
    draw();
  };
  const timer = setInterval(() => {
    tick += 1;
    draw();
  }, beat);
  timer.unref();
  return {
    onEvent: (event) => {
      progress = advance(progress, event);
      const text = eventText(event);
      const isTrouble = event.type !== "job-end" && event.type !== "job-retry";
      if (text !== undefined && (!live || output.verbose || isTrouble)) note(text);
      else draw();
    },
    note,
    stop: () => {
      clearInterval(timer);
      if (live) talk.control(eraseLine);
    },
  };
}
