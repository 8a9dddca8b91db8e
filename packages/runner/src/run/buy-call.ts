import { GenlockError, type LockedOutput, type Provenance } from "@genlock/core";
import type { ImageResult, RateLimit } from "@genlock/provider";
import type { LedgerState } from "../ledger/ledger-state.ts";
import type { StoredBlob } from "../store/store.ts";
import { checkAnswer } from "./answer-check.ts";
import { exceeds } from "./budget.ts";
import { callFailure, notSent, type CallFailure } from "./call-failure.ts";
import { receiveAnswer } from "./received-answer.ts";
import { mostAttempts, retryDelay } from "./retry-delay.ts";
import type { LeaveModel } from "./rate-limits.ts";
import type { CallResult, ReadyCall } from "./ready-call.ts";
import type { CallContext } from "./run-context.ts";

/**
 * Makes one paid call: waits for its turn, writes the reservation down, calls, keeps the bytes, records them, and only
 * then tells of them. Tries again only what surely cost nothing.
 *
 * @param worst US dollars at most; `undefined`: unknown.
 */
export async function buyCall(
  ready: ReadyCall,
  worst: number | undefined,
  context: CallContext,
): Promise<CallResult> {
  for (let attempt = 1; ; attempt += 1) {
    const result = await attemptCall(ready, worst, context);
    if (result.kind !== "failed") return result;
    const { failure } = result;
    if (failure.reach === "run") context.stop(failure.code);
    if (failure.reach === "model" && context.leavesWaiting) return result;
    const wait = waitBefore(attempt, failure, context);
    if (wait === undefined) return result;
    if (failure.reach === "model") context.gates.pause(gateOf(ready), wait);
    context.emit({
      type: "job-retry",
      job: ready.planned.id,
      assets: ready.planned.assets,
      code: failure.code,
      wait,
      attempt,
    });
    const waited = await waitQuietly(wait, context);
    if (!waited) return result;
  }
}

function waitBefore(
  attempt: number,
  failure: CallFailure,
  { ports, stopped }: CallContext,
): number | undefined {
  if (!failure.retryable || stopped() !== undefined) return undefined;
  // Being told to slow down is no failed attempt, but nobody is told so forever.
  const most = failure.retryAfter === undefined ? mostAttempts : mostAttempts * 4;
  if (attempt >= most) return undefined;
  return retryDelay(Math.min(attempt, mostAttempts), failure.retryAfter, ports.clock.random());
}

async function waitQuietly(milliseconds: number, { ports, signal }: CallContext): Promise<boolean> {
  try {
    await ports.clock.sleep(milliseconds, signal);
    return true;
  } catch {
    return false;
  }
}

function gateOf({ model }: ReadyCall): string {
  return `${model.provider} ${model.modelId}`;
}

async function attemptCall(
  ready: ReadyCall,
  worst: number | undefined,
  context: CallContext,
): Promise<CallResult> {
  let leave: LeaveModel;
  try {
    await context.gates.wait(gateOf(ready), context.signal);
    await context.pacerOf(ready.model.provider).wait(ready.request.count, context.signal);
    leave = await context.limits.enter(gateOf(ready), ready.request.count, context.signal);
  } catch {
    return { kind: "skipped", reason: context.stopped() ?? "RUN_INTERRUPTED" };
  }
  let told: RateLimit | undefined;
  try {
    const stopped = context.stopped();
    if (stopped !== undefined) return { kind: "skipped", reason: stopped };
    const reservation = await reserve(ready, worst, context);
    if (reservation === undefined) return { kind: "skipped", reason: "SPEND_CAP_REACHED" };
    return await callAndKeep(
      ready,
      { reservation, onLimits: (limits) => (told = limits) },
      context,
    );
  } finally {
    leave(told);
  }
}

/** Writes the intent down; `undefined`: the day's cap leaves no room. */
async function reserve(
  { planned, job, model, take, call, request }: ReadyCall,
  worst: number | undefined,
  { ports, perDay, stop }: CallContext,
): Promise<string | undefined> {
  const admit = (state: LedgerState): void => {
    const today = state.spentOn(new Date(ports.clock.now()).toISOString().slice(0, 10));
    if (exceeds(today.settled + today.unsettled + (worst ?? 0), perDay)) throw new DayCapReached();
  };
  try {
    return await ports.ledger.reserve(
      {
        key: job.key,
        take,
        call,
        assets: planned.assets,
        provider: model.provider,
        model: model.modelId,
        maxCost: worst ?? null,
        count: request.count,
      },
      perDay === undefined || model.billing === "free" ? undefined : admit,
    );
  } catch (error) {
    if (!(error instanceof DayCapReached)) throw error;
    stop("SPEND_CAP_REACHED");
    return undefined;
  }
}

/** Carries a refusal out of the ledger; never leaves this file. */
class DayCapReached extends Error {}

interface Reserved {
  readonly reservation: string;
  /** Hears what the service said about its limits. */
  readonly onLimits: (limits: RateLimit | undefined) => void;
}

