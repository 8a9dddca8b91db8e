import {
  asTurn,
  GenlockError,
  roundDollars,
  type JobOutcome,
  type PlannedJob,
} from "@genlock/core";
import type { CallFailure } from "./call-failure.ts";
import { checkOutputs } from "./check-outputs.ts";
import { composeOutputs } from "./compose-outputs.ts";
import { outputsOfTake, prepareJob, type PreparedJob } from "./prepare-job.ts";
import type { CallResult } from "./ready-call.ts";
import type { RunContext } from "./run-context.ts";
import type { Slots } from "./slots.ts";
import { tellCall } from "./tell-call.ts";

/** How a job is run among others. */
export interface JobPlace {
  readonly slots: Slots;
  /** Jobs with longer chains behind them go first. */
  readonly urgency: number;
}

/** Runs one job: all its calls at once as far as there is room, then tells what it came to. Never rejects. */
export async function runJob(
  planned: PlannedJob,
  place: JobPlace,
  context: RunContext,
): Promise<JobOutcome> {
  const stopped = context.stopped();
  if (stopped !== undefined) return skipped(planned, stopped);
  const started = context.ports.clock.monotonic();
  try {
    const prepared = await prepareJob(planned, context);
    if ("status" in prepared) return tellFailure({ ...blank(planned), ...prepared }, context);
    const results = await runCalls(planned, prepared, { place, context });
    const answered = await outcomeOf(planned, prepared, { results, context });
    const composed = await composeOutputs(answered, context);
    const outcome = await checkOutputs(composed, context);
    return tellEnd(outcome, { results, started, context });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const code = isCoded(error) ? error.code : "PROVIDER_AMBIGUOUS";
    const hint = GenlockError.isInstance(error) ? error.hint : undefined;
    const failure = { code, message, hint, ambiguous: false };
    return tellFailure({ ...blank(planned), status: "failed", error: failure }, context);
  }
}

function isCoded(error: unknown): error is { readonly code: string } {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}

interface Running {
  readonly place: JobPlace;
  readonly context: RunContext;
}

async function runCalls(
  planned: PlannedJob,
  { calls }: PreparedJob,
  { place, context }: Running,
): Promise<CallResult[]> {
  let isTold = false;
  const made = Promise.all(
    calls.map((call) =>
      place.slots.run(planned.provider, place.urgency, async (): Promise<CallResult> => {
        const stopped = context.stopped();
        if (stopped !== undefined) return { kind: "skipped", reason: stopped };
        if (!isTold) tellStart(planned, calls, context);
        isTold = true;
        const started = context.ports.clock.monotonic();
        const result = await context.makeCall(call);
        const duration = context.ports.clock.monotonic() - started;
        tellCall(call, { result, duration }, context);
        return result;
      }),
    ),
  );
  // While a job waits for its calls, only they are under way.
  context.activity?.end();
  try {
    return await made;
  } finally {
    context.activity?.begin();
  }
}

function tellStart(
  { id: job, assets }: PlannedJob,
  calls: PreparedJob["calls"],
  { emit }: RunContext,
): void {
  const count = calls.reduce((sum, call) => sum + call.request.count, 0);
  emit({ type: "job-start", job, assets, call: calls[0]?.call ?? 0, count });
}

async function outcomeOf(
  planned: PlannedJob,
  { job, before, take }: PreparedJob,
  { results, context }: { readonly results: readonly CallResult[]; readonly context: RunContext },
): Promise<JobOutcome> {
  const outputs = await outputsOfTake(job, take, context);
  const [first] = outputs;
  if (job.model.conversation && first !== undefined) context.turns.set(job.key, first);
  const failure = firstFailure(results);
  const skip = results.find((result) => result.kind === "skipped");
  const costs = results.map(costOf);
  const isWhole = failure === undefined && skip === undefined && outputs.length > 0;
  const unfinished = outputs.length > 0 ? "partial" : failure === undefined ? "skipped" : "failed";
  return {
    ...blank(planned),
    status: isWhole ? "done" : unfinished,
    accepts: { key: job.key, fields: job.fields },
    take,
    outputs,
    ...(before.length > 0 && { turns: before.map(asTurn) }),
    cost: costs.every((cost) => cost !== undefined)
      ? roundDollars(costs.reduce((sum, cost) => sum + cost, 0))
      : undefined,
    error: errorOf(failure, skip?.reason),
    warnings: results.flatMap((result) => ("warnings" in result ? result.warnings : [])),
  };
}

/** US dollars; a call that failed may have cost something all the same. */
function costOf(result: CallResult): number | undefined {
  if (result.kind === "failed") return result.failure.cost ?? 0;
  return result.kind === "skipped" ? 0 : result.cost;
}

/** The failure to tell: one that may have cost money before any other. */
function firstFailure(results: readonly CallResult[]): CallFailure | undefined {
  const failures = results.flatMap((result) => (result.kind === "failed" ? [result.failure] : []));
  return failures.find((failure) => failure.outcome === "ambiguous") ?? failures[0];
}

function errorOf(failure: CallFailure | undefined, skip: string | undefined): JobOutcome["error"] {
  if (failure !== undefined) {
    const { code, message, hint, outcome } = failure;
    return { code, message, hint, ambiguous: outcome === "ambiguous" };
  }
  return skip === undefined ? undefined : notStarted(skip);
}

function notStarted(code: string): NonNullable<JobOutcome["error"]> {
  return { code, message: "It was not started.", hint: undefined, ambiguous: false };
}

function blank({ id: job, assets, turnOf = [], turn, take }: PlannedJob): JobOutcome {
  return {
    job,
    assets,
    ...(turnOf.length > 0 && { turnOf, turn }),
    status: "skipped",
    accepts: undefined,
    take,
    outputs: [],
    cost: 0,
    error: undefined,
    warnings: [],
  };
}

function skipped(planned: PlannedJob, reason: string): JobOutcome {
  return { ...blank(planned), error: notStarted(reason) };
}

function tellFailure(outcome: JobOutcome, { emit }: RunContext): JobOutcome {
  const { job, assets, turn, error, status } = outcome;
  const about = { job, assets, ...(turn !== undefined && { turn }) };
  if (status === "waiting") emit({ type: "job-wait", ...about, reason: error?.message ?? "" });
  else if (status !== "skipped" && error !== undefined) {
    emit({ type: "job-error", ...about, ...error });
  }
  return outcome;
}

interface Ending {
  readonly results: readonly CallResult[];
  readonly started: number;
  readonly context: RunContext;
}

function tellEnd(outcome: JobOutcome, { results, started, context }: Ending): JobOutcome {
  if (outcome.status !== "done") return tellFailure(outcome, context);
  const { job, assets, turn, outputs, cost, warnings } = outcome;
  const duration = context.ports.clock.monotonic() - started;
  const how = results.some((result) => result.kind === "stored") ? "stored" : "found";
  context.emit({
    type: "job-end",
    job,
    assets,
    ...(turn !== undefined && { turn }),
    how,
    images: outputs.length,
    cost,
    duration,
    warnings,
  });
  return outcome;
}
