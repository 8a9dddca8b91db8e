import { callFailure } from "../run/call-failure.ts";
import { failureOf } from "../run/buy-call.ts";
import { holdCall } from "../run/hold-call.ts";
import type { CallResult, MakeCall, ReadyCall } from "../run/ready-call.ts";
import { findCall, findMaybePaid, spentBy } from "../run/run-call.ts";
import type { Activity, CallContext } from "../run/run-context.ts";
import type { SentBatch } from "./open-batches.ts";
import { createActivity } from "./create-activity.ts";
import type { QueuedCall } from "./send-batch.ts";
import { followQuietly, sendInTurn, type DeskPlace } from "./send-in-turn.ts";
import { splitBatches } from "./split-batches.ts";

/** Collects calls until nothing under way can lead to another, which is one level of the graph, and sends them as batches. */
export interface BatchDesk {
  readonly make: MakeCall;
  readonly activity: Activity;
  /** Resolves once every batch has ended or was left. */
  settled(): Promise<void>;
}

/** Creates a desk that first waits for what was sent before. */
export function createBatchDesk(earlier: readonly SentBatch[], place: DeskPlace): BatchDesk {
  const { context, sends } = place;
  const queue: QueuedCall[] = [];
  const waiting = new Map<string, Promise<CallResult>>();
  const following: Promise<unknown>[] = [];
  const activity = createActivity(sendAll);

  function sendAll(): void {
    const queued = queue.splice(0);
    const sending = sendInTurn(splitBatches(queued), place).catch((error: unknown) => {
      for (const one of queued) one.end({ kind: "failed", failure: callFailure(error) });
    });
    following.push(sending);
  }

  for (const sent of earlier) {
    const results = followQuietly(sent, place);
    following.push(results);
    for (const { customId } of sent.record.calls) {
      const result = results.then((all) => all.get(customId) ?? left());
      waiting.set(customId, result);
    }
  }

  async function buy(ready: ReadyCall): Promise<CallResult> {
    const { assets } = ready.planned;
    const sentBefore = waiting.get(customIdOf(ready));
    if (sentBefore !== undefined) {
      const result = await activity.park(sentBefore);
      context.budget.settle(undefined, assets, spentBy(result, undefined));
      return result;
    }
    if (!sends) return { kind: "skipped", reason: "BATCH_NOT_SENT" };
    const queued = await prepareCall(ready, context);
    if ("kind" in queued) return queued;
    const result = await activity.park(
      new Promise<CallResult>((end) => {
        queue.push({ ...queued, end });
      }),
    );
    context.budget.settle(queued.worst, assets, spentBy(result, queued.worst));
    return result;
  }

  return {
    activity,
    async make(ready) {
      activity.begin();
      try {
        return await makeOnce(ready, context, buy);
      } finally {
        activity.end();
      }
    },
    async settled() {
      await Promise.all(following);
    },
  };
}

function left(): CallResult {
  return { kind: "skipped", reason: "RUN_INTERRUPTED" };
}

/** The call's name in a batch. */
function customIdOf({ job, take, call }: ReadyCall): string {
  return `${job.key}.${take}.${call}`;
}

async function makeOnce(
  ready: ReadyCall,
  context: CallContext,
  buy: MakeCall,
): Promise<CallResult> {
  const found = await findCall(ready, context);
  if (found !== undefined) return found;
  const action = async (): Promise<CallResult> =>
    (await findCall(ready, context)) ?? (await buy(ready));
  return holdCall(ready, context, { action });
}

/** Makes the line of a call and takes its worst case, at the ordinary price, out of the caps. */
async function prepareCall(
  ready: ReadyCall,
  context: CallContext,
): Promise<Omit<QueuedCall, "end"> | CallResult> {
  const maybePaid = await findMaybePaid(ready, context);
  if (maybePaid !== undefined) return { kind: "failed", failure: maybePaid };
  const stopped = context.stopped();
  if (stopped !== undefined) return { kind: "skipped", reason: stopped };
  const { model, request, planned } = ready;
  const { ports, killSignal } = context;
  const options = { signal: killSignal, files: ports.files };
  try {
    const line = await model.batch?.write(customIdOf(ready), request, options);
    if (line === undefined) throw new Error("a batch was asked of a model without batches");
    const worst = model.estimate(request)?.max;
    const refusal = context.budget.reserve(worst, planned.assets);
    if (refusal === undefined) return { ready, line, worst };
    const code = refusal.cap === "unknown-price" ? "SPEND_UNKNOWN_PRICE" : "SPEND_CAP_REACHED";
    if (refusal.cap !== "asset") context.stop(code);
    return { kind: "skipped", reason: code };
  } catch (error) {
    const failure = failureOf(error, ready);
    if (failure.reach === "run") context.stop(failure.code);
    return { kind: "failed", failure };
  }
}
