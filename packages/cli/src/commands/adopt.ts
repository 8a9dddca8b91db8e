import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { sayNotShared } from "../project/require-shared.ts";
import { withProject } from "../project/with-project.ts";
import { currentAfter, reportArt, sourceWords } from "../reporters/art-report.ts";
import { visible } from "../reporters/visible-text.ts";
import { knownAssets, requireAsset } from "../selection/known-assets.ts";

/** `genlock adopt <id>`: takes in an original that was touched up in its folder. */
export async function adopt(invocation: Invocation, id: string): Promise<ExitCode> {
  return withProject(invocation, async (open) => {
    const { session, project } = open;
    requireAsset(id, knownAssets(project));
    const from = project.lock.assets.get(id)?.current.slice(0, 12);
    const result = await session.art.adopt(project, id);
    const output = currentAfter(id, result, project.lock);
    const isEdit = output?.made.provenance.used?.["editedFrom"] !== undefined;
    const origin = isEdit ? `made from ${from}` : sourceWords(output);
    const headline = `Adopted: the edited file of ${visible(id)}, ${origin}.`;
    reportArt(invocation.output, result, headline);
    sayNotShared(open, invocation.output);
    return exitCodes.ok;
  });
}
