/** What one call costs, in US dollars, before it is made. */
export interface CostRange {
  /** US dollars, at least 0. */
  readonly min: number;
  /** US dollars, at least `min`: the call never costs more. */
  readonly max: number;
  /** ISO date (`YYYY-MM-DD`) of the price list; `undefined` when nothing is charged. */
  readonly asOf: string | undefined;
}

/** Tokens of one call as the service reported them; each `undefined` when it did not. */
export interface ImageUsage {
  readonly inputTextTokens: number | undefined;
  readonly inputImageTokens: number | undefined;
  readonly outputTextTokens: number | undefined;
  readonly outputImageTokens: number | undefined;
  readonly totalTokens: number | undefined;
}
