import type { ProcessIdentity } from "../process/process-identity.ts";
import { callName, listAmbiguous, listInFlight } from "./ambiguous-calls.ts";
import { DayTally } from "./day-tally.ts";
import type { LedgerLine } from "./ledger-line.ts";
import type { AmbiguousCall, AssetFailure, DaySpend, LedgerState } from "./ledger-state.ts";
import type { CallPlace, CallSettlement, Reservation } from "./ledger.ts";

/** Adds up the lines of a ledger as they are read, so that questions about one call or one day cost the same in any ledger. */
export class LedgerTally {
  readonly #reservations = new Map<string, Reservation>();
  /** Ids of all reservations of a call, oldest first. */
  readonly #byCall = new Map<string, string[]>();
  readonly #days = new DayTally();
  readonly #failures = new Map<string, AssetFailure>();
  readonly #warnings: string[] = [];

  add(line: LedgerLine): void {
    if (line.type === "reserve") this.#reserve(line);
    else if (line.type === "settle") this.#settle(line.id, { ...line.settlement, at: line.at });
    else this.#fail(line.assets, { ...line.failure, at: line.at, ambiguous: false });
  }

  warn(warning: string): void {
    this.#warnings.push(warning);
  }

  /**
   * What was added so far, as seen by the process `self`. Later lines do not change it, so it is a copy of everything.
   *
   * @param passing warnings of this moment only
   */
  snapshot(self: ProcessIdentity, passing: readonly string[]): LedgerState {
    const reservations = new Map(this.#reservations);
    const inFlight = listInFlight(reservations.values(), self);
    return {
      reservations,
      inFlight,
      ambiguousCalls: () => listAmbiguous([...reservations.values()], new Set(inFlight)),
      spentOn(day) {
        const days = new DayTally();
        for (const reservation of reservations.values()) days.add(reservation);
        return days.spentOn(day);
      },
      failures: new Map(this.#failures),
      warnings: [...this.#warnings, ...passing],
    };
  }

  /** What a snapshot's `ambiguousCalls` has of one call. */
  ambiguousCallsOf(call: CallPlace, self: ProcessIdentity): AmbiguousCall[] {
    const ids = this.#byCall.get(callName(call)) ?? [];
    const reservations = ids.flatMap((id) => this.#reservations.get(id) ?? []);
    return listAmbiguous(reservations, new Set(listInFlight(reservations, self)));
  }

  /** What a snapshot's `spentOn` answers. */
  spentOn(day: string): DaySpend {
    return this.#days.spentOn(day);
  }

  #reserve({ type: _type, ...request }: LedgerLine & { readonly type: "reserve" }): void {
    if (this.#reservations.has(request.id)) return;
    const reservation = { ...request, settlement: undefined };
    this.#reservations.set(request.id, reservation);
    this.#days.add(reservation);
    const name = callName(request);
    const ids = this.#byCall.get(name);
    if (ids === undefined) this.#byCall.set(name, [request.id]);
    else ids.push(request.id);
  }

  #settle(id: string, settlement: CallSettlement & { readonly at: string }): void {
    const reservation = this.#reservations.get(id);
    if (reservation === undefined) {
      this.#warnings.push(`The ledger settles a call (${id}) that it never reserved.`);
      return;
    }
    if (reservation.settlement !== undefined) return;
    const settled = { ...reservation, settlement };
    this.#reservations.set(id, settled);
    this.#days.remove(reservation);
    this.#days.add(settled);
    if (settlement.outcome === "stored") {
      for (const asset of reservation.assets) this.#failures.delete(asset);
      return;
    }
    const { code, message, hint, at, outcome } = settlement;
    const ambiguous = outcome === "ambiguous";
    this.#fail(reservation.assets, { code, message, hint, at, ambiguous });
  }

  #fail(assets: readonly string[], failure: AssetFailure): void {
    for (const asset of assets) this.#failures.set(asset, failure);
  }
}
