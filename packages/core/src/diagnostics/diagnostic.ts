import type { DiagnosticCode } from "../errors/registry.ts";

/** A place in a text, both counted from 1; columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a file the user wrote. */
export interface SourceRange {
  /** Relative to the manifest's folder, with `/` between parts. */
  readonly file: string;
  readonly start: Position;
  /** Exclusive. */
  readonly end: Position;
}

/**
 * Something about what the user wrote: data, positioned, collected with others. What went wrong while *doing* it is a
 * {@link GenlockError}.
 */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: "error" | "warning";
  /** What is wrong and why; no position, no prefix word. */
  readonly message: string;
  /** What to write instead; `undefined`: nothing better than the message is known. */
  readonly hint: string | undefined;
  /** JSON pointer into the file; `""` is the file as a whole. */
  readonly pointer: string;
  /** `undefined`: it is about no place in a file, such as a file that is not there. */
  readonly range: SourceRange | undefined;
}
