import { errorRegistry, type ErrorCode } from "./registry.ts";

const marker: symbol = Symbol.for("@genlock/core/error/v1");

/** The parts of a {@link GenlockError}. */
export interface GenlockErrorOptions {
  readonly code: ErrorCode;
  /** What happened and why; no position, no prefix word, no secret. */
  readonly message: string;
  /** What to do next. Defaults to the registry's hint for the code. */
  readonly hint?: string | undefined;
  readonly cause?: unknown;
}

/** Something that went wrong while doing what the user asked: one, thrown, coded. What the user wrote wrong is a `Diagnostic`. */
export class GenlockError extends Error {
  override readonly name = "GenlockError";
  readonly code: ErrorCode;
  readonly hint: string | undefined;

  constructor(options: GenlockErrorOptions) {
    super(options.message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = options.code;
    this.hint = options.hint ?? errorRegistry[options.code].hint;
    Object.defineProperty(this, marker, { value: true });
  }

  /** Recognises the error even when it comes from another installed copy of this package. */
  static isInstance(value: unknown): value is GenlockError {
    return value instanceof Error && marker in value;
  }
}
