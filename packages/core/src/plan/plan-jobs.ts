import type { ImageApi, ImageModelV1, ImageRequest } from "@genlock/provider";
import type { Job, JobId, PreviousTurn } from "../jobs/job-graph.ts";
import { sha256 } from "../jobs/job-key.ts";
import type { AssetId } from "../manifest/asset-id.ts";
import { composeRequest } from "../request/compose-request.ts";
import { backdropFor, transparencyRoute } from "../request/transparency-route.ts";
import type { Decision } from "./decide-step.ts";
import { currentOutput, lockedOutputsByKey, type PlanInput } from "./plan-context.ts";
import type { PlannedJob, PlannedJobId, PlanStep, PriceRange } from "./plan.ts";
import { largest } from "../jobs/largest.ts";
import { priceOfCalls } from "./price.ts";
import { splitCalls, type PlannedCall } from "./split-calls.ts";
import { newestTake, takeState, type Bought, type TakeState } from "./takes.ts";

/** Groups what is to be generated into jobs and takes, splits them into calls and prices them; parents first. */
export function planJobs(
  decisions: ReadonlyMap<AssetId, Decision>,
  input: PlanInput,
): PlannedJob[] {
  const bought: Bought = { locked: lockedOutputsByKey(input.lock), store: input.store };
  return groupByTake(decisions, input, bought).map((group) => planJob(group, input, bought));
}

interface Group {
  readonly id: PlannedJobId;
  readonly job: Job;
  /** `undefined`: the job has no key before its parents are made. */
  readonly take: number | undefined;
  readonly after: readonly PlannedJobId[];
  /** Whose picture it is. */
  readonly assets: AssetId[];
  /** For whom it is an earlier turn. */
  readonly turnOf: AssetId[];
}

function groupByTake(
  decisions: ReadonlyMap<AssetId, Decision>,
  input: PlanInput,
  bought: Bought,
): Group[] {
  const groups = new Map<PlannedJobId, Group>();
  const groupOf = new Map<AssetId, PlannedJobId>();
  for (const assetId of input.graph.order) {
    const step = decisions.get(assetId)?.step;
    if (step?.action !== "generate" && step?.action !== "defer") continue;
    let after = step.action === "defer" ? groupsOf(step.waitsFor, groupOf) : [];
    const jobs = jobsFor(assetId, step, input);
    for (const [index, job] of jobs.entries()) {
      const isLast = index === jobs.length - 1;
      const lockedTake = currentOutput(input.lock.assets.get(assetId))?.made.take;
      const wanted = isLast && step.action === "generate" ? { ...step, lockedTake } : noTake;
      const isOpen = step.action === "defer" || job.kind === "deferred";
      const take = isOpen ? undefined : takeFor(job, wanted, bought);
      const id = plannedJobId(job.id, take, after);
      const group = groups.get(id) ?? { id, job, take, after, assets: [], turnOf: [] };
      groups.set(id, group);
      (isLast ? group.assets : group.turnOf).push(assetId);
      if (isLast) groupOf.set(assetId, id);
      after = [id];
    }
  }
  return [...groups.values()];
}

const noTake = { reason: undefined, lockedTake: undefined };

/** The jobs an asset needs, in order: the turns before that were not made, all of them when what they start from is made anew. */
function jobsFor(assetId: AssetId, step: PlanStep, { graph }: PlanInput): Job[] {
  const jobs: Job[] = [];
  let job = graph.jobs.get(graph.jobOf.get(assetId) ?? "");
  while (job !== undefined) {
    jobs.unshift(job);
    const before: PreviousTurn | undefined = job.previous;
    const isNeeded = before?.made === false || step.action === "defer";
    job = isNeeded ? graph.jobs.get(before?.job ?? "") : undefined;
  }
  return jobs;
}

function groupsOf(
  assets: readonly AssetId[],
  groupOf: ReadonlyMap<AssetId, PlannedJobId>,
): PlannedJobId[] {
  return [...new Set(assets.flatMap((id) => groupOf.get(id) ?? []))].sort();
}

