import { roundDollars } from "@genlock/core";
import type { CallRecord } from "../store/call-record.ts";
import { buyCall } from "./buy-call.ts";
import { notSent, type CallFailure } from "./call-failure.ts";
import { holdCall } from "./hold-call.ts";
import type { CallResult, ReadyCall } from "./ready-call.ts";
import type { CallContext } from "./run-context.ts";

/**
 * Makes sure that one paid call is made once: whoever holds its lease looks whether it was made already, else makes it.
 * What an earlier process may have paid without an answer is not paid again unasked.
 */
export async function runCall(ready: ReadyCall, context: CallContext): Promise<CallResult> {
  const found = await findCall(ready, context);
  if (found !== undefined) return found;
  return holdCall(ready, context, {
    onWait: ({ pid, host, since, visible, path }) => {
      const { id, assets } = ready.planned;
      context.emit({ type: "job-held", job: id, assets, pid, host, since, visible, path });
    },
    action: async () =>
      (await findCall(ready, context)) ??
      (await findShared(ready, context)) ??
      (await buyOnce(ready, context)),
  });
}

/** A call that was made already. */
export interface FoundCall extends Extract<CallResult, { readonly kind: "stored" | "found" }> {
  readonly kind: "found";
  /** US dollars it cost when it was made; `undefined`: unknown. */
  readonly paid: number | undefined;
}

/** The call as it is recorded with all its bytes; `undefined`: it is not. */
export async function findCall(
  { job, take, call }: ReadyCall,
  { ports, emit }: Pick<CallContext, "ports" | "emit">,
): Promise<FoundCall | undefined> {
  const { records, warnings } = await ports.store.callsOf(job.key);
  for (const message of warnings) emit({ type: "run-warning", message });
  const record = records.find((one) => one.take === take && one.call === call);
  if (record === undefined || !(await isWhole(record, ports.store))) return undefined;
  return { kind: "found", outputs: record.outputs, cost: 0, warnings: [], paid: record.cost };
}

/** A call that a colleague paid, taken into the store first. What is free is made again sooner. */
async function findShared(ready: ReadyCall, context: CallContext): Promise<FoundCall | undefined> {
  const { shared } = context.ports;
  if (shared === undefined || ready.model.billing === "free") return undefined;
  const { job, take, call } = ready;
  const record = await shared.fetchCall({ key: job.key, take, call });
  return record === undefined ? undefined : findCall(ready, context);
}

async function isWhole(record: CallRecord, store: CallContext["ports"]["store"]): Promise<boolean> {
  for (const output of record.outputs) {
    if ((await store.verify(output.digest)) !== "right") return false;
  }
  return record.outputs.length > 0;
}

async function buyOnce(ready: ReadyCall, context: CallContext): Promise<CallResult> {
  const maybePaid = await findMaybePaid(ready, context);
  if (maybePaid !== undefined) return { kind: "failed", failure: maybePaid };
  const stopped = context.stopped();
  if (stopped !== undefined) return { kind: "skipped", reason: stopped };
  const worst = ready.model.estimate(ready.request)?.max;
  const refusal = context.budget.reserve(worst, ready.planned.assets);
  if (refusal !== undefined) {
    const code = refusal.cap === "unknown-price" ? "SPEND_UNKNOWN_PRICE" : "SPEND_CAP_REACHED";
    if (refusal.cap !== "asset") context.stop(code);
    return { kind: "skipped", reason: code };
  }
  const bought = await buyCall(ready, worst, context);
  context.budget.settle(worst, ready.planned.assets, spentBy(bought, worst));
  return bought;
}

/** What a call counts for in dollars: its cost, or its worst case where that is not known or it may have been paid. */
export function spentBy(result: CallResult, worst: number | undefined): number {
  if (result.kind === "stored") return roundDollars(result.cost ?? worst ?? 0);
  if (result.kind !== "failed") return 0;
  const { cost, outcome } = result.failure;
  return roundDollars(cost ?? (outcome === "ambiguous" ? (worst ?? 0) : 0));
}

/** The failure of a call that may have been paid before and is not to be repeated; `undefined`: it is free to be made. */
export async function findMaybePaid(
  { job, take, call, model }: ReadyCall,
  { ports, mayRepeat }: CallContext,
): Promise<CallFailure | undefined> {
  // What is free may be asked for as often as anybody likes.
  if (model.billing === "free") return undefined;
  const unsure = await ports.ledger.ambiguousCallsOf({ key: job.key, take, call });
  const known = unsure.find(({ reservation, repeated }) => {
    return !repeated && mayRepeat?.(reservation.id) !== true;
  });
  if (known === undefined) return undefined;
  return {
    ...notSent(
      "PROVIDER_AMBIGUOUS",
      `This call was made on ${known.reservation.at} and may have been paid, but its answer was lost.`,
      "Look at the service's usage page; `--retry-ambiguous` makes the call again, and may pay again.",
    ),
    outcome: "ambiguous",
  };
}
