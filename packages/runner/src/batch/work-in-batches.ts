import { GenlockError, type Plan } from "@genlock/core";
import type { RunContext } from "../run/run-context.ts";
import { createBatchDesk } from "./batch-desk.ts";
import type { BatchJournal } from "./batch-journal.ts";
import { openBatches } from "./open-batches.ts";

/** How a run sends its calls in batches. */
export interface BatchRun {
  /** Milliseconds between two looks at a batch, at least 1. Default 30,000. */
  readonly poll?: number | undefined;
  /** Whether calls are sent; else only what was sent before is waited for and locked. Default true. */
  readonly sends?: boolean | undefined;
}

/** What is wanted, where batches are written down, and what ends the waiting for them. */
export interface BatchPlace {
  readonly run: BatchRun;
  readonly journal: BatchJournal;
  readonly leaving: AbortSignal;
}

const usualPoll = 30_000;

/** @throws GenlockError `BATCH_UNSUPPORTED` when a picture of the plan is made by a model that no batch takes. */
export function requireBatches({ jobs }: Plan, { providers }: Pick<RunContext, "providers">): void {
  for (const { provider, model, assets } of jobs) {
    if (providers.model(provider, model)?.batch !== undefined) continue;
    throw new GenlockError({
      code: "BATCH_UNSUPPORTED",
      message: `\`${assets[0]}\` is made by ${provider} ${model}, which takes no batches. Nothing was sent.`,
    });
  }
}

/** Runs work whose calls go in batches. One process of a project at a time. */
export async function workInBatches<Result>(
  context: RunContext,
  place: BatchPlace,
  work: (context: RunContext) => Promise<Result>,
): Promise<Result> {
  const { ports, providers, emit } = context;
  const { run, journal, leaving } = place;
  const { poll = usualPoll, sends = true } = run;
  const warn = (message: string): void => emit({ type: "run-warning", message });
  const lease = await ports.leases.acquire("batches", {
    signal: leaving,
    onWait: ({ pid }) => warn(`Process ${pid} waits for batches of this project; waiting for it.`),
  });
  try {
    const looking = { journal, providers, ports, poll, signal: leaving, warn };
    const earlier = await openBatches(looking);
    const desk = createBatchDesk(earlier, { context, journal, poll, sends, leaving });
    const result = await work({ ...context, makeCall: desk.make, activity: desk.activity });
    await desk.settled();
    return result;
  } finally {
    await lease.release();
  }
}
