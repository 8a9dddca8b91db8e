import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { withProject } from "../project/with-project.ts";
import { earlierLines, reportArt } from "../reporters/art-report.ts";
import { visible } from "../reporters/visible-text.ts";

/** What `genlock revert` can be told. */
export interface RevertFlags {
  readonly list?: boolean;
}

/** `genlock revert <id> [n]`: brings back the picture an asset had `n` pictures ago; once more undoes it. */
export async function revert(
  invocation: Invocation,
  { id, back }: { readonly id: string; readonly back: number },
  flags: RevertFlags,
): Promise<ExitCode> {
  return withProject(invocation, async ({ session, project }) => {
    const { output } = invocation;
    if (flags.list === true) {
      const earlier = await session.art.earlier(project, id);
      if (output.json) output.data.json({ version: 1, id, earlier });
      else if (earlier.length === 0) output.data.line("No earlier picture is known here.");
      else for (const line of earlierLines(output.data, earlier)) output.data.line(line);
      return exitCodes.ok;
    }
    const result = await session.art.revert(project, id, back);
    const name = visible(id);
    reportArt(output, result, `Reverted: ${name}. \`genlock revert ${name}\` undoes it.`);
    return exitCodes.ok;
  });
}
