import type { FailureFacts, Reservation } from "./ledger.ts";

/** Money of one day, in US dollars. */
export interface DaySpend {
  /** What calls are known to have cost, or their worst case where the service did not say. */
  readonly settled: number;
  /** The worst case of what is ambiguous, maybe paid or under way. */
  readonly unsettled: number;
  /** Calls that cost or may have cost something nobody can tell; not zero dollars, unknown dollars. */
  readonly unknownCalls: number;
}

/** A call of which nobody knows whether it was paid. */
export interface AmbiguousCall {
  readonly reservation: Reservation;
  /** `ambiguous`: the answer was lost. `maybe-paid`: the process that made the call is gone. */
  readonly why: "ambiguous" | "maybe-paid";
  /** Whether the same call was reserved again afterwards. The money counts all the same. */
  readonly repeated: boolean;
}

/** The last failure of an asset since its last success. */
export interface AssetFailure extends FailureFacts {
  /** ISO time, UTC. */
  readonly at: string;
  /** Whether something may have been paid. */
  readonly ambiguous: boolean;
}

/** A ledger as it was read at one moment. */
export interface LedgerState {
  /** By id, in the order of the file. */
  readonly reservations: ReadonlyMap<string, Reservation>;
  /** Not settled, and made by a process that lives. */
  readonly inFlight: readonly Reservation[];
  /** Everything that may have been paid without a stored answer, oldest first. */
  ambiguousCalls(): AmbiguousCall[];
  /** @param day `YYYY-MM-DD`, UTC */
  spentOn(day: string): DaySpend;
  /** By asset id. */
  readonly failures: ReadonlyMap<string, AssetFailure>;
  /** Lines that could not be read, in words. */
  readonly warnings: readonly string[];
}
