import type { Diagnostic, RunEvent } from "@genlock/core";
import type { Project } from "@genlock/runner";
import type { KeptUp } from "../watch/keep-up.ts";
import { fitWidth } from "./columns.ts";
import { reportDiagnostics } from "./diagnostics-report.ts";
import { tellError } from "./error-report.ts";
import { eventText } from "./event-text.ts";
import type { Output } from "./output.ts";
import { isNoChange, noChangeText, planTotals, priceSentence } from "./plan-totals.ts";
import { dollars } from "./price-text.ts";
import { advance, noProgress, progressText, type RunProgress } from "./run-progress.ts";
import { visible } from "./visible-text.ts";

/** Tells how a watch goes. */
export interface WatchReporter {
  onEvent(event: RunEvent): void;
  /** A round ended, and this is how the project stands. */
  ready(done: KeptUp): void;
  /** The manifest has errors: what was there before stays. */
  broken(project: Project): void;
  /** Something else went wrong. */
  trouble(error: unknown): void;
  /** It was told to end. */
  stopping(): void;
  /** Takes the line away. */
  stop(): void;
}

const eraseLine = "\r\u001b[2K";

/** On a terminal one line that is written over, with everything else above it; elsewhere plain lines; with `--json` a line of JSON for each. */
export function createWatchReporter(output: Output): WatchReporter {
  return output.json ? jsonReporter(output) : lineReporter(output);
}

function jsonReporter({ data }: Output): WatchReporter {
  const tell = (event: string, fields: object): void =>
    data.jsonLine({ version: 1, event, ...fields });
  return {
    onEvent(event) {
      if (event.type === "job-partial") return;
      const { type, ...fields } = event;
      tell(type, fields);
    },
    ready({ plan, build, typesChanged, spent }) {
      const { assets, jobs, cost } = plan;
      const waiting = jobs.flatMap((job) => job.assets);
      tell("ready", { assets: assets.length, waiting, cost, build, typesChanged, spent });
    },
    broken: ({ diagnostics }) => tell("broken", { diagnostics }),
    trouble: (error) => tell("trouble", tellError(error)),
    stopping: () => undefined,
    stop: () => undefined,
  };
}

function lineReporter(output: Output): WatchReporter {
  const { talk, quiet } = output;
  const live = talk.live && !quiet;
  let status = "";
  let lastError = "";
  const run = followRun();
  const draw = (): void => {
    const text = run.text() ?? status;
    if (live && text !== "") talk.control(`${eraseLine}${fitWidth(text, talk.columns - 1)}`);
  };
  const above = (write: () => void): void => {
    if (live) talk.control(eraseLine);
    write();
    draw();
  };
  const setStatus = (text: string): void => {
    const isNew = text !== status;
    status = text;
    run.forget();
    if (live) draw();
    else if (isNew && !quiet) talk.line(text);
  };
  /** A manifest that stays wrong in the same way is told once. */
  const isNewError = (text: string): boolean => {
    const isNew = text !== lastError;
    lastError = text;
    return isNew;
  };
  return {
    onEvent(event) {
      run.take(event);
      const text = eventText(event);
      if (text !== undefined && !quiet) above(() => talk.line(text));
      else draw();
    },
    ready(done) {
      lastError = "";
      setStatus(statusText(done));
    },
    broken(project) {
      if (isNewError(errorsOf(project.diagnostics))) {
        above(() => reportDiagnostics(output, project));
      }
      setStatus("Watching. The manifest has errors; what was there before stays.");
    },
    trouble(error) {
      const { code, message } = tellError(error);
      run.forget();
      if (!isNewError(message)) return;
      above(() => talk.line(`${talk.paint("red", code ?? "error")}: ${visible(message)}`));
    },
    stopping() {
      if (run.text() === undefined || quiet) return;
      above(() => talk.line("Stopping: what is under way lands first. Once more leaves at once."));
    },
    stop() {
      if (live) talk.control(eraseLine);
      status = "";
    },
  };
}

interface FollowedRun {
  readonly take: (event: RunEvent) => void;
  /** How far the run is that is under way; `undefined`: there is none. */
  readonly text: () => string | undefined;
  /** It came to nothing, without an end of its own. */
  readonly forget: () => void;
}

function followRun(): FollowedRun {
  let begun = 0;
  let progress: RunProgress | undefined;
  return {
    take(event) {
      if (event.type === "run-start") begun = Date.now();
      progress = event.type === "run-end" ? undefined : advance(progress ?? noProgress, event);
    },
    text: () => progress && progressText(progress, Date.now() - begun),
    forget() {
      progress = undefined;
    },
  };
}

function errorsOf(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ code, message, pointer }) => `${code} ${pointer} ${message}`)
    .join("\n");
}

function statusText({ plan, spent }: KeptUp): string {
  const what = isNoChange(plan) ? noChangeText(plan) : `${planTotals(plan)} ${priceSentence(plan)}`;
  const money = spent === 0 ? "" : ` ${dollars(spent)} spent.`;
  return `Watching. ${what}${money}`;
}