/** A job that waits is told apart by what it waits for, so that merging can never make two jobs wait for each other. */
function plannedJobId(
  job: JobId,
  take: number | undefined,
  after: readonly PlannedJobId[],
): PlannedJobId {
  return take === undefined ? `${job}@${sha256(after.join("\n")).slice(0, 16)}` : `${job}@${take}`;
}

/**
 * Which take an asset draws on. A new take follows the asset's own, not the newest of all: what somebody already bought
 * as the next take is used up before anything is bought again.
 */
function takeFor(
  job: Job,
  wanted: { readonly reason: string | undefined; readonly lockedTake: number | undefined },
  bought: Bought,
): number {
  if (job.kind === "deferred") return 0;
  const { reason, lockedTake } = wanted;
  if (lockedTake !== undefined) {
    if (reason === "again" || reason === "rebuy") return lockedTake + 1;
    if (reason === "more" || reason === "missing" || reason === "composite") return lockedTake;
  }
  return newestTake(job.key, bought);
}

function planJob(
  { id, job, take, after, assets, turnOf }: Group,
  input: PlanInput,
  bought: Bought,
): PlannedJob {
  const { settings } = job.model;
  const provider = input.providers.provider(job.provider);
  const model = input.providers.model(job.provider, settings.model);
  const key = take === undefined || job.kind === "deferred" ? undefined : job.key;
  const state = key === undefined ? nothingBought : takeState(key, take ?? 0, bought);
  const everyone = [...assets, ...turnOf];
  const transparency = transparencyRoute(job.model, everyone, input);
  const wanted = largest([1, ...assets.map((asset) => input.assets.get(asset)?.candidates ?? 1)]);
  const partialImages = largest(
    everyone.map((asset) => input.assets.get(asset)?.partialImages ?? 0),
  );
  const missing = Math.max(0, wanted - state.images);
  const perCall = imagesPerCall(model, { api: settings.api, partialImages });
  const calls = splitCalls(missing, state.nextCall, perCall);
  const requests = calls.map((call) =>
    plannedRequest(job, { call, model, partialImages, input, transparency }),
  );
  const batchCost = batchPrice(requests, model);
  return {
    id,
    job: job.id,
    key,
    provider: job.provider,
    model: settings.model ?? provider?.defaultModel ?? "unknown",
    billing: provider?.billing ?? "paid",
    assets: everyone,
    ...(transparency !== undefined && { transparency }),
    ...(job.model.conversation && { turn: job.model.prompts.length, turnOf }),
    take: take ?? 0,
    after,
    calls,
    cost: priceOfCalls(requests.map((request) => model?.estimate(request))),
    ...(batchCost !== undefined && { batchCost }),
  };
}

const nothingBought: TakeState = { images: 0, nextCall: 0 };

/** Images one call may ask for: what is not known is asked for one at a time, and a stream or a response carries one. */
export function imagesPerCall(
  model: ImageModelV1 | undefined,
  { api, partialImages }: { readonly api: ImageApi | undefined; readonly partialImages: number },
): number {
  if (partialImages > 0 || api === "responses") return 1;
  return Math.max(1, model?.capabilities.maxImagesPerCall ?? 1);
}

interface Estimation {
  readonly call: PlannedCall;
  readonly model: ImageModelV1 | undefined;
  readonly partialImages: number;
  readonly input: PlanInput;
  readonly transparency: PlannedJob["transparency"] | undefined;
}

function plannedRequest(
  job: Job,
  { call, model, partialImages, input, transparency }: Estimation,
): ImageRequest {
  return composeRequest(job.model, {
    inputs: input.inputs,
    lock: input.lock,
    count: call.count,
    partialImages,
    seed: undefined,
    readInput: undefined,
    backdrop: backdropFor(job.model, transparency, model),
  });
}

/** What calls cost in a batch; `undefined`: one of them cannot go in one, or nobody can tell. */
function batchPrice(
  requests: readonly ImageRequest[],
  model: ImageModelV1 | undefined,
): PriceRange | undefined {
  const batch = model?.batch;
  if (batch === undefined) return undefined;
  const isTaken = (request: ImageRequest): boolean =>
    batch.check(request).every(({ severity }) => severity !== "error");
  const price = priceOfCalls(requests.map((request) => batch.estimate(request)));
  return requests.every(isTaken) && price.unknownCalls === 0 ? price : undefined;
}
