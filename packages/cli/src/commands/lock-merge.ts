import { resolve } from "node:path";
import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { mergeSeat } from "../project/merge-seat.ts";
import { withProject } from "../project/with-project.ts";
import { count } from "../reporters/price-text.ts";

/** What `genlock lock merge` can be told. */
export interface LockMergeFlags {
  /** The beginning of a digest, `ours` or `theirs`, by asset id. */
  readonly pick?: ReadonlyMap<string, string>;
}

/**
 * `genlock lock merge`: merges locks of shards, and the pictures beside them, into the project's. Buys nothing. Exit code 1 when a
 * picture is nowhere.
 *
 * @throws GenlockError `LOCK_NOT_FOUND`, `LOCK_CORRUPT`, `LOCK_PICKS_DIFFER`
 */
export async function lockMerge(
  invocation: Invocation,
  files: readonly string[],
  flags: LockMergeFlags,
): Promise<ExitCode> {
  const { output, cwd } = invocation;
  const seat = mergeSeat(invocation, {
    picks: flags.pick ?? new Map(),
    occasion: "Other locks were merged into genlock.lock",
    onResolved: () => undefined,
  });
  return withProject(
    invocation,
    async ({ session, project }) => {
      const paths = files.map((file) => resolve(cwd, file));
      const resolution = await session.mergeLocks(project, paths, seat);
      const { assets, missing } = resolution;
      if (output.json) output.data.json({ version: 1, resolution });
      else
        output.data.line(
          `Merged ${count(files.length, "lock")}: ${count(assets.length, "asset")} changed.`,
        );
      return missing.length === 0 ? exitCodes.ok : exitCodes.failure;
    },
    seat,
  );
}
