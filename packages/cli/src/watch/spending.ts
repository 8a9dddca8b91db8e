import { roundDollars } from "@genlock/core";

/** What a watch may spend from its start to its end. */
export class Spending {
  readonly #maxCost: number;
  #spent = 0;

  /** @param maxCost US dollars, at least 0 */
  constructor(maxCost: number) {
    this.#maxCost = maxCost;
  }

  /** US dollars. */
  get spent(): number {
    return this.#spent;
  }

  /** US dollars, at least 0. */
  get left(): number {
    return Math.max(0, roundDollars(this.#maxCost - this.#spent));
  }

  /** Counts what a run cost; what it may have cost counts at its worst case. */
  add(amount: number): void {
    this.#spent = roundDollars(this.#spent + amount);
  }
}
