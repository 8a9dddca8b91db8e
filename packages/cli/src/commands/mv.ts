import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { withAnyProject } from "../project/with-project.ts";
import { reportArt } from "../reporters/art-report.ts";
import { say } from "../reporters/output.ts";
import { visible } from "../reporters/visible-text.ts";
import { knownAssets, requireAsset } from "../selection/known-assets.ts";

/** `genlock mv <old> <new>`: gives art another id, in lock, originals and history. The manifest is the user's to edit. */
export async function mv(invocation: Invocation, from: string, to: string): Promise<ExitCode> {
  return withAnyProject(invocation, async ({ session, project }) => {
    const { output } = invocation;
    requireAsset(from, knownAssets(project));
    const result = await session.art.move(project, { from, to });
    reportArt(output, result, `Moved: ${visible(from)} is ${visible(to)} now.`);
    if (project.assets.has(from) || !project.assets.has(to)) {
      say(output, `Rename \`${visible(from)}\` to \`${visible(to)}\` in the manifest too.`);
    }
    return exitCodes.ok;
  });
}
