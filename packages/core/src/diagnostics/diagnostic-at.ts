import { diagnosticRegistry, type DiagnosticCode } from "../errors/registry.ts";
import type { Origin } from "../resolve/resolved-asset.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** What is said about one place. */
export interface Report {
  readonly code: DiagnosticCode;
  readonly message: string;
  /** Defaults to what is said of the code. */
  readonly hint?: string | undefined;
  /** Defaults to `error`. */
  readonly severity?: Diagnostic["severity"] | undefined;
  readonly at: Origin;
}

/** Makes a diagnostic about a place in the manifest. */
export function diagnosticAt({ code, message, hint, severity, at }: Report): Diagnostic {
  return {
    code,
    severity: severity ?? "error",
    message,
    hint: hint ?? diagnosticRegistry[code].hint,
    pointer: at.pointer,
    range: at.range,
  };
}
