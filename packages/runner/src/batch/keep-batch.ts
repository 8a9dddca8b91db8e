import {
  ProviderError,
  type BatchAnswer,
  type BatchState,
  type ImageModelV1,
} from "@genlock/provider";
import { callFailure, notSent, type CallFailure } from "../run/call-failure.ts";
import { keepAnswer } from "../run/keep-answer.ts";
import type { CallResult } from "../run/ready-call.ts";
import { receiveAnswer, type ReceivedAnswer } from "../run/received-answer.ts";
import type { CallPorts } from "../run/run-ports.ts";
import type { BatchRecord, RecordedCall } from "./batch-record.ts";

/** What keeping needs of the world. */
export interface KeepingPlace {
  readonly ports: Pick<CallPorts, "store" | "ledger" | "clock" | "inspect" | "openLink">;
  readonly model: ImageModelV1;
  readonly signal: AbortSignal;
  readonly warn: (message: string) => void;
}

/**
 * Reads the answers of a batch that ended: pictures into the store, each call recorded and its money settled, however the lines are
 * ordered and whatever else is among them. Can be repeated. Answers what each call came to.
 *
 * @throws ProviderError when the answers could not be read to their end.
 */
export async function keepBatch(
  record: BatchRecord,
  state: BatchState,
  place: KeepingPlace,
): Promise<ReadonlyMap<string, CallResult>> {
  const { model, ports, signal, warn } = place;
  const calls = new Map(record.calls.map((call) => [call.customId, call]));
  const results = new Map<string, CallResult>();
  let current: ReceivedAnswer | undefined;

  async function take(answer: BatchAnswer, received: ReceivedAnswer | undefined): Promise<void> {
    const ignored = reasonToIgnore(answer, results);
    const call = answer.kind === "ignored" ? undefined : calls.get(answer.customId);
    if (ignored !== undefined || call === undefined || answer.kind === "ignored") {
      await received?.discard();
      warn(
        `A line of the answers of batch ${state.id} ${ignored ?? "names no call of it"}; it is passed over.`,
      );
      return;
    }
    results.set(call.customId, await keepLine({ answer, call, received }, place));
  }

  await model.batch?.collect(state, {
    requestOf: (customId) => calls.get(customId)?.request,
    openLine() {
      current = receiveAnswer(ports.store);
      return current.sink;
    },
    async onAnswer(answer) {
      const received = current;
      current = undefined;
      await take(answer, received);
    },
    signal,
    openLink: ports.openLink,
  });
  for (const call of record.calls) {
    if (results.has(call.customId)) continue;
    const failure = unanswered(state);
    await settleFailure(call, failure, ports);
    results.set(call.customId, { kind: "failed", failure });
  }
  return results;
}

function reasonToIgnore(
  answer: BatchAnswer,
  results: ReadonlyMap<string, CallResult>,
): string | undefined {
  if (answer.kind === "ignored") return answer.reason;
  return results.has(answer.customId) ? "answers a call for the second time" : undefined;
}

interface AnsweredLine {
  readonly answer: Exclude<BatchAnswer, { readonly kind: "ignored" }>;
  readonly call: RecordedCall;
  readonly received: ReceivedAnswer | undefined;
}

async function keepLine(
  { answer, call, received }: AnsweredLine,
  { ports, model }: KeepingPlace,
): Promise<CallResult> {
  const { key, take, call: index, request, reservation } = call;
  try {
    if (answer.kind === "failure") throw answer.error;
    const blobs = (await received?.commit()) ?? new Map();
    const kept = { reservation, result: answer.result, blobs };
    return await keepAnswer({ key, take, call: index, model, request }, kept, ports);
  } catch (error) {
    const failure = callFailure(error);
    // A disk that is full is no fault of the answer, which can be read again.
    if (
      failure.reach === "run" &&
      !ProviderError.isInstance(error) &&
      failure.code !== "ANSWER_INVALID"
    )
      throw error;
    if (failure.outcome === "ambiguous") await received?.commit().catch(() => undefined);
    else await received?.discard();
    await settleFailure(call, failure, ports);
    return { kind: "failed", failure: { ...failure, reach: "call" } };
  }
}

/** Settles a call of a batch that brought nothing. */
export async function settleFailure(
  { reservation }: Pick<RecordedCall, "reservation">,
  { outcome, code, message, hint, cost }: CallFailure,
  { ledger }: Pick<CallPorts, "ledger">,
): Promise<void> {
  const told = { outcome, code, message, hint };
  await ledger.settle(reservation, { ...told, ...(outcome !== "not-sent" && { cost }) });
}

/** A line that is nowhere: a batch that was ended early never began it; one that says it is complete lost it. */
function unanswered({ id, status, reason }: BatchState): CallFailure {
  if (status === "completed") {
    const message = `Batch ${id} is complete and has no answer to this call. It may have been billed.`;
    const hint = "Look at the service's usage page; `--retry-ambiguous` makes the call again.";
    return { ...notSent("PROVIDER_AMBIGUOUS", message, hint), outcome: "ambiguous" };
  }
  const why = reason === undefined ? "" : ` (${reason})`;
  return notSent(
    "BATCH_ENDED",
    `Batch ${id} ${status === "failed" ? "was refused" : `was ${status}`}${why} before this call was made. Nothing was paid for it.`,
  );
}
