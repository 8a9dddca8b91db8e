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
    stop: () => undefined,
  };
}

function lineReporter(output: Output): WatchReporter {
  const { talk, quiet } = output;
  const live = talk.live && !quiet;
  let status = "";
  let lastError = "";
  const draw = (): void => {
    if (live && status !== "") talk.control(`${eraseLine}${fitWidth(status, talk.columns - 1)}`);
  };
  const above = (write: () => void): void => {
    if (live) talk.control(eraseLine);
    write();
    draw();
  };
  const setStatus = (text: string): void => {
    const isNew = text !== status;
    status = text;
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
      const text = eventText(event);
      if (text !== undefined && !quiet) above(() => talk.line(text));
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
      if (!isNewError(message)) return;
      above(() => talk.line(`${talk.paint("red", code ?? "error")}: ${visible(message)}`));
    },
    stop() {
      if (live) talk.control(eraseLine);
      status = "";
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
