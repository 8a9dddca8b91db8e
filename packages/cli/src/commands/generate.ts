import type { Plan, RunReport, SavedPlan } from "@genlock/core";
import type { PlanOptions, RunOptions } from "@genlock/runner";
import { buildProject } from "../build/build-project.ts";
import type { Invocation } from "../command-line/invocation.ts";
import { askYesNo, canAsk } from "../consent/ask-yes-no.ts";
import { consentNeed } from "../consent/consent-rule.ts";
import { reviewedCap } from "../consent/reviewed-cap.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodeOfError, exitCodes, worstExitCode } from "../exit-codes.ts";
import { isContinuousIntegration } from "../project/environment.ts";
import { restoreShared } from "../project/require-shared.ts";
import { tellPointers } from "../project/tell-pointers.ts";
import type { OpenProject } from "../project/with-project.ts";
import { withProject } from "../project/with-project.ts";
import { buildLine } from "../reporters/build-report.ts";
import { tellError } from "../reporters/error-report.ts";
import { say } from "../reporters/output.ts";
import { planLines } from "../reporters/plan-report.ts";
import { isNoChange, priceSentence } from "../reporters/plan-totals.ts";
import type { PlanChoices } from "./plan-request.ts";
import { planOptions } from "./plan-request.ts";
import { lostAssets, printPlan } from "./plan.ts";
import { refuseOutOfDate } from "./refuse-out-of-date.ts";
import { runPlan, type DoneRun } from "./run-plan.ts";

/** What `genlock generate` can be told. */
export interface GenerateFlags extends PlanChoices {
  readonly yes?: boolean;
  readonly maxCost?: number | undefined;
  readonly frozen?: boolean;
  readonly concurrency?: number;
  readonly bail?: boolean;
  readonly retryAmbiguous?: boolean;
  readonly dryRun?: boolean;
  /** Where workers take calls from; this process makes them where it is absent. */
  readonly queue?: string;
  /** Send the calls in batches. */
  readonly batch?: boolean;
  /** Milliseconds between two looks at a batch. */
  readonly poll?: number;
  /** A file for the run's events; relative to the working directory. */
  readonly events?: string;
  /** A saved plan to apply; relative to the working directory. */
  readonly plan?: string;
  /** Whether files are written after it. `undefined`: what calls leave time for is made. */
  readonly build?: boolean;
  /** Where files are written to; relative to the working directory. */
  readonly out?: string;
}

/** The report of a run that had nothing to do. */
const emptyReport: RunReport = {
  version: 1,
  jobs: [],
  spent: 0,
  ambiguousCalls: 0,
  interrupted: false,
  stoppedBy: undefined,
};

/** Shows the plan and finds out whether it may be run. @throws GenlockError `CONSENT_REQUIRED`, `SPEND_UNKNOWN_PRICE` */
async function isAgreed(
  invocation: Invocation,
  open: OpenProject,
  { plan, flags }: { readonly plan: Plan; readonly flags: GenerateFlags },
): Promise<boolean> {
  const { output } = invocation;
  const view = { plan, graph: open.project.graph, verbose: output.verbose };
  for (const line of planLines(output.talk, view)) say(output, line);
  await tellPointers(output, open, lostAssets(plan));
  const need = consentNeed({
    plan,
    agreed: flags.yes === true,
    maxCost: flags.maxCost,
    canAsk: canAsk(invocation),
  });
  if (need === "none") return true;
  if (output.quiet) output.talk.line(priceSentence(plan));
  return askYesNo(invocation, "Buy these pictures?");
}

async function readSaved(cwd: string, file: string): Promise<SavedPlan> {
  const { readPlanFile } = await import("./plan-file.ts");
  return readPlanFile(cwd, file);
}

/** What to do now. A saved plan is made again, and must come out the same whether anything may be made or not. */
async function makePlan(
  { session, project }: OpenProject,
  wanted: {
    readonly saved: SavedPlan | undefined;
    readonly options: PlanOptions;
    readonly frozen: boolean;
  },
): Promise<Plan> {
  const { saved, options, frozen } = wanted;
  if (saved === undefined) return session.plan(project, { ...options, frozen });
  const { remakePlan } = await import("./plan-file.ts");
  const remade = await remakePlan(session, project, saved);
  return frozen ? session.plan(project, { ...remade.options, frozen }) : remade.plan;
}

