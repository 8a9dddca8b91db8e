import {
  explainCode,
  type AssetId,
  type JobOutcome,
  type Plan,
  type RunReport,
} from "@genlock/core";
import { compositeLines } from "./composite-lines.ts";
import { toldErrorLines } from "./error-report.ts";
import { count, dollars } from "./price-text.ts";
import { durationText } from "./run-progress.ts";
import type { Surface } from "./surface.ts";
import { unmetLines } from "./unmet-lines.ts";
import { uploadLines } from "./shared-report.ts";
import { visible } from "./visible-text.ts";

/** A finished run and what it started from. */
export interface RunView {
  readonly plan: Plan;
  readonly report: RunReport;
  /** Milliseconds. */
  readonly duration: number;
  /** The folder of the pictures, as the user would write it. */
  readonly originals: string;
}

/** Of what was not even started, the end of the run tells why, once for all of it. */
function failureLines(surface: Surface, outcome: JobOutcome): string[] {
  const { error } = outcome;
  if (error === undefined || outcome.status === "skipped") return [];
  const ids = surface.paint("bold", visible(outcome.assets.join(", ")));
  const turn = outcome.turn === undefined ? "" : `, turn ${outcome.turn}`;
  const left =
    outcome.status === "partial" ? ` (${count(outcome.outputs.length, "image")} kept)` : "";
  return [`${ids}${turn}${left}`, ...toldErrorLines(surface, error).map((line) => `  ${line}`)];
}

/** How each asset ended: by its own picture, or as failed where an earlier turn of it did. */
function endings({ jobs }: RunReport): ReadonlyMap<AssetId, JobOutcome["status"]> {
  const ended = new Map<AssetId, JobOutcome["status"]>();
  for (const { assets, turnOf = [], status } of jobs) {
    for (const id of assets) {
      if (turnOf.includes(id) ? status === "failed" : ended.get(id) !== "failed") {
        ended.set(id, status);
      }
    }
  }
  return ended;
}

function assetsWith(report: RunReport, statuses: readonly JobOutcome["status"][]): number {
  return [...endings(report).values()].filter((status) => statuses.includes(status)).length;
}

function stepsWith(plan: Plan, action: Plan["assets"][number]["step"]["action"]): number {
  return plan.assets.filter(({ step }) => step.action === action).length;
}

function hasPictures({ plan, report }: RunView): boolean {
  const made = assetsWith(report, ["done", "partial"]);
  return made + stepsWith(plan, "restore") + stepsWith(plan, "reuse") > 0;
}

function counts({ plan, report }: RunView): string {
  const parts: readonly (readonly [number, string])[] = [
    [assetsWith(report, ["done", "partial"]), "made"],
    [plan.moves.length, "renamed"],
    [stepsWith(plan, "restore"), "restored"],
    [stepsWith(plan, "reuse"), "reused"],
    [assetsWith(report, ["failed"]), "failed"],
    [assetsWith(report, ["waiting"]), "waiting"],
    [assetsWith(report, ["skipped"]), "not started"],
  ];
  const told = parts.filter(([amount, word]) => amount > 0 || word === "made");
  return told.map(([amount, word]) => `${amount} ${word}`).join(", ");
}

function moneyLines(surface: Surface, report: RunReport): string[] {
  if (report.ambiguousCalls === 0) return [];
  const calls = count(report.ambiguousCalls, "call");
  const verb = report.ambiguousCalls === 1 ? "counts" : "count";
  return [
    surface.paint("yellow", `Maybe paid: ${calls} ended without an answer and ${verb} as spent.`),
    "  They are asked again only with --retry-ambiguous.",
  ];
}

/** Why a run ended early, in a line. */
function stopLines(surface: Surface, report: RunReport): string[] {
  if (report.interrupted) {
    return [
      surface.paint("yellow", "Interrupted: what was under way is kept, the rest was not started."),
    ];
  }
  if (report.stoppedBy === undefined) return [];
  const hint = explainCode(report.stoppedBy)?.hint;
  return [
    surface.paint("yellow", `Stopped by ${visible(report.stoppedBy)}; the rest was not started.`),
    ...(hint === undefined ? [] : [`  hint: ${hint}`]),
  ];
}

/** How many ids are told before the rest is counted. */
const named = 10;

/** One of each kind: that with which the run was stopped was told already. */
function skipReasons(surface: Surface, { jobs, stoppedBy, interrupted }: RunReport): string[] {
  const reasons = jobs.flatMap(({ status, error }) =>
    status === "skipped" && error !== undefined && error.code !== stoppedBy ? [error] : [],
  );
  const told = new Map(reasons.map((error) => [error.code, error]));
  return interrupted ? [] : [...told.values()].flatMap((error) => toldErrorLines(surface, error));
}

function unstartedLines(surface: Surface, report: RunReport): string[] {
  const ids = [...endings(report)].flatMap(([id, status]) => (status === "skipped" ? [id] : []));
  if (ids.length === 0) return [];
  const more = ids.length > named ? ` and ${ids.length - named} more` : "";
  return [
    `  Not started: ${visible(ids.slice(0, named).join(", "))}${more}.`,
    ...skipReasons(surface, report).map((line) => `  ${line}`),
  ];
}

/** What a run did: each failure by name, then the counts, the money and where the pictures are. */
export function runSummaryLines(surface: Surface, view: RunView): string[] {
  const { report } = view;
  const spent = report.spent === 0 ? "Nothing spent" : `Spent ${dollars(report.spent)}`;
  return [
    ...report.jobs.flatMap((outcome) => failureLines(surface, outcome)),
    ...report.jobs.flatMap(compositeLines),
    ...report.jobs.flatMap(unmetLines),
    ...stopLines(surface, report),
    ...unstartedLines(surface, report),
    ...moneyLines(surface, report),
    ...uploadLines(report.uploads),
    `${surface.paint("bold", `Done: ${counts(view)}.`)} ${spent}, ${durationText(view.duration)}.`,
    ...(hasPictures(view) ? [`The pictures are in ${visible(view.originals)}.`] : []),
  ];
}
