import type { RunEvent } from "@genlock/core";
import { dollars } from "./price-text.ts";
import { visible } from "./visible-text.ts";

/** How far a run is. */
export interface RunProgress {
  readonly jobs: number;
  readonly done: number;
  readonly failed: number;
  readonly waiting: number;
  /** What is under way, by job: the assets it is for. */
  readonly underWay: ReadonlyMap<string, readonly string[]>;
  /** US dollars, as far as they are known. */
  readonly spent: number;
}

/** A run that has not begun. */
export const noProgress: RunProgress = {
  jobs: 0,
  done: 0,
  failed: 0,
  waiting: 0,
  underWay: new Map(),
  spent: 0,
};

function without(progress: RunProgress, job: string): ReadonlyMap<string, readonly string[]> {
  const underWay = new Map(progress.underWay);
  underWay.delete(job);
  return underWay;
}

/** How far the run is after one more event. */
export function advance(progress: RunProgress, event: RunEvent): RunProgress {
  switch (event.type) {
    case "run-start":
      return { ...noProgress, jobs: event.jobs };
    case "job-start":
      return {
        ...progress,
        underWay: new Map(progress.underWay).set(event.job, event.assets),
      };
    case "job-end":
      return {
        ...progress,
        done: progress.done + 1,
        spent: progress.spent + (event.cost ?? 0),
        underWay: without(progress, event.job),
      };
    case "job-error":
      return {
        ...progress,
        failed: progress.failed + 1,
        underWay: without(progress, event.job),
      };
    case "job-wait":
      return { ...progress, waiting: progress.waiting + 1 };
    default:
      return progress;
  }
}

/** A stretch of time for people: `0.4 s`, `12 s`, `3 min 5 s`. */
export function durationText(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** The line that is written over and over. */
export function progressText(progress: RunProgress, elapsed: number): string {
  const ids = [...progress.underWay.values()].flat();
  const names = ids.length === 0 ? "" : ` (${visible(ids.slice(0, 3).join(", "))})`;
  const parts = [
    `${progress.done} of ${progress.jobs} made`,
    ...(progress.failed === 0 ? [] : [`${progress.failed} failed`]),
    `${progress.underWay.size} under way${names}`,
    ...(progress.spent === 0 ? [] : [`${dollars(progress.spent)} spent`]),
    durationText(elapsed),
  ];
  return parts.join(" · ");
}
