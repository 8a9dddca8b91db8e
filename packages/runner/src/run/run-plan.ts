import {
  entryAfter,
  roundDollars,
  type JobOutcome,
  type PlannedJob,
  type RunReport,
} from "@genlock/core";
import { chainLengths } from "./chain-lengths.ts";
import type { LockWriter } from "./lock-writer.ts";
import type { RunContext } from "./run-context.ts";
import { runJob } from "./run-job.ts";
import { createSlots, type Slots } from "./slots.ts";

/** How many calls may be under way. */
export interface RunLimits {
  /** Over all providers, at least 1. */
  readonly total: number;
  readonly perProvider: (provider: string) => number;
  /** Start nothing more after the first failure. */
  readonly bail: boolean;
}

/** Runs the jobs of a plan, each after those it needs. What goes wrong with one does not stop the others. */
export async function runPlan(
  context: RunContext,
  limits: RunLimits,
  lockWriter: LockWriter,
): Promise<RunReport> {
  const { plan } = context;
  const urgencies = chainLengths(plan.jobs);
  const slots = createSlots(limits.total, limits.perProvider);
  const running = new Map<string, Promise<JobOutcome>>();
  for (const planned of plan.jobs) {
    const parents = planned.after.flatMap((id) => running.get(id) ?? []);
    const urgency = urgencies.get(planned.id) ?? 1;
    running.set(
      planned.id,
      runAfter(planned, parents, { slots, urgency, limits, context, lockWriter }),
    );
  }
  const outcomes = await Promise.all(running.values());
  const lost = await lockWriter.close();
  return {
    version: 1,
    jobs: outcomes.map((outcome) => lost.get(outcome.job) ?? outcome),
    spent: roundDollars(context.budget.spent()),
    ambiguousCalls: outcomes.filter((outcome) => outcome.error?.ambiguous === true).length,
    interrupted: context.interrupted(),
    stoppedBy: context.stopped(),
  };
}

interface JobRun {
  readonly slots: Slots;
  readonly urgency: number;
  readonly limits: RunLimits;
  readonly context: RunContext;
  readonly lockWriter: LockWriter;
}

async function runAfter(
  planned: PlannedJob,
  parents: readonly Promise<JobOutcome>[],
  { slots, urgency, limits, context, lockWriter }: JobRun,
): Promise<JobOutcome> {
  await Promise.all(parents);
  context.activity?.begin();
  const outcome = await runJob(planned, { slots, urgency }, context);
  const changed = outcome.assets.filter((id) => {
    const before = context.entries.get(id);
    const entry = entryAfter(before, outcome, id);
    if (entry !== undefined) context.entries.set(id, entry);
    return entry !== before;
  });
  if (outcome.outputs.length > 0) lockWriter.add(outcome);
  context.onJob?.(changed, context.entries);
  context.activity?.end();
  if (limits.bail && outcome.status === "failed") context.stop("RUN_BAILED");
  return outcome;
}
