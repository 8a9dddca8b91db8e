import { relative, sep } from "node:path";
import type { FieldChange, Plan, PlannedAsset, PlannedJob } from "@genlock/core";
import { currentOutput } from "@genlock/core";
import type { Project } from "@genlock/runner";
import { originalOf } from "@genlock/runner";
import { valueText } from "./change-text.ts";
import { inertCode, inertText } from "./inert-markdown.ts";
import { callsText, isFolded } from "./plan-report.ts";
import {
  batchSentence,
  isNoChange,
  noChangeText,
  planTotals,
  priceSentence,
} from "./plan-totals.ts";
import { jobsByAsset, noJobs, payerOf, turnsText, type AssetJobs } from "./planned-turns.ts";
import { priceText } from "./price-text.ts";
import { stepWords } from "./step-words.ts";
import { transparencyText } from "./transparency-text.ts";

/** Characters of all rows, so that the whole fits into one comment of a pull request. */
const mostCharacters = 50_000;

/** What an original can be asked for as. */
const formats: ReadonlySet<string | undefined> = new Set(["png", "jpeg", "webp"]);

/** Changes told of one asset. */
const mostChanges = 8;

type Shown = Pick<Project, "root" | "originalsDir" | "moves" | "lock" | "assets">;

/**
 * A plan as GitHub-flavoured Markdown: the totals, then a table of what changes with the paths of the pictures before and after,
 * calls and prices. Whatever is written in ids, prompts and settings stays text.
 */
export function planMarkdown(project: Shown, plan: Plan): string[] {
  const head = "### genlock plan";
  if (isNoChange(plan)) return [head, "", inertText(noChangeText(plan))];
  const planned = jobsByAsset(plan);
  const listed = plan.assets.filter((asset) => !isFolded(asset));
  const rows = listed.flatMap((asset) => {
    const jobs = planned.get(asset.id) ?? noJobs;
    return [rowOf(project, asset, jobs), ...turnRows(asset, jobs)];
  });
  const fitting = withinLimit(rows);
  const rest = rows.length - fitting.length;
  const price =
    plan.calls === 0 ? [] : [priceSentence(plan), ...batchSentence(plan)].map(inertText);
  const table = [
    "| asset | what changes | before | after | calls × images | price |",
    "| --- | --- | --- | --- | ---: | ---: |",
    ...fitting,
  ];
  return [
    head,
    "",
    ...[inertText(planTotals(plan)), ...price].map((line) => `${line}  `),
    "",
    ...plan.moves.map(({ from, to }) => `- ${inertCode(from)} is ${inertCode(to)} now`),
    ...(plan.moves.length > 0 ? [""] : []),
    ...(listed.length > 0 ? table : []),
    ...(rest > 0 ? ["", `And ${rest} more.`] : []),
  ];
}

function withinLimit(rows: readonly string[]): string[] {
  let characters = 0;
  return rows.filter((row) => {
    characters += row.length;
    return characters <= mostCharacters;
  });
}

function rowOf(project: Shown, asset: PlannedAsset, jobs: AssetJobs): string {
  const payer = jobs.own && payerOf(jobs.own, asset.id);
  const words = inertText(`${stepWords(asset)}${turnsText(jobs)}${transparencyText(jobs.own)}`);
  const shared = payer === undefined ? "" : `, shares the job of ${inertCode(payer)}`;
  const cells = [
    inertCode(asset.id),
    [`${words}${shared}`, ...changeCells(asset)].join("<br>"),
    pathBefore(project, asset),
    pathAfter(project, asset),
    ...priceCells(payer === undefined ? jobs.own : undefined),
  ];
  return `| ${cells.join(" | ")} |`;
}

function priceCells(planned: PlannedJob | undefined): string[] {
  if (planned === undefined) return ["", ""];
  return [inertText(callsText(planned)), inertText(priceText(planned.cost, planned.billing))];
}

/** A row for each earlier turn of a conversation that is made. */
function turnRows(asset: PlannedAsset, { turns }: AssetJobs): string[] {
  return turns.map((job) => {
    const payer = payerOf(job, asset.id);
    const shared = payer === undefined ? "" : `shares the job of ${inertCode(payer)}`;
    const cells = priceCells(payer === undefined ? job : undefined);
    return `| ${[`turn ${job.turn ?? ""}`, shared, "", "", ...cells].join(" | ")} |`;
  });
}

function changeCells({ step, state }: PlannedAsset): string[] {
  const changes: readonly FieldChange[] = "changes" in step && state !== "new" ? step.changes : [];
  const told = changes
    .slice(0, mostChanges)
    .map(
      ({ field, before, after }) =>
        `${inertText(field)}: ${inertCode(valueText(before))} → ${inertCode(valueText(after))}`,
    );
  const rest = changes.length - told.length;
  return rest > 0 ? [...told, `and ${rest} more`] : told;
}

function pathBefore(project: Shown, { id, state }: PlannedAsset): string {
  const output = currentOutput(project.lock.assets.get(id));
  if (output === undefined) return "";
  const path = pathText(project, originalOf(project, id, output.mediaType));
  return state === "missing" ? `${path} (not there)` : path;
}

function pathAfter(project: Shown, { id, step }: PlannedAsset): string {
  if (step.action === "prune") return "";
  const output = currentOutput(project.lock.assets.get(id));
  const isMade = step.action === "generate" || step.action === "defer";
  const format = project.assets.get(id)?.settings.output_format;
  if (!isMade && output === undefined) return "";
  // Services send PNG where nobody asked for anything; a file's extension follows its bytes in the end.
  const made = `image/${formats.has(format) ? format : "png"}`;
  const place = { originalsDir: project.originalsDir, moves: [] };
  return pathText(project, originalOf(place, id, isMade ? made : (output?.mediaType ?? made)));
}

function pathText({ root }: Shown, path: string): string {
  return inertCode(relative(root, path).split(sep).join("/"));
}
