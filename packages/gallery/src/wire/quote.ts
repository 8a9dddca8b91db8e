import type { AssetId, PriceRange } from "@genlock/core";

/** One job of a quote. */
export interface QuotedJob {
  readonly assets: readonly AssetId[];
  readonly provider: string;
  readonly model: string;
  readonly billing: "free" | "paid";
  readonly images: number;
  readonly cost: PriceRange;
}

/** What a run would make and cost: shown before it is agreed to, and then run as it is. */
export interface Quote {
  readonly id: string;
  readonly jobs: readonly QuotedJob[];
  readonly calls: number;
  readonly images: number;
  readonly cost: PriceRange;
  readonly billing: "free" | "paid";
  /** US dollars the run may cost at the very most; `null`: some price is unknown, so nothing bounds it but the budget. */
  readonly cap: number | null;
  /** Files that come back for nothing. */
  readonly restored: readonly AssetId[];
  /** Assets for which nothing is done, and why. */
  readonly held: readonly { readonly id: AssetId; readonly reason: string }[];
}
