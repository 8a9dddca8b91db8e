import type { RateLimit } from "@genlock/provider";
import { callFailure, notSent, type CallFailure } from "./call-failure.ts";
import { keepAnswer } from "./keep-answer.ts";
import { receiveAnswer } from "./received-answer.ts";
import { reserveCall } from "./reserve-call.ts";
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
    const reservation = await reserveCall(ready, worst, context);
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
    const { job, take, call, model, request } = ready;
    const kept = { reservation, result, blobs: await answer.commit() };
    return await keepAnswer({ key: job.key, take, call, model, request }, kept, ports);
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
export function failureOf(error: unknown, { inputError }: ReadyCall): CallFailure {
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
