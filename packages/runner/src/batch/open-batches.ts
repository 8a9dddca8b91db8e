import type { ProviderRegistry } from "@genlock/core";
import type { BatchState, ImageModelV1 } from "@genlock/provider";
import { notSent } from "../run/call-failure.ts";
import type { CallPorts } from "../run/run-ports.ts";
import type { BatchJournal } from "./batch-journal.ts";
import type { BatchRecord } from "./batch-record.ts";
import { findSent } from "./find-sent.ts";
import { settleFailure } from "./keep-batch.ts";

/** A batch that is known to be at the service, and the model whose it is. */
export interface SentBatch {
  readonly record: BatchRecord & { readonly id: string };
  readonly model: ImageModelV1;
}

/** What looking at the journal needs. */
export interface JournalPlace {
  readonly journal: BatchJournal;
  readonly providers: ProviderRegistry;
  readonly ports: Pick<CallPorts, "ledger" | "clock">;
  /** Milliseconds. */
  readonly poll: number;
  readonly signal: AbortSignal;
  readonly warn: (message: string) => void;
}

/**
 * The batches whose answers are not kept yet. Where a process died between sending and hearing the id, the service's list tells which
 * it was; what the service never got is settled as not sent.
 */
export async function openBatches(place: JournalPlace): Promise<SentBatch[]> {
  const { journal, providers, warn } = place;
  const { records, unreadable } = await journal.list();
  for (const path of unreadable) {
    warn(`The record of a batch at ${path} cannot be read. What it paid for cannot be fetched.`);
  }
  const sent: SentBatch[] = [];
  for (const record of records) {
    const model = providers.model(record.provider, record.model);
    if (model?.batch === undefined) {
      warn(
        `A batch of ${record.calls.length} calls to ${record.provider} ${record.model} waits, and that provider is not to be had here.`,
      );
      continue;
    }
    const known = await identify(record, model, place);
    if (known !== undefined) sent.push({ record: known, model });
  }
  return sent;
}

async function identify(
  record: BatchRecord,
  model: ImageModelV1,
  { journal, ports, poll, signal }: JournalPlace,
): Promise<SentBatch["record"] | undefined> {
  const { id, token } = record;
  if (id !== undefined) return { ...record, id };
  if (model.batch === undefined) return undefined;
  const found = await findSent(model.batch, token, { clock: ports.clock, poll, signal });
  if (found === undefined) {
    const failure = notSent(
      "BATCH_ENDED",
      "The batch never reached the service. Nothing was paid.",
    );
    for (const call of record.calls) await settleFailure(call, failure, ports);
    await journal.remove(token);
    return undefined;
  }
  const known = { ...record, id: found };
  await journal.write(known);
  return known;
}

/** How an open batch stands, for people. */
export interface BatchSummary {
  /** The service's name for it. */
  readonly id: string;
  readonly provider: string;
  readonly model: string;
  /** When it was sent; ISO time, UTC. */
  readonly at: string;
  readonly calls: number;
  /** Sorted. */
  readonly assets: readonly string[];
  readonly status: BatchState["status"];
  /** Calls that are done; `undefined`: not told. */
  readonly done: number | undefined;
}

/** Describes a batch as the service sees it. */
export function summarizeBatch({ record }: SentBatch, state: BatchState): BatchSummary {
  const { id, provider, model, at, calls } = record;
  const assets = [...new Set(calls.flatMap((call) => call.assets))].sort();
  const { status, done } = state;
  return { id, provider, model, at, calls: calls.length, assets, status, done };
}
