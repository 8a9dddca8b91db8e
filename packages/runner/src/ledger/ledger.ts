import type { ProcessIdentity } from "../process/process-identity.ts";
import type { AmbiguousCall, LedgerState } from "./ledger-state.ts";

/** Which paid call: the same one, however often it is reserved. */
export interface CallPlace {
  readonly key: string;
  /** From 0. */
  readonly take: number;
  /** From 0, within the take. */
  readonly call: number;
}

/** What is written down before a call is made. */
export interface ReservationRequest extends CallPlace {
  readonly assets: readonly string[];
  readonly provider: string;
  readonly model: string;
  /** US dollars the call costs at most; `null`: nobody knows. */
  readonly maxCost: number | null;
  /** Images asked for. */
  readonly count: number;
  /** A name for the call that the service knows too; absent: there is none yet. */
  readonly requestId?: string | undefined;
}

/** Why a call did not end with a stored answer. Texts hold no secret. */
export interface FailureFacts {
  readonly code: string;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** What a call cost although it brought no picture. */
export interface FailureCost {
  /** US dollars; absent: nothing when rejected, unknown when ambiguous. */
  readonly cost?: number | undefined;
}

/** How a reserved call ended. */
export type CallSettlement =
  | {
      readonly outcome: "stored";
      /** US dollars; `null`: unknown, so the reservation's worst case counts. */
      readonly cost: number | null;
      readonly digests: readonly string[];
      readonly requestId: string | undefined;
    }
  /** The service refused and drew nothing: nothing is spent, but for what its words cost. */
  | ({ readonly outcome: "rejected" } & FailureFacts & FailureCost)
  /** The service cannot have seen it: nothing is spent. */
  | ({ readonly outcome: "not-sent" } & FailureFacts)
  /** It may have been drawn and billed: the worst case counts as spent, where the cost is not known. */
  | ({ readonly outcome: "ambiguous" } & FailureFacts & FailureCost);

/** A reserved call, and how it stands. */
export interface Reservation extends ReservationRequest {
  readonly id: string;
  /** ISO time of the reservation, UTC. Its day is the day the money counts for. */
  readonly at: string;
  readonly owner: ProcessIdentity;
  /** `undefined`: not settled, so under way in a living process or *maybe paid*. */
  readonly settlement: (CallSettlement & { readonly at: string }) | undefined;
}

/**
 * The append-only record of money: one JSON object a line. The reservation line, on disk before the call is made, is the
 * journal of intent. Several processes write at once.
 */
export interface Ledger {
  /** Absolute. The file may not exist. */
  readonly path: string;
  /**
   * Everything in the file now; only what was added since the last read is read. Takes time in proportion to all there ever
   * was, so nothing that is done for each call asks for it.
   */
  read(): Promise<LedgerState>;
  /**
   * What {@link LedgerState.ambiguousCalls} has of one call, out of the file as it is now. Takes time in proportion to what was
   * added since the last look.
   */
  ambiguousCallsOf(call: CallPlace): Promise<readonly AmbiguousCall[]>;
  /**
   * Writes a reservation and makes it durable. Resolves with its id: only then may the call be made.
   *
   * @param admit looks at the money in the ledger first, while no other process can reserve with an `admit` of its own; what
   *   it throws is thrown and nothing is reserved. What it is given holds for that moment only. Default: everything is admitted.
   * @throws GenlockError `STORE_FULL`, `STORE_NOT_WRITABLE`, `STORE_FAILED`
   */
  reserve(
    request: ReservationRequest,
    admit?: (spending: Pick<LedgerState, "spentOn">) => void,
  ): Promise<string>;
  /** Writes durably how a call ended. Any process may settle any reservation; the first settlement counts. */
  settle(id: string, settlement: CallSettlement): Promise<void>;
  /** Writes down a failure for which nothing was reserved. */
  recordFailure(assets: readonly string[], failure: FailureFacts): Promise<void>;
}
