import type { Executor, OrderAnswer, OrderFailure, OrderNews } from "@genlock/core";
import { GenlockError } from "@genlock/core";
import { callFailure, type CallFailure } from "../call-failure.ts";
import type { CallResult, ReadyCall } from "../ready-call.ts";
import { findCall, runCall, spentBy } from "../run-call.ts";
import type { CallContext } from "../run-context.ts";
import type { ByteShelf } from "./byte-shelf.ts";
import { writeOrder } from "./write-order.ts";

/** Who makes calls, and where bytes are handed over. */
export interface Ordering {
  readonly executor: Executor;
  readonly inputs: ByteShelf;
  readonly partials: ByteShelf;
}

/**
 * Orders one paid call: its worst case is reserved under the caps before the order is given, and what it brought is read from the
 * store. A call that nobody else could make is made here.
 */
export async function orderCall(
  ready: ReadyCall,
  ordering: Ordering,
  context: CallContext,
): Promise<CallResult> {
  const found = await findCall(ready, context);
  if (found !== undefined) return found;
  const stopped = context.stopped();
  if (stopped !== undefined) return { kind: "skipped", reason: stopped };
  const worst = ready.model.estimate(ready.request)?.max;
  const repeats = await repeatsOf(ready, context);
  let order: Awaited<ReturnType<typeof writeOrder>>;
  try {
    const places = { store: context.ports.store, shelf: ordering.inputs };
    order = await writeOrder(ready, { worst, repeats }, places);
  } catch (error) {
    return { kind: "failed", failure: unread(error) };
  }
  if (order === undefined) return runCall(ready, context);
  const { assets } = ready.planned;
  const refusal = context.budget.reserve(worst, assets);
  if (refusal !== undefined) {
    const code = refusal.cap === "unknown-price" ? "SPEND_UNKNOWN_PRICE" : "SPEND_CAP_REACHED";
    if (refusal.cap !== "asset") context.stop(code);
    return { kind: "skipped", reason: code };
  }
  let told: Promise<void> = Promise.resolve();
  const answer = await ordering.executor.execute(order, {
    signal: context.signal,
    killSignal: context.killSignal,
    isStored: async () => (await findCall(ready, context)) !== undefined,
    onNews: (news) => {
      told = told.then(() => tellNews(news, ready, { ordering, context }));
    },
  });
  await told;
  const result = await resultOf(answer, ready, context);
  context.budget.settle(worst, assets, spentBy(result, worst));
  return result;
}

/** Which calls that may have been paid a person allows to be made again, by their reservations. */
async function repeatsOf(
  { job, take, call }: ReadyCall,
  { ports, mayRepeat }: CallContext,
): Promise<string[]> {
  if (mayRepeat === undefined) return [];
  const unsure = await ports.ledger.ambiguousCallsOf({ key: job.key, take, call });
  return unsure.map(({ reservation }) => reservation.id).filter(mayRepeat);
}

/** An input that cannot be read: nothing was ordered then. */
function unread(error: unknown): CallFailure {
  return { ...callFailure(error), outcome: "not-sent", reach: "call", retryable: false };
}

async function resultOf(
  answer: OrderAnswer,
  ready: ReadyCall,
  context: CallContext,
): Promise<CallResult> {
  if (answer.kind === "skipped") {
    if (answer.reason.startsWith("SPEND_")) context.stop(answer.reason);
    return { kind: "skipped", reason: context.stopped() ?? answer.reason };
  }
  if (answer.kind === "failed") {
    if (answer.failure.reach === "run") context.stop(answer.failure.code);
    return { kind: "failed", failure: failureOf(answer.failure) };
  }
  const found = await findCall(ready, context);
  if (found === undefined) {
    context.stop("STORE_NOT_SHARED");
    return { kind: "failed", failure: notShared() };
  }
  return { kind: "stored", outputs: found.outputs, cost: found.paid, warnings: answer.warnings };
}

function failureOf(failure: OrderFailure): CallFailure {
  const { code, message, hint, outcome, reach, cost } = failure;
  const late = { retryable: false, retryAfter: undefined, rateLimit: undefined };
  return { code, message, hint, outcome, reach, cost, ...late };
}

function notShared(): CallFailure {
  const error = new GenlockError({
    code: "STORE_NOT_SHARED",
    message: "A worker stored the picture, and the store here does not have it.",
  });
  return { ...callFailure(error), reach: "run" };
}

async function tellNews(
  news: OrderNews,
  { planned }: ReadyCall,
  {
    ordering: { partials },
    context: { emit },
  }: { readonly ordering: Ordering; readonly context: Pick<CallContext, "emit"> },
): Promise<void> {
  const { id: job, assets } = planned;
  if (news.type === "retry") emit({ ...news, type: "job-retry", job, assets });
  else if (news.type === "warning") emit({ type: "run-warning", message: news.message });
  else {
    const { index, partialIndex, mediaType, digest } = news;
    const bytes = await partials.take(digest);
    // A partial picture that is gone by now is not missed.
    if (bytes === undefined) return;
    emit({ type: "job-partial", job, assets, index, partialIndex, mediaType, bytes });
    await partials.remove(digest);
  }
}
