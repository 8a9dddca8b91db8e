import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { withProject } from "../project/with-project.ts";
import { idList, reportArt } from "../reporters/art-report.ts";
import { knownAssets, requireAssets } from "../selection/known-assets.ts";

/** `genlock pin` and `genlock unpin`: holds art against every change, or lets go of it. */
export async function pin(
  invocation: Invocation,
  patterns: readonly string[],
  pinned: boolean,
): Promise<ExitCode> {
  return withProject(invocation, async ({ session, project }) => {
    const ids = requireAssets(patterns, knownAssets(project));
    const result = await session.art.setPinned(project, ids, pinned);
    const changed = result.changed.map(({ id }) => id);
    const done = pinned ? "Pinned" : "Not pinned any more";
    const already = pinned ? "pinned already" : "not pinned";
    const headline =
      changed.length === 0 ? `Nothing to do: ${already}.` : `${done}: ${idList(changed)}.`;
    reportArt(invocation.output, result, headline);
    return exitCodes.ok;
  });
}
