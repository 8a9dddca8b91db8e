import type { AssetId } from "@genlock/core";
import type { LockResolution } from "@genlock/runner";
import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { mergeSeat } from "../project/merge-seat.ts";
import { withProject, type OpenProject } from "../project/with-project.ts";
import { idList } from "../reporters/art-report.ts";

/** What `genlock resolve` can be told. */
export interface ResolveFlags {
  /** The beginning of a digest, `ours` or `theirs`, by asset id. */
  readonly pick?: ReadonlyMap<string, string>;
}

async function missingPictures({ session, project }: OpenProject): Promise<AssetId[]> {
  const all = await session.status(project);
  return all.filter(({ state }) => state === "missing").map(({ id }) => id);
}

/**
 * `genlock resolve`: resolves what a merge left in the lock, as every command does, and says what it chose. Exit code 1 while a
 * picture of the lock is not here.
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
  const work = async (open: OpenProject): Promise<ExitCode> => {
    const missing = resolution?.missing ?? (await missingPictures(open));
    if (output.json) output.data.json({ version: 1, resolution: resolution ?? null, missing });
    else if (resolution === undefined) {
      output.data.line("genlock.lock has no conflict markers.");
      if (missing.length > 0) {
        const ids = idList(missing);
        output.data.line(`Not here: the pictures of ${ids}. \`genlock verify\` says why.`);
      }
    }
    return missing.length === 0 ? exitCodes.ok : exitCodes.failure;
  };
  return withProject(invocation, work, seat);
}
