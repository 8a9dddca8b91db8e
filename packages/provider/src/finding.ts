/**
 * Something {@link ImageModelV1.check} has to say about a request, before any money is spent.
 */
export interface RequestFinding {
  /** `error` stops the request; `warning` does not. */
  readonly severity: "error" | "warning";
  /**
   * What kind of trouble it is, stable: `unsupported` (this model or provider cannot do it), `invalid` (no model could),
   * `unknown-model`, `unknown-parameter`, `retired-model`, `ignored` (accepted, but will not be sent), `advice`.
   */
  readonly kind:
    | "unsupported"
    | "invalid"
    | "unknown-model"
    | "unknown-parameter"
    | "retired-model"
    | "ignored"
    | "advice";
  /** The member of the request it is about, or `params.<name>`, `images.<index>`; `undefined`: the request as a whole. */
  readonly field: string | undefined;
  /** What is wrong and why; one sentence without the position. */
  readonly message: string;
  /** What to do about it; `undefined`: nothing useful is known. */
  readonly hint: string | undefined;
  /** The nearest legal value, if the fix is to write another value. */
  readonly suggestion: string | number | boolean | undefined;
}
