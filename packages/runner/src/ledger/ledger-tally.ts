import { livenessOf } from "../process/identify-process.ts";
import type { ProcessIdentity } from "../process/process-identity.ts";
import type { LedgerLine } from "./ledger-line.ts";
import type { AmbiguousCall, AssetFailure, DaySpend, LedgerState } from "./ledger-state.ts";
import type { CallSettlement, Reservation } from "./ledger.ts";

/** Adds up the lines of a ledger as they are read. */
export class LedgerTally {
  readonly #reservations = new Map<string, Reservation>();
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
   * What was added so far, as seen by the process `self`. Later lines do not change it.
   *
   * @param passing warnings of this moment only
   */
  snapshot(self: ProcessIdentity, passing: readonly string[]): LedgerState {
    const reservations = new Map(this.#reservations);
    const open = [...reservations.values()].filter((one) => one.settlement === undefined);
    const inFlight = open.filter((one) => livenessOf(one.owner, self) === "alive");
    return {
      reservations,
      inFlight,
      ambiguousCalls: () => listAmbiguous(reservations, new Set(inFlight)),
      spentOn: (day) => sumDay(reservations, day),
      failures: new Map(this.#failures),
      warnings: [...this.#warnings, ...passing],
    };
  }

  #reserve({ type: _type, ...reservation }: LedgerLine & { readonly type: "reserve" }): void {
    if (this.#reservations.has(reservation.id)) return;
    this.#reservations.set(reservation.id, { ...reservation, settlement: undefined });
  }

  #settle(id: string, settlement: CallSettlement & { readonly at: string }): void {
    const reservation = this.#reservations.get(id);
    if (reservation === undefined) {
      this.#warnings.push(`The ledger settles a call (${id}) that it never reserved.`);
      return;
    }
    if (reservation.settlement !== undefined) return;
    this.#reservations.set(id, { ...reservation, settlement });
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

function listAmbiguous(
  reservations: ReadonlyMap<string, Reservation>,
  inFlight: ReadonlySet<Reservation>,
): AmbiguousCall[] {
  const newest = new Map<string, Reservation>();
  for (const one of reservations.values()) newest.set(callName(one), one);
  const calls: AmbiguousCall[] = [];
  for (const reservation of reservations.values()) {
    const outcome = reservation.settlement?.outcome;
    if (outcome !== "ambiguous" && (outcome !== undefined || inFlight.has(reservation))) continue;
    const why = outcome === "ambiguous" ? "ambiguous" : "maybe-paid";
    const repeated = newest.get(callName(reservation)) !== reservation;
    calls.push({ reservation, why, repeated });
  }
  return calls;
}

function callName({ key, take, call }: Reservation): string {
  return `${key}.${take}.${call}`;
}

/** What a call counts for, in US dollars, and whether that is what it cost; `null`: nobody knows. */
function spendOf(
  maxCost: number | null,
  settlement: Reservation["settlement"],
): { readonly known: boolean; readonly most: number | null } {
  switch (settlement?.outcome) {
    case "not-sent":
      return { known: true, most: 0 };
    case "rejected":
      return { known: true, most: settlement.cost ?? 0 };
    case "stored":
      return { known: true, most: settlement.cost ?? maxCost };
    default:
      return { known: settlement?.cost !== undefined, most: settlement?.cost ?? maxCost };
  }
}

function sumDay(reservations: ReadonlyMap<string, Reservation>, day: string): DaySpend {
  let settled = 0;
  let unsettled = 0;
  let unknownCalls = 0;
  for (const { at, maxCost, settlement } of reservations.values()) {
    if (!at.startsWith(day)) continue;
    const { known, most } = spendOf(maxCost, settlement);
    if (most === null) unknownCalls += 1;
    else if (known) settled += most;
    else unsettled += most;
  }
  return { settled, unsettled, unknownCalls };
}
