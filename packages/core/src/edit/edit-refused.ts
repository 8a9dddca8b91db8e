import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ErrorCode } from "../errors/registry.ts";
import type { EditRefusal } from "./manifest-edit.ts";

/** Carries a refusal up to where the edit began; never leaves this folder. */
export class EditRefused extends Error {
  readonly refusal: EditRefusal;

  constructor(refusal: EditRefusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/** A refusal to be thrown. */
export function refused(
  code: ErrorCode,
  message: string,
  diagnostics: readonly Diagnostic[] = [],
): EditRefused {
  return new EditRefused({ code, message, hint: undefined, diagnostics });
}

/** The layout is one that only a person can change. */
export function layoutRefused(what: string): EditRefused {
  return refused("EDIT_LAYOUT", `${what} is laid out in a way that genlock does not change.`);
}
