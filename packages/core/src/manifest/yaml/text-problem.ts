import type { DiagnosticCode } from "../../errors/registry.ts";

/** Something wrong with a text, by offsets into it. */
export interface TextProblem {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint: string | undefined;
  /** JSON pointer, as far as one is known. */
  readonly pointer: string;
  /** UTF-16 offset, inclusive. */
  readonly start: number;
  /** UTF-16 offset, exclusive. */
  readonly end: number;
}
