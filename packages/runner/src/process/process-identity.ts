/**
 * Which process wrote something, so that another can tell whether it still lives. Plain data, kept in files.
 *
 * A pid alone is reused; with the start time it is not, as long as the machine was not started anew.
 */
export interface ProcessIdentity {
  readonly pid: number;
  /** Clock ticks from the machine's start to the process's, as text; absent where the system has no `/proc`. */
  readonly start?: string;
  /** Changes with each start of the machine; absent where the system has no `/proc`. */
  readonly boot?: string;
  /** The namespace the pid counts in (containers have their own); absent where the system has no `/proc`. */
  readonly space?: string;
  readonly host: string;
}

/** What is known about a process: `unknown` when it runs on another machine or in another container. */
export type Liveness = "alive" | "dead" | "unknown";
