import type { BatchState } from "@genlock/provider";
import { callFailure } from "../run/call-failure.ts";
import type { CallResult } from "../run/ready-call.ts";
import type { CallContext } from "../run/run-context.ts";
import type { BatchJournal } from "./batch-journal.ts";
import { followBatch } from "./follow-batch.ts";
import type { SentBatch } from "./open-batches.ts";
import { sendBatch, type QueuedCall } from "./send-batch.ts";

/** What a desk works with. */
export interface DeskPlace {
  readonly context: CallContext;
  readonly journal: BatchJournal;
  /** Milliseconds between two looks at a batch. */
  readonly poll: number;
  /** Whether calls are sent; else only what was sent before is waited for. */
  readonly sends: boolean;
  /** Ends the waiting; batches go on at the service. */
  readonly leaving: AbortSignal;
}

/** Sends batches one after the other and resolves once each has ended or was left, when all their calls have been told. */
export async function sendInTurn(
  batches: readonly (readonly QueuedCall[])[],
  place: DeskPlace,
): Promise<void> {
  const followed: Promise<void>[] = [];
  for (const calls of batches) {
    const record = await sendBatch(calls, place);
    const [first] = calls;
    if (record === undefined || first === undefined) continue;
    const ends = new Map(calls.map(({ line, end }) => [line.customId, end]));
    const results = followQuietly({ record, model: first.ready.model }, place);
    followed.push(results.then((all) => all.forEach((result, name) => ends.get(name)?.(result))));
  }
  await Promise.all(followed);
}

/** What each call of a batch came to, also when the waiting was given up. Never rejects. */
export async function followQuietly(
  sent: SentBatch,
  place: DeskPlace,
): Promise<ReadonlyMap<string, CallResult>> {
  const { record, model } = sent;
  const { context, leaving } = place;
  try {
    return await followBatch(record, {
      ...place,
      model,
      ports: context.ports,
      signal: context.killSignal,
      onState: (state) => tellState(sent, state, context),
      warn: (message) => context.emit({ type: "run-warning", message }),
    });
  } catch (error) {
    const result: CallResult = leaving.aborted
      ? { kind: "skipped", reason: "RUN_INTERRUPTED" }
      : { kind: "failed", failure: { ...callFailure(error), outcome: "ambiguous" } };
    return new Map(record.calls.map(({ customId }) => [customId, result]));
  }
}

function tellState({ record, model }: SentBatch, state: BatchState, { emit }: CallContext): void {
  const { id, status, done } = state;
  const calls = record.calls.length;
  emit({ type: "batch-state", batch: id, model: model.modelId, status, calls, done });
}
