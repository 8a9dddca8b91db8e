import type { Reservation } from "./ledger.ts";
import type { DaySpend } from "./ledger-state.ts";

/** Whole billionths of a dollar, so that what is added and taken out again leaves nothing behind. */
interface DaySums {
  settled: bigint;
  unsettled: bigint;
  unknownCalls: number;
}

const billionths = 1e9;

/** Adds up the money of each day as calls are reserved and settled, so that nobody has to go through all of them. */
export class DayTally {
  readonly #days = new Map<string, DaySums>();

  add(reservation: Reservation): void {
    this.#change(reservation, 1);
  }

  /** Takes out what was added before, as it was then. */
  remove(reservation: Reservation): void {
    this.#change(reservation, -1);
  }

  /** @param day `YYYY-MM-DD`, UTC */
  spentOn(day: string): DaySpend {
    const { settled = 0n, unsettled = 0n, unknownCalls = 0 } = this.#days.get(day) ?? {};
    return { settled: toDollars(settled), unsettled: toDollars(unsettled), unknownCalls };
  }

  #change({ at, maxCost, settlement }: Reservation, sign: 1 | -1): void {
    const day = at.slice(0, "YYYY-MM-DD".length);
    const sums = this.#days.get(day) ?? { settled: 0n, unsettled: 0n, unknownCalls: 0 };
    this.#days.set(day, sums);
    const { known, most } = spendOf(maxCost, settlement);
    if (most === null) sums.unknownCalls += sign;
    else sums[known ? "settled" : "unsettled"] += BigInt(sign) * toBillionths(most);
  }
}

/** An amount that no call can cost counts as nine million dollars, which no cap has room for. */
function toBillionths(dollars: number): bigint {
  return BigInt(Math.min(Math.round(dollars * billionths), Number.MAX_SAFE_INTEGER));
}

function toDollars(sum: bigint): number {
  return Number(sum) / billionths;
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
