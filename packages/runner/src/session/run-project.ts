import { GenlockError, type Plan, type RunEvent, type RunReport } from "@genlock/core";
import type { BatchJournal } from "../batch/batch-journal.ts";
import { requireBatches, workInBatches } from "../batch/work-in-batches.ts";
import { sweepOriginals } from "../originals/sweep-originals.ts";
import { createBudget } from "../run/budget.ts";
import { createLockWriter } from "../run/lock-writer.ts";
import { createModelGates } from "../run/model-gates.ts";
import { orderCall, type Ordering } from "../run/orders/order-call.ts";
import { createPacer, type Pacer } from "../run/pacer.ts";
import type { CallResult, ReadyCall } from "../run/ready-call.ts";
import { createRateLimits } from "../run/rate-limits.ts";
import { requireSpace } from "../run/require-space.ts";
import type { RunContext } from "../run/run-context.ts";
import { runPlan, type RunLimits } from "../run/run-plan.ts";
import { settleFound } from "../run/settle-found.ts";
import { runCall } from "../run/run-call.ts";
import type { RunPorts } from "../run/run-ports.ts";
import type { RunOptions } from "./run-options.ts";
import type { Project } from "./session.ts";
import { requireValid } from "./plan-project.ts";

/** Calls under way at once where nobody said otherwise. */
const defaultConcurrency = { total: 16, provider: 4 };

/** Calls that only wait for a batch take no room. */
const unlimited = { total: Infinity, perProvider: () => Infinity };

/** What a run does in a project's folder. */
export interface ProjectWrites {
  /** Writes originals and lock entries of jobs that ended. */
  readonly write: Parameters<typeof createLockWriter>[0];
  /** Hears of jobs that ended, before they are written. */
  readonly onJob?: RunContext["onJob"];
  /** Where bytes of ordered calls are handed over. */
  readonly orders: Pick<Ordering, "inputs" | "partials">;
  /** Where batches are written down. */
  readonly batches: BatchJournal;
  /** Creates the reader of inputs, which looks at what is locked at that moment. */
  readonly inputsOf: (entries: () => RunContext["entries"]) => RunContext["readInput"];
}

/** Runs a plan of a project. See {@link Session.run}. */
export async function runProject(
  { project, plan }: { readonly project: Project; readonly plan: Plan },
  { ports, writes }: { readonly ports: RunPorts; readonly writes: ProjectWrites },
  options: RunOptions,
): Promise<RunReport> {
  requireValid(project);
  requireKnownPrices(plan, project, options);
  if (options.batch !== undefined && options.batch.sends !== false) requireBatches(plan, project);
  await sweepOriginals(project.originalsDir);
  if (plan.jobs.length > 0) {
    await ports.store.ensureWritable();
    await ports.store.sweepTemps();
    await requireSpace(plan, ports.store);
  }
  const stopping = createStopping(options.signal);
  const context = runContext({ project, plan }, { ports, writes }, { options, stopping });
  const started = ports.clock.monotonic();
  context.emit({
    type: "run-start",
    jobs: plan.jobs.length,
    calls: plan.calls,
    images: plan.images,
    maxCost: capOf(plan, project, options),
  });
  if (plan.jobs.length > 0) {
    for (const message of await settleFound(ports)) context.emit({ type: "run-warning", message });
  }
  const limits = {
    total: options.concurrency ?? options.executor?.capacity ?? defaultConcurrency.total,
    perProvider: (name: string) =>
      options.executor?.capacity ??
      project.settings.providers.get(name)?.concurrency ??
      defaultConcurrency.provider,
    bail: options.bail ?? false,
  };
  const run = (own: RunContext, most: RunLimits): Promise<RunReport> =>
    runPlan(own, most, createLockWriter(writes.write, ports.clock));
  const report =
    options.batch === undefined
      ? await run(context, limits)
      : await workInBatches(
          context,
          {
            run: options.batch,
            journal: writes.batches,
            leaving: options.signal ?? new AbortController().signal,
          },
          (own) => run(own, { ...unlimited, bail: limits.bail }),
        );
  context.emit(endEvent(report, ports.clock.monotonic() - started));
  return report;
}

