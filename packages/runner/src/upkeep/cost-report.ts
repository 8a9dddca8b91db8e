import type { AssetId } from "@genlock/core";

/** US dollars of some calls, by how sure they are. They add up to the most that was spent, if no call is unknown. */
export interface Money {
  /** What services said calls cost. */
  readonly told: number;
  /** The worst case of calls that were answered without a price. */
  readonly estimated: number;
  /** The worst case of calls that may have been paid without an answer, and of calls under way. */
  readonly maybe: number;
  /** Calls whose price nobody can tell; not zero dollars, unknown dollars. */
  readonly unknownCalls: number;
  /** All calls that cost or may have cost something. */
  readonly calls: number;
}

/** One call that cost or may have cost something. */
export interface CostLine {
  /** ISO time, UTC, of the reservation. */
  readonly at: string;
  readonly provider: string;
  readonly model: string;
  /** Everyone the call was made for. */
  readonly assets: readonly AssetId[];
  /** Images asked for. */
  readonly images: number;
  /**
   * `stored`: answered. `refused`: nothing was drawn, but words were billed. `ambiguous`: the answer was lost. `maybe-paid`: the process that made the call is gone. `in-flight`:
   * under way.
   */
  readonly outcome: "stored" | "refused" | "ambiguous" | "maybe-paid" | "in-flight";
  /** US dollars; `null`: nobody knows. */
  readonly cost: number | null;
  /** Whether the service said so; otherwise `cost` is the worst case. */
  readonly exact: boolean;
  /** Whether an ambiguous call was made once more. */
  readonly repeated: boolean;
}

/** What was spent, by the ledger of this machine, and what the locked pictures cost whoever bought them. */
export interface CostReport {
  readonly version: 1;
  /** `YYYY-MM-DD`, UTC; `null`: everything there is. */
  readonly since: string | null;
  readonly total: Money;
  /** Oldest first. */
  readonly byDay: readonly (Money & { readonly day: string })[];
  /** Dearest first. What assets share is one group of them, so that nothing counts twice. */
  readonly byAssets: readonly (Money & { readonly assets: readonly AssetId[] })[];
  /** Dearest first. */
  readonly byModel: readonly (Money & { readonly provider: string; readonly model: string })[];
  /** Oldest first. */
  readonly lines: readonly CostLine[];
  /** By the provenance in the lock, for all time. */
  readonly locked: {
    /** US dollars. */
    readonly cost: number;
    readonly calls: number;
    readonly unknownCalls: number;
  };
  /** Lines of the ledger that could not be read, in words. */
  readonly warnings: readonly string[];
}
