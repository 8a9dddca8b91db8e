import type { RequestFinding } from "@genlock/provider";

/** Where and what; the rest of a finding follows. */
interface FindingText {
  readonly field: string | undefined;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly suggestion?: string | number | boolean | undefined;
}

/** A finding that stops the request. */
export function refuse(kind: "unsupported" | "invalid", text: FindingText): RequestFinding {
  return finding("error", kind, text);
}

/** A finding that does not. */
export function warn(
  kind: Exclude<RequestFinding["kind"], "unsupported" | "invalid">,
  text: FindingText,
): RequestFinding {
  return finding("warning", kind, text);
}

function finding(
  severity: RequestFinding["severity"],
  kind: RequestFinding["kind"],
  text: FindingText,
): RequestFinding {
  return {
    severity,
    kind,
    field: text.field,
    message: text.message,
    hint: text.hint,
    suggestion: text.suggestion,
  };
}
