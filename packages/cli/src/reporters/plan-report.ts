import type { Job, JobGraph, Plan, PlannedAsset, PlannedJob } from "@genlock/core";
import { changeLines } from "./change-text.ts";
import type { Cell, Column } from "./columns.ts";
import { layoutRows } from "./columns.ts";
import {
  batchSentence,
  isNoChange,
  noChangeText,
  planTotals,
  priceSentence,
} from "./plan-totals.ts";
import { jobsByAsset, noJobs, payerOf, turnsText, type AssetJobs } from "./planned-turns.ts";
import { priceText } from "./price-text.ts";
import { signOf, stepWords } from "./step-words.ts";
import { transparencyText } from "./transparency-text.ts";
import type { Surface } from "./surface.ts";
import { visible } from "./visible-text.ts";

/** A plan and what it was made from. */
export interface PlanView {
  readonly plan: Plan;
  readonly graph: JobGraph;
  /** Lists what is only counted otherwise. */
  readonly verbose: boolean;
  /** Assets that are current and not in the plan at all. Default: none. */
  readonly others?: number | undefined;
}

const columns: readonly Column[] = [
  {},
  { shrinkTo: 16 },
  { shrinkTo: 8 },
  {},
  { align: "right" },
  { align: "right" },
  { shrinkTo: 10 },
];
const heads = ["", "asset", "model", "size", "calls×images", "price", ""];

/** Calls and the images of each: `2×1`, or `2 (7)` where they differ. */
export function callsText(job: PlannedJob): string {
  const [first] = job.calls;
  if (first === undefined) return "0";
  const images = job.calls.reduce((sum, call) => sum + call.count, 0);
  const even = job.calls.every((call) => call.count === first.count);
  return even ? `${job.calls.length}×${first.count}` : `${job.calls.length} (${images})`;
}

/** Whether an asset is counted and not listed: it is as it should be, or was not asked for. */
export function isFolded(asset: PlannedAsset): boolean {
  const { step } = asset;
  return step.action === "reuse" || (step.action === "hold" && step.reason === "not-selected");
}

function settingsCells(job: Job | undefined, planned: PlannedJob | undefined): [Cell, Cell] {
  const settings = job?.model.settings;
  const model = planned?.model ?? settings?.model ?? "";
  return [{ text: visible(model) }, { text: visible(settings?.size ?? "") }];
}

function rowOf(asset: PlannedAsset, job: Job | undefined, jobs: AssetJobs): Cell[] {
  const { symbol, paint } = signOf(asset);
  const [model, size] = settingsCells(job, jobs.own);
  const payer = jobs.own && payerOf(jobs.own, asset.id);
  const shared = payer === undefined ? "" : `, shares the job of ${payer}`;
  return [
    { text: `  ${symbol}`, paint },
    { text: visible(asset.id), paint: "bold" },
    model,
    size,
    ...priceCells(payer === undefined ? jobs.own : undefined),
    {
      text: `${stepWords(asset)}${turnsText(jobs)}${transparencyText(jobs.own)}${shared}`,
      paint: "dim",
    },
  ];
}

function priceCells(planned: PlannedJob | undefined): [Cell, Cell] {
  if (planned === undefined) return [{ text: "" }, { text: "" }];
  return [{ text: callsText(planned) }, { text: priceText(planned.cost, planned.billing) }];
}

/** A row for each earlier turn of a conversation that is made. */
function turnRows(asset: PlannedAsset, { turns }: AssetJobs): Cell[][] {
  return turns.map((job) => {
    const payer = payerOf(job, asset.id);
    const isFound = job.calls.length === 0;
    const shared = payer === undefined ? "" : `shares the job of ${payer}`;
    return [
      { text: "" },
      { text: `  turn ${job.turn ?? ""}`, paint: "dim" },
      { text: "" },
      { text: "" },
      ...priceCells(payer === undefined ? job : undefined),
      { text: payer === undefined && isFound ? "in the store" : shared, paint: "dim" },
    ];
  });
}

function changesOf(asset: PlannedAsset): Parameters<typeof changeLines>[1] {
  const { step } = asset;
  return "changes" in step && asset.state !== "new" ? step.changes : [];
}

function foldedLines(folded: readonly PlannedAsset[], { plan, others = 0 }: PlanView): string[] {
  const reused = folded.filter((asset) => asset.step.action === "reuse").length;
  const current = reused + others;
  const unselected = folded.length - reused;
  const parts = [
    ...(current > 0 ? [`${current} current`] : []),
    ...(unselected > 0 ? [`${unselected} not selected`] : []),
  ];
  // Nothing else is listed: the last line says it all.
  if (parts.length === 0 || current === plan.assets.length + others) return [];
  return [`  = ${parts.join(", ")}`];
}

/** A plan as a table, the changes below what changed, and the totals. */
export function planLines(surface: Surface, view: PlanView): string[] {
  const { plan } = view;
  const folded = view.verbose ? [] : plan.assets.filter(isFolded);
  const listed = view.verbose ? plan.assets : plan.assets.filter((asset) => !isFolded(asset));
  const planned = jobsByAsset(plan);
  const head = heads.map((text): Cell => ({ text, paint: "dim" }));
  const rowsOf = listed.map((asset) => {
    const jobs = planned.get(asset.id) ?? noJobs;
    return [rowOf(asset, view.graph.jobs.get(asset.job ?? ""), jobs), ...turnRows(asset, jobs)];
  });
  const [headLine = "", ...rows] = layoutRows(surface, [head, ...rowsOf.flat()], columns);
  const body = listed.flatMap((asset, index) => [
    ...rows.splice(0, rowsOf[index]?.length),
    ...changeLines(surface, changesOf(asset), "        "),
  ]);
  const moved = plan.moves.map(({ from, to }) => {
    const sign = surface.paint("cyan", "  >");
    return `${sign}  ${surface.paint("bold", visible(to))} was ${visible(from)}: its art goes with it, nothing is bought`;
  });
  const lines = [...moved, ...(listed.length === 0 ? [] : [headLine, ...body])];
  const counts = foldedLines(folded, view);
  if (isNoChange(plan)) {
    return [...lines, ...counts, surface.paint("bold", noChangeText(plan))];
  }
  const price = plan.calls === 0 ? [] : [priceSentence(plan), ...batchSentence(plan)];
  return [...lines, ...counts, "", planTotals(plan), ...price];
}
