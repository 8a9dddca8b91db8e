import {
  backdropFor,
  composeRequest,
  isAnswered,
  imagesPerCall,
  keyJob,
  splitCalls,
  transparencyRoute,
  type JobOutcome,
  type KeyedJob,
  type Lock,
  type LockedOutput,
  type PlannedJob,
} from "@genlock/core";
import { installCommand } from "../providers/create-provider-loader.ts";
import { prepareEdit } from "./prepare-edit.ts";
import type { RunContext } from "./run-context.ts";
import { goOnFrom } from "./go-on-from.ts";
import type { ReadyCall } from "./ready-call.ts";
import { watchInputs } from "./watch-inputs.ts";

/** A job whose inputs are all there. */
export interface PreparedJob {
  readonly job: KeyedJob;
  /** Pictures of the turns before it, in order. */
  readonly before: readonly LockedOutput[];
  readonly take: number;
  readonly calls: readonly ReadyCall[];
}

/** A job that cannot be run, and why. */
export interface UnpreparedJob {
  readonly status: JobOutcome["status"];
  readonly error: NonNullable<JobOutcome["error"]>;
}

/** Gives a planned job its key by what is locked by now, and splits what is missing into calls. */
export async function prepareJob(
  planned: PlannedJob,
  context: RunContext,
): Promise<PreparedJob | UnpreparedJob> {
  const graphJob = context.graph.jobs.get(planned.job);
  const lock = lockOf(context);
  const { inputs, turns } = context;
  const keyed = graphJob && keyJob(graphJob, { inputs, lock, turns });
  if (keyed === undefined) {
    const isTurn = graphJob?.kind === "deferred" && graphJob.waitsFor.length === 0;
    return unprepared(
      "waiting",
      "PARENT_NOT_MADE",
      isTurn ? "The turn before it was not made." : "A picture that goes into it was not made.",
    );
  }
  const { job, before } = keyed;
  if (planned.key !== undefined && planned.key !== job.key) {
    return unprepared("failed", "PLAN_OUT_OF_DATE", "Its inputs changed after the plan was made.");
  }
  const model = context.providers.model(planned.provider, job.model.settings.model);
  if (model === undefined) {
    return unprepared(
      "failed",
      "PROVIDER_NOT_INSTALLED",
      `The provider \`${planned.provider}\` is not installed.`,
      `Install it: \`${installCommand(planned.provider)}\`.`,
    );
  }
  const { take, calls } = await plannedCalls(planned, job, context);
  const isMasked = calls.length > 0 && before.length === 0;
  const mask = isMasked ? await prepareEdit(job, lock, context) : undefined;
  const partialImages = largestOf(planned, context, (asset) => asset?.partialImages ?? 0);
  const previous = await goOnFrom(before.at(-1), context);
  const { providers } = context;
  const route = transparencyRoute(job.model, planned.assets, { providers, lock });
  const backdrop = backdropFor(job.model, route, model);
  return {
    job,
    before,
    take,
    calls: calls.map(({ call, count }) => {
      const { readInput, watch, inputError } = watchInputs(context.readInput);
      const request = composeRequest(job.model, {
        inputs: context.inputs,
        lock,
        count,
        partialImages,
        previous: previous && { ...previous, image: watch(previous.image) },
        seed: `${job.key}/${take}/${call}`,
        readInput,
        mask,
        backdrop,
      });
      return { planned, job, model, take, call, request, inputError };
    }),
  };
}

/** What is locked by now, as a lock. */
export function lockOf({ entries, fetched }: RunContext): Lock {
  return { version: 1, inputs: fetched, assets: entries };
}

/** Everything that is known of one take, by store and lock, by call and index. */
export async function outputsOfTake(
  job: KeyedJob,
  take: number,
  context: RunContext,
): Promise<LockedOutput[]> {
  const { records } = await context.ports.store.callsOf(job.key);
  const stored = records
    .filter((record) => record.take === take)
    .flatMap((record) => record.outputs);
  const locked = [...job.assets, ...job.turnOf].flatMap(
    (id) => context.entries.get(id)?.outputs ?? [],
  );
  const mine = locked.filter(
    (output) => isAnswered(output) && output.made.key === job.key && output.made.take === take,
  );
  const byPlace = new Map<string, LockedOutput>();
  for (const output of [...mine, ...stored]) {
    const answer = isAnswered(output) ? { ...output, role: "candidate" as const } : output;
    byPlace.set(`${output.made.call} ${output.made.index}`, answer);
  }
  return [...byPlace.values()].sort(
    (one, other) => one.made.call - other.made.call || one.made.index - other.made.index,
  );
}

async function plannedCalls(
  planned: PlannedJob,
  job: KeyedJob,
  context: RunContext,
): Promise<{ readonly take: number; readonly calls: PlannedJob["calls"] }> {
  if (planned.key !== undefined) return { take: planned.take, calls: planned.calls };
  // The job has its key only now, so what was bought for that key before is found only now.
  const take = context.ports.index.newestTake(job.key) ?? 0;
  const outputs = await outputsOfTake(job, take, context);
  const wanted = wantedOf(planned, context);
  const partialImages = largestOf(planned, context, (asset) => asset?.partialImages ?? 0);
  const nextCall = outputs.reduce((next, { made }) => Math.max(next, made.call + 1), 0);
  const model = context.providers.model(planned.provider, job.model.settings.model);
  const missing = Math.max(0, wanted - outputs.length);
  return {
    take,
    calls: splitCalls(
      missing,
      nextCall,
      imagesPerCall(model, { api: job.model.settings.api, partialImages }),
    ),
  };
}

/** Whoever goes on from a turn needs one picture of it. */
function wantedOf({ turnOf = [], assets }: PlannedJob, context: RunContext): number {
  const own = { assets: assets.filter((id) => !turnOf.includes(id)) };
  return Math.max(
    1,
    largestOf(own, context, (asset) => asset?.candidates ?? 1),
  );
}

function largestOf(
  planned: Pick<PlannedJob, "assets">,
  { assets }: RunContext,
  numberOf: (asset: ReturnType<RunContext["assets"]["get"]>) => number,
): number {
  return planned.assets.reduce((most, id) => Math.max(most, numberOf(assets.get(id))), 0);
}

function unprepared(
  status: UnpreparedJob["status"],
  code: string,
  ...[message, hint]: readonly [message: string, hint?: string]
): UnpreparedJob {
  return { status, error: { code, message, hint, ambiguous: false } };
}