async function callAndKeep(
  ready: ReadyCall,
  { reservation, onLimits }: Reserved,
  context: CallContext,
): Promise<CallResult> {
  const { ports } = context;
  const answer = receiveAnswer(ports.store);
  try {
    const result = await ready.model.generate(ready.request, {
      signal: context.killSignal,
      sink: answer.sink,
      timeouts: context.timeoutsOf(ready.model.provider),
      onPartial:
        ready.request.partialImages === 0
          ? undefined
          : (partial) => tellPartial(ready, partial, context),
      files: ports.files,
      openLink: ports.openLink,
    });
    onLimits(result.rateLimit);
    return await keep(ready, { reservation, result, blobs: await answer.commit() }, context);
  } catch (error) {
    const failure = failureOf(error, ready);
    if (failure.rateLimit !== undefined) onLimits(failure.rateLimit);
    if (failure.outcome === "ambiguous") await answer.commit().catch(() => undefined);
    else await answer.discard();
    await ports.ledger.settle(reservation, {
      outcome: failure.outcome,
      code: failure.code,
      message: failure.message,
      hint: failure.hint,
      ...(failure.outcome !== "not-sent" && { cost: failure.cost }),
    });
    return { kind: "failed", failure };
  }
}

/** What went wrong, by its first cause: without its inputs a call was never sent. */
function failureOf(error: unknown, { inputError }: ReadyCall): CallFailure {
  const failure = callFailure(error);
  const cause = inputError();
  const isUnsent = error === cause || failure.outcome === "not-sent";
  return cause !== undefined && isUnsent ? notSent(cause.code, cause.message, cause.hint) : failure;
}

function tellPartial(
  { planned }: ReadyCall,
  partial: { index: number; partialIndex: number; mediaType: string; bytes: Uint8Array },
  { emit }: CallContext,
): void {
  const { index, partialIndex, mediaType, bytes } = partial;
  const { id: job, assets } = planned;
  emit({ type: "job-partial", job, assets, index, partialIndex, mediaType, bytes });
}

interface Kept {
  readonly reservation: string;
  readonly result: ImageResult;
  readonly blobs: ReadonlyMap<number, StoredBlob>;
}

/** Checks the stored pictures, records the call, settles the money. */
async function keep(
  ready: ReadyCall,
  { reservation, result, blobs }: Kept,
  { ports }: CallContext,
): Promise<CallResult> {
  const { job, take, call, model, request } = ready;
  const outputs: LockedOutput[] = [];
  const warnings = result.warnings.map((warning) => warning.message);
  for (const [index, blob] of blobs) {
    const inspection = await ports.inspect(blob.path);
    const finding = checkAnswer(request, inspection);
    if (finding.kind === "bad" || !inspection.ok) {
      const reason = finding.kind === "bad" ? finding.reason : "it cannot be read";
      throw badAnswer(reason, blob);
    }
    warnings.push(...finding.warnings);
    const { mediaType, width, height, hasAlpha } = inspection;
    const provenance = provenanceOf(ready, { result, index }, ports.clock.now());
    outputs.push({
      digest: blob.digest,
      role: "candidate",
      mediaType,
      width,
      height,
      byteLength: blob.byteLength,
      hasAlpha,
      made: { key: job.key, take, call, index, provenance },
    });
  }
  if (outputs.length < request.count) {
    warnings.push(`${request.count} images were asked for, and ${outputs.length} came`);
  }
  const cost = model.billing === "free" ? 0 : result.cost;
  const { record } = await ports.store.recordCall({
    version: 1,
    key: job.key,
    take,
    call,
    requested: request.count,
    outputs,
    cost,
    billing: model.billing,
    continuation: result.continuation,
  });
  await ports.ledger.settle(reservation, {
    outcome: "stored",
    cost: cost ?? null,
    digests: outputs.map((output) => output.digest),
    requestId: result.requestId,
  });
  return { kind: "stored", outputs: record.outputs, cost, warnings };
}

function badAnswer(reason: string, blob: StoredBlob): GenlockError {
  return new GenlockError({
    code: "ANSWER_INVALID",
    message: `The answer cannot be locked: ${reason}. It may have been paid.`,
    hint: `The bytes are kept at ${blob.path}.`,
  });
}

function provenanceOf(
  { model }: ReadyCall,
  { result, index }: { readonly result: ImageResult; readonly index: number },
  now: number,
): Provenance {
  const { provider, modelId, billing } = model;
  const revisedPrompt = result.images.find((image) => image.index === index)?.revisedPrompt;
  const isPaid = billing === "paid";
  return {
    provider,
    model: modelId,
    billing,
    ...(isPaid && { at: new Date(now).toISOString().replace(/\.\d+Z$/, "Z") }),
    ...(result.requestId !== undefined && { requestId: result.requestId }),
    ...(revisedPrompt !== undefined && { revisedPrompt }),
    ...(result.usage !== undefined && { usage: result.usage }),
    ...(isPaid && result.cost !== undefined && { callCost: result.cost }),
    ...(Object.keys(result.used).length > 0 && { used: result.used }),
  };
}
