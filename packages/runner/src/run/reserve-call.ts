import type { LedgerState } from "../ledger/ledger-state.ts";
import { exceeds } from "./budget.ts";
import type { ReadyCall } from "./ready-call.ts";
import type { CallContext } from "./run-context.ts";

/**
 * Writes the intent of a call down, durably; answers its id. `undefined`: the day's cap leaves no room, and the run is stopped.
 *
 * @param worst US dollars at most; `undefined`: unknown.
 */
export async function reserveCall(
  { planned, job, model, take, call, request }: ReadyCall,
  worst: number | undefined,
  { ports, perDay, stop }: CallContext,
): Promise<string | undefined> {
  const admit = (spending: Pick<LedgerState, "spentOn">): void => {
    const today = spending.spentOn(new Date(ports.clock.now()).toISOString().slice(0, 10));
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
