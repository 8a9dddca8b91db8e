import { ProviderError, type BatchState } from "@genlock/provider";
import type { CallResult } from "../run/ready-call.ts";
import type { BatchJournal } from "./batch-journal.ts";
import type { BatchRecord } from "./batch-record.ts";
import { keepBatch, type KeepingPlace } from "./keep-batch.ts";

/** How a batch is waited for. */
export interface FollowingPlace extends KeepingPlace {
  readonly journal: BatchJournal;
  /** Milliseconds between two looks. */
  readonly poll: number;
  /** Hears each change. */
  readonly onState: (state: BatchState) => void;
  /** Ends the waiting, never the keeping. */
  readonly leaving: AbortSignal;
}

/** Troubles with the service in a row that are waited out. */
const mostTroubles = 8;

/** Whether a batch goes on. */
export function isOpen({ status }: BatchState): boolean {
  return status === "open" || status === "cancelling";
}

/**
 * Waits for a batch whose id is known, keeps its answers and forgets it. Trouble with the service is waited out for a while.
 *
 * @throws ProviderError when the service does not know of it or cannot be asked; the reason of `leaving`. Then the batch stays in the
 *   journal.
 */
export async function followBatch(
  record: BatchRecord & { readonly id: string },
  place: FollowingPlace,
): Promise<ReadonlyMap<string, CallResult>> {
  const { model, journal, poll, signal, leaving, ports, onState } = place;
  let last = "";
  for (let troubles = 0; ;) {
    try {
      leaving.throwIfAborted();
      const state = await model.batch?.look(record.id, AbortSignal.any([signal, leaving]));
      if (state === undefined) throw new Error("followed a batch under a model without batches");
      const seen = `${state.status} ${state.done}`;
      if (seen !== last) onState(state);
      last = seen;
      if (!isOpen(state)) {
        const results = await keepBatch(record, state, place);
        await journal.remove(record.token);
        return results;
      }
      troubles = 0;
    } catch (error) {
      leaving.throwIfAborted();
      troubles += 1;
      if (!ProviderError.isInstance(error) || !error.retryable || troubles > mostTroubles)
        throw error;
    }
    await ports.clock.sleep(poll * 2 ** troubles, leaving);
  }
}
