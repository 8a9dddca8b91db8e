import type { DiagnosticCode } from "../../errors/registry.ts";

/** Something wrong with the shape of a manifest, by JSON pointer. */
export interface ShapeProblem {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint: string | undefined;
  readonly pointer: string;
  /** Whether the key or the value is to be pointed at. */
  readonly part: "key" | "value";
}
