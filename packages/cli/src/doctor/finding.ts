/** What came of looking at one thing. */
export interface HealthFinding {
  /** What was looked at, in a word or two. */
  readonly about: string;
  /** `warn`: works, and somebody should know. `fail`: something will not work. */
  readonly status: "ok" | "warn" | "fail";
  readonly message: string;
  /** What to do; `undefined`: nothing. */
  readonly next: string | undefined;
}

/** A thing that is as it should be. */
export function fine(about: string, message: string): HealthFinding {
  return { about, status: "ok", message, next: undefined };
}
