import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { withProject } from "../project/with-project.ts";
import { idList, reportArt } from "../reporters/art-report.ts";
import { requireAssets } from "../selection/known-assets.ts";

/** `genlock keep`: the art stays as it is for what the manifest says now. */
export async function keep(invocation: Invocation, patterns: readonly string[]): Promise<ExitCode> {
  return withProject(invocation, async ({ session, project }) => {
    const ids = requireAssets(patterns, [...project.assets.keys()]);
    const result = await session.art.keep(project, ids);
    const changed = result.changed.map(({ id }) => id);
    const headline =
      changed.length === 0
        ? "Nothing to keep: the art is what the manifest asks for."
        : `Kept for what the manifest says now: ${idList(changed)}.`;
    reportArt(invocation.output, result, headline);
    return exitCodes.ok;
  });
}
