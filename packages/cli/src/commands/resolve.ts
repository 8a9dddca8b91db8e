import type { LockResolution } from "@genlock/runner";
import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { mergeSeat } from "../project/merge-seat.ts";
import { withProject } from "../project/with-project.ts";

/** What `genlock resolve` can be told. */
export interface ResolveFlags {
  /** The beginning of a digest, `ours` or `theirs`, by asset id. */
  readonly pick?: ReadonlyMap<string, string>;
}

/**
 * `genlock resolve`: resolves what a merge left in the lock, as every command does, and says what it chose. Exit code 1 when a
 * picture of what it chose is nowhere.
 */
export async function resolve(invocation: Invocation, flags: ResolveFlags): Promise<ExitCode> {
  const { output } = invocation;
  let resolution: LockResolution | undefined;
  const seat = mergeSeat(invocation, {
    picks: flags.pick ?? new Map(),
    onResolved: (done) => {
      resolution = done;
    },
  });
  const work = async (): Promise<ExitCode> => {
    if (output.json) output.data.json({ version: 1, resolution: resolution ?? null });
    else if (resolution === undefined) output.data.line("genlock.lock has no conflict markers.");
    return (resolution?.missing.length ?? 0) === 0 ? exitCodes.ok : exitCodes.failure;
  };
  return withProject(invocation, work, seat);
}