/**
 * `genlock generate`: shows the plan, gets consent where it buys, and runs it.
 *
 * @throws GenlockError `ASSET_UNKNOWN`, `CONSENT_REQUIRED`, `EXECUTOR_NOT_INSTALLED`, `QUEUE_UNREACHABLE`, `LOCK_OUT_OF_DATE`, `PLAN_INVALID`,
 *   `PLAN_OUT_OF_DATE`, `SPEND_UNKNOWN_PRICE`, and what a session refuses with.
 */
export async function generate(
  invocation: Invocation,
  patterns: readonly string[],
  flags: GenerateFlags,
): Promise<ExitCode> {
  const saved = flags.plan === undefined ? undefined : await readSaved(invocation.cwd, flags.plan);
  return withProject(invocation, async (open) => {
    const { output } = invocation;
    const { session, project } = open;
    const frozen = flags.frozen ?? isContinuousIntegration(open.environment);
    const options = planOptions(project, patterns, flags);
    if (frozen && flags.dryRun !== true) await restoreShared(open);
    const plan = await makePlan(open, { saved, options, frozen: frozen && flags.dryRun !== true });
    if (flags.dryRun === true) {
      printPlan(output, project, plan);
      return exitCodes.ok;
    }
    if (frozen) await refuseOutOfDate(session, project, plan);
    if (frozen || isNoChange(plan)) {
      if (!output.json) printPlan(output, project, plan);
      await tellPointers(output, open, lostAssets(plan));
      return finish(invocation, open, {
        flags,
        run: { report: emptyReport, code: lostExitCode(plan) },
      });
    }
    if (!(await isAgreed(invocation, open, { plan, flags }))) {
      output.talk.line("Nothing was bought.");
      return exitCodes.consentNeeded;
    }
    const maxCost = saved === undefined ? flags.maxCost : reviewedCap(plan, flags.maxCost);
    const batchRun = flags.batch === true ? { poll: flags.poll } : undefined;
    const files = filesMeanwhile(open, plan, flags);
    const run = { plan, flags: { ...flags, maxCost, batchRun, files } };
    const { report, code } = await runPlan(invocation, open, run);
    const worst = worstExitCode([code, lostExitCode(plan)]);
    return finish(invocation, open, { flags, run: { report, code: worst } });
  });
}

/** Which files are made beside the calls: what is bought leaves time for them, what is drawn here does not. */
function filesMeanwhile(
  { environment }: OpenProject,
  { cost }: Plan,
  { build }: GenerateFlags,
): RunOptions["files"] {
  if (build !== undefined) return build ? "to-the-end" : undefined;
  const buys = cost.max > 0 || cost.unknownCalls > 0;
  return buys && !isContinuousIntegration(environment) ? "while-calling" : undefined;
}

/** Writes files where they are wanted and everything went well, and prints what all came to as one document where that is wanted. */
async function finish(
  invocation: Invocation,
  open: OpenProject,
  { run, flags }: { readonly run: DoneRun; readonly flags: GenerateFlags },
): Promise<ExitCode> {
  const { output } = invocation;
  const { report, code } = run;
  if (flags.build !== true || code !== exitCodes.ok) {
    if (output.json) output.data.json(report);
    else if (flags.build === true) say(output, "No files were written; `genlock build` does that.");
    return code;
  }
  const frozen = flags.frozen ?? isContinuousIntegration(open.environment);
  try {
    const now = { ...open, project: await open.session.load() };
    const { index, ...build } = await buildProject(invocation, now, { out: flags.out, frozen });
    if (output.json) output.data.json({ ...report, build });
    else if (!output.quiet) output.data.line(buildLine({ index, ...build }));
    return exitCodes.ok;
  } catch (error) {
    if (!output.json) throw error;
    const told = tellError(error);
    output.data.json({ ...report, build: { error: told } });
    return exitCodeOfError(told.code ?? "");
  }
}

/** An asset whose paid bytes are nowhere is not made by any run that does not name it with `--rebuy`: that is no success. */
function lostExitCode(plan: Plan): ExitCode {
  return lostAssets(plan).length > 0 ? exitCodes.someAssetsFailed : exitCodes.ok;
}
