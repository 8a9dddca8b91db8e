import { randomUUID } from "node:crypto";
import type { BatchLine } from "@genlock/provider";
import { callFailure } from "../run/call-failure.ts";
import type { CallResult, ReadyCall } from "../run/ready-call.ts";
import { reserveCall } from "../run/reserve-call.ts";
import type { CallContext } from "../run/run-context.ts";
import type { BatchJournal } from "./batch-journal.ts";
import type { BatchRecord } from "./batch-record.ts";
import { findSent } from "./find-sent.ts";
import { settleFailure } from "./keep-batch.ts";

/** A call that waits to be sent with others. */
export interface QueuedCall {
  readonly ready: ReadyCall;
  readonly line: BatchLine;
  /** US dollars at most; `undefined`: unknown. */
  readonly worst: number | undefined;
  /** Tells what the call came to. */
  readonly end: (result: CallResult) => void;
}

/** What sending needs. */
export interface SendingPlace {
  readonly journal: BatchJournal;
  readonly context: CallContext;
  /** Milliseconds. */
  readonly poll: number;
}

/**
 * Sends calls as one batch: each is reserved, the intent is on disk before anything leaves, and the id right after it is known.
 * Calls that were not sent have ended when this resolves.
 *
 * @returns the batch as it is journalled; `undefined`: nothing was sent.
 */
export async function sendBatch(
  queued: readonly QueuedCall[],
  { journal, context, poll }: SendingPlace,
): Promise<(BatchRecord & { readonly id: string }) | undefined> {
  const reserved = await reserveAll(queued, context);
  const model = reserved[0]?.queued.ready.model;
  const batch = model?.batch;
  if (model === undefined || batch === undefined) return undefined;
  const record: BatchRecord = {
    version: 1,
    token: randomUUID(),
    provider: model.provider,
    model: model.modelId,
    at: new Date(context.ports.clock.now()).toISOString(),
    id: undefined,
    calls: reserved.map(({ queued: { ready, line }, reservation }) => ({
      customId: line.customId,
      key: ready.job.key,
      take: ready.take,
      call: ready.call,
      assets: ready.planned.assets,
      reservation,
      request: line.request,
    })),
  };
  const { token } = record;
  const lines = reserved.map(({ queued: { line } }) => line);
  const signal = context.killSignal;
  try {
    await journal.write(record);
    const state = await batch.submit(lines, { token, signal });
    return await known(record, state.id, journal);
  } catch (error) {
    const failure = callFailure(error);
    if (failure.outcome === "ambiguous") {
      const looking = { clock: context.ports.clock, poll, signal };
      const id = await findSent(batch, token, looking).catch(() => undefined);
      if (id !== undefined) return known(record, id, journal);
      // It may still turn up, so the intent stays: `batch resume` looks for it.
    } else {
      for (const call of record.calls) await settleFailure(call, failure, context.ports);
      await journal.remove(token);
      if (failure.reach === "run") context.stop(failure.code);
    }
    for (const { queued: one } of reserved) one.end({ kind: "failed", failure });
    return undefined;
  }
}

async function known(
  record: BatchRecord,
  id: string,
  journal: BatchJournal,
): Promise<BatchRecord & { readonly id: string }> {
  const sent = { ...record, id };
  await journal.write(sent);
  return sent;
}

async function reserveAll(
  queued: readonly QueuedCall[],
  context: CallContext,
): Promise<{ readonly queued: QueuedCall; readonly reservation: string }[]> {
  const reserved: { readonly queued: QueuedCall; readonly reservation: string }[] = [];
  for (const one of queued) {
    const stopped = reasonNotToSend(context);
    const reservation =
      stopped === undefined ? await reserveCall(one.ready, one.worst, context) : undefined;
    if (reservation !== undefined) reserved.push({ queued: one, reservation });
    else one.end({ kind: "skipped", reason: stopped ?? "SPEND_CAP_REACHED" });
  }
  return reserved;
}

/** A cap that later calls ran into is no reason against those that fit under it. */
function reasonNotToSend({ stopped }: CallContext): string | undefined {
  const reason = stopped();
  return reason === "SPEND_CAP_REACHED" || reason === "SPEND_UNKNOWN_PRICE" ? undefined : reason;
}
