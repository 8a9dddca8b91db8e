/** Caps in US dollars; `undefined`: none. */
export interface Caps {
  readonly run: number | undefined;
  readonly asset: number | undefined;
}

/** What a refused reservation says. */
export interface Refusal {
  readonly cap: "run" | "asset" | "unknown-price";
  /** US dollars of the cap; `undefined` for an unknown price. */
  readonly limit: number | undefined;
}

/** Keeps a run under its caps: the worst case of a call is taken before the call, and given back as far as it was not needed. */
export interface Budget {
  /**
   * Takes the worst case of one call out of every cap, or refuses and takes nothing.
   *
   * @param worst US dollars; `undefined`: nobody can tell, which no cap allows.
   */
  reserve(worst: number | undefined, assets: readonly string[]): Refusal | undefined;
  /** Says what a reserved call really cost; its worst case no longer counts. */
  settle(worst: number | undefined, assets: readonly string[], actual: number): void;
  /** US dollars: settled, and the worst case of what is under way. */
  spent(): number;
}

/** Sums of dollars carry rounding; a cap is not missed for a billionth. */
const tolerance = 1e-9;

/** Creates a budget with nothing spent. */
export function createBudget(caps: Caps): Budget {
  const hasCap = caps.run !== undefined || caps.asset !== undefined;
  const byAsset = new Map<string, number>();
  let total = 0;

  function add(amount: number, assets: readonly string[]): void {
    total += amount;
    for (const id of assets) byAsset.set(id, (byAsset.get(id) ?? 0) + amount);
  }

  return {
    reserve(worst, assets) {
      if (worst === undefined) {
        return hasCap ? { cap: "unknown-price", limit: undefined } : undefined;
      }
      const dearest = assets.reduce((most, id) => Math.max(most, byAsset.get(id) ?? 0), 0);
      if (exceeds(total + worst, caps.run)) return { cap: "run", limit: caps.run };
      if (exceeds(dearest + worst, caps.asset)) return { cap: "asset", limit: caps.asset };
      add(worst, assets);
      return undefined;
    },
    settle(worst, assets, actual) {
      add(actual - (worst ?? 0), assets);
    },
    spent: () => total,
  };
}

/** Whether an amount is over a cap; `undefined`: there is none. */
export function exceeds(amount: number, cap: number | undefined): boolean {
  return cap !== undefined && amount > cap + tolerance;
}
