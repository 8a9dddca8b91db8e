import { relative } from "node:path";
import type { Executor, Plan, RunReport } from "@genlock/core";
import { loadExecutorPackage, type BatchRun, type RunOptions } from "@genlock/runner";
import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { listenForSignals } from "../interruption/interruption.ts";
import { processSignals } from "../interruption/process-signals.ts";
import { openEventLog } from "../project/event-log.ts";
import type { OpenProject } from "../project/with-project.ts";
import { createProgressReporter } from "../reporters/progress-reporter.ts";
import { runSummaryLines } from "../reporters/run-summary.ts";
import type { GenerateFlags } from "./generate.ts";
import { reportExitCode } from "./report-exit-code.ts";

/** What a run is told beside its plan. */
export interface RunFlags extends Pick<
  GenerateFlags,
  "maxCost" | "concurrency" | "bail" | "retryAmbiguous" | "queue" | "events"
> {
  /** Which files are made beside the calls. */
  readonly files?: RunOptions["files"];
  /** `undefined`: calls are made each by itself. */
  readonly batchRun?: BatchRun | undefined;
}

/** What a run came to. */
export interface DoneRun {
  readonly report: RunReport;
  readonly code: ExitCode;
}

/** Runs a plan that was agreed to, and shows how it goes and what it came to; as JSON that is left to the caller. */
export async function runPlan(
  invocation: Invocation,
  open: OpenProject,
  { plan, flags }: { readonly plan: Plan; readonly flags: RunFlags },
): Promise<DoneRun> {
  const { session, project } = open;
  const { output } = invocation;
  const start = Date.now();
  const executor = flags.queue === undefined ? undefined : await openQueue(flags.queue, open);
  const log = flags.events === undefined ? undefined : openEventLog(invocation.cwd, flags.events);
  const progress = createProgressReporter(output);
  for (const message of executor?.warnings ?? []) {
    progress.onEvent({ type: "run-warning", message });
  }
  const interruption = listenForSignals(processSignals(), () =>
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
      files: flags.files,
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
  if (!output.json) for (const line of runSummaryLines(output.data, view)) output.data.line(line);
  return { report, code: reportExitCode(report) };
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
