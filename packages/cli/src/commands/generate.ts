import { relative } from "node:path";
import type { Executor, Plan, RunReport, SavedPlan } from "@genlock/core";
import type { BatchRun } from "@genlock/runner";
import { loadExecutorPackage, type PlanOptions } from "@genlock/runner";
import type { Invocation } from "../command-line/invocation.ts";
import { askYesNo, canAsk } from "../consent/ask-yes-no.ts";
import { consentNeed } from "../consent/consent-rule.ts";
import { reviewedCap } from "../consent/reviewed-cap.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes, worstExitCode } from "../exit-codes.ts";
import { listenForSignals } from "../interruption/interruption.ts";
import { isContinuousIntegration } from "../project/environment.ts";
import { openEventLog } from "../project/event-log.ts";
import { restoreShared } from "../project/require-shared.ts";
import type { OpenProject } from "../project/with-project.ts";
import { withProject } from "../project/with-project.ts";
import { say } from "../reporters/output.ts";
import { planLines } from "../reporters/plan-report.ts";
import { isNoChange, priceSentence } from "../reporters/plan-totals.ts";
import { createProgressReporter } from "../reporters/progress-reporter.ts";
import { runSummaryLines } from "../reporters/run-summary.ts";
import type { PlanChoices } from "./plan-request.ts";
import { planOptions } from "./plan-request.ts";
import { printPlan } from "./plan.ts";
import { refuseOutOfDate } from "./refuse-out-of-date.ts";
import { reportExitCode } from "./report-exit-code.ts";

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
  { project }: OpenProject,
  { plan, flags }: { readonly plan: Plan; readonly flags: GenerateFlags },
): Promise<boolean> {
  const { output } = invocation;
  const view = { plan, graph: project.graph, verbose: output.verbose };
  for (const line of planLines(output.talk, view)) say(output, line);
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

/** What a run is told beside its plan. */
export interface RunFlags extends Pick<
  GenerateFlags,
  "maxCost" | "concurrency" | "bail" | "retryAmbiguous" | "queue" | "events"
> {
  /** `undefined`: calls are made each by itself. */
  readonly batchRun?: BatchRun | undefined;
}

/** Runs a plan that was agreed to, and shows how it goes and what it came to. */
export async function runPlan(
  invocation: Invocation,
  open: OpenProject,
  { plan, flags }: { readonly plan: Plan; readonly flags: RunFlags },
): Promise<ExitCode> {
  const { session, project } = open;
  const { output } = invocation;
  const start = Date.now();
  const executor = flags.queue === undefined ? undefined : await openQueue(flags.queue, open);
  const log = flags.events === undefined ? undefined : openEventLog(invocation.cwd, flags.events);
  const progress = createProgressReporter(output);
  for (const message of executor?.warnings ?? []) {
    progress.onEvent({ type: "run-warning", message });
  }
  const source = {
    on: process.on.bind(process),
    off: process.off.bind(process),
    exit: (code: number) => process.exit(code),
  };
  const interruption = listenForSignals(source, () =>
    progress.note(
      flags.batchRun === undefined
        ? "Stopping: what is under way lands first. Once more leaves at once."
        : "Leaving: batches go on at the service, and `genlock batch resume` fetches them.",
    ),
  );
  let report: RunReport;
  try {
    const done = await session.run(project, plan, {
      maxCost: flags.maxCost,
      concurrency: flags.concurrency,
      bail: flags.bail,
      retryAmbiguous: flags.retryAmbiguous,
      batch: flags.batchRun,
      signal: interruption.signal,
      killSignal: interruption.killSignal,
      onEvent: (event) => {
        log?.onEvent(event);
        progress.onEvent(event);
      },
      executor,
    });
    // Whoever listens to the signals knows whether one came: a cap or a failure stops a run too.
    report = { ...done, interrupted: interruption.signal.aborted };
  } finally {
    progress.stop();
    log?.close();
    await executor?.close();
    interruption.dispose();
  }
  const originals = `${relative(invocation.cwd, project.originalsDir) || "."}/`;
  const view = { plan, report, duration: Date.now() - start, originals };
  if (output.json) output.data.json(report);
  else for (const line of runSummaryLines(output.data, view)) output.data.line(line);
  return reportExitCode(report);
}

async function openQueue(
  url: string,
  { session, project, environment }: OpenProject,
): Promise<Executor> {
  const { hideQueueCommands, queueAddress } = await import("../project/queue-address.ts");
  hideQueueCommands(process.env);
  const { openExecutor } = await loadExecutorPackage(project.root);
  return openExecutor(queueAddress(url, await session.storeName(), environment));
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
      if (output.json) output.data.json(emptyReport);
      else printPlan(output, project, plan);
      return lostExitCode(plan);
    }
    if (!(await isAgreed(invocation, open, { plan, flags }))) {
      output.talk.line("Nothing was bought.");
      return exitCodes.consentNeeded;
    }
    const maxCost = saved === undefined ? flags.maxCost : reviewedCap(plan, flags.maxCost);
    const batchRun = flags.batch === true ? { poll: flags.poll } : undefined;
    const run = { plan, flags: { ...flags, maxCost, batchRun } };
    return worstExitCode([await runPlan(invocation, open, run), lostExitCode(plan)]);
  });
}

/** An asset whose paid bytes are nowhere is not made by any run that does not name it with `--rebuy`: that is no success. */
function lostExitCode({ assets }: Plan): ExitCode {
  const isLost = assets.some(({ step }) => step.action === "hold" && step.reason === "lost");
  return isLost ? exitCodes.someAssetsFailed : exitCodes.ok;
}