/** US dollars this run may cost: the tightest cap given, else the plan's own upper estimate. `undefined`: there is none. */
export function capOf(
  plan: Plan,
  { settings }: Project,
  { maxCost }: RunOptions,
): number | undefined {
  const caps = [maxCost, settings.budget.perRun].filter((cap) => cap !== undefined);
  if (caps.length > 0) return Math.min(...caps);
  return plan.cost.unknownCalls === 0 ? plan.cost.max : undefined;
}

/** An unknown price is no price under a cap: it is refused before anything is bought. */
function requireKnownPrices(plan: Plan, { settings }: Project, { maxCost }: RunOptions): void {
  const caps = [maxCost, ...Object.values(settings.budget)];
  const unknown = plan.cost.unknownCalls;
  if (unknown === 0 || caps.every((cap) => cap === undefined)) return;
  throw new GenlockError({
    code: "SPEND_UNKNOWN_PRICE",
    message: `A cap holds, and the price of ${unknown} ${unknown === 1 ? "call" : "calls"} is unknown.`,
  });
}

interface Stopping {
  readonly stop: (code: string) => void;
  readonly stopped: () => string | undefined;
  readonly interrupted: () => boolean;
  readonly signal: AbortSignal;
}

/** One place that says that nothing more is started: a signal from outside, or a reason from inside. */
function createStopping(outer: AbortSignal | undefined): Stopping {
  const inner = new AbortController();
  let reason: string | undefined;
  return {
    stop(code) {
      reason ??= code;
      inner.abort(new Error(code));
    },
    stopped: () => (outer?.aborted === true ? (reason ?? "RUN_INTERRUPTED") : reason),
    interrupted: () => outer?.aborted === true,
    signal: outer === undefined ? inner.signal : AbortSignal.any([outer, inner.signal]),
  };
}

function runContext(
  { project, plan }: { readonly project: Project; readonly plan: Plan },
  { ports, writes }: { readonly ports: RunPorts; readonly writes: ProjectWrites },
  { options, stopping }: { readonly options: RunOptions; readonly stopping: Stopping },
): RunContext {
  const { settings, graph, assets, inputs, providers, lock } = project;
  const pacers = new Map<string, Pacer>();
  const entries = new Map(lock.assets);
  const { executor } = options;
  const makeCall: (ready: ReadyCall, context: RunContext) => Promise<CallResult> =
    executor === undefined
      ? runCall
      : (ready, own) => orderCall(ready, { executor, ...writes.orders }, own);
  const context: RunContext = {
    plan,
    graph,
    assets,
    inputs,
    providers,
    fetched: lock.inputs,
    entries,
    turns: new Map(),
    ports,
    budget: createBudget({ run: capOf(plan, project, options), asset: settings.budget.perAsset }),
    gates: createModelGates(ports.clock),
    limits: createRateLimits(ports.clock),
    pacerOf(name) {
      const pacer =
        pacers.get(name) ?? createPacer(settings.providers.get(name)?.imagesPerMinute, ports.clock);
      pacers.set(name, pacer);
      return pacer;
    },
    timeoutsOf: (name) =>
      settings.providers.get(name)?.timeouts ?? {
        answer: undefined,
        idle: undefined,
        total: undefined,
      },
    perDay: settings.budget.perDay,
    mayRepeat: options.retryAmbiguous === true ? () => true : undefined,
    leavesWaiting: false,
    makeCall: (ready) => makeCall(ready, context),
    readInput: writes.inputsOf(() => entries),
    onJob: writes.onJob,
    emit: options.onEvent ?? (() => undefined),
    ...stopping,
    killSignal: options.killSignal ?? new AbortController().signal,
  };
  return context;
}

function endEvent(report: RunReport, duration: number): RunEvent {
  const count = (...statuses: string[]): number =>
    report.jobs.filter((job) => statuses.includes(job.status)).length;
  return {
    type: "run-end",
    done: count("done"),
    failed: count("failed", "partial"),
    waiting: count("waiting"),
    skipped: count("skipped"),
    spent: report.spent,
    duration,
  };
}
