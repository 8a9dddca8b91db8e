import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { requireShared } from "../project/require-shared.ts";
import { withProject } from "../project/with-project.ts";
import { pullLines } from "../reporters/shared-report.ts";

/** `genlock pull`: takes over what colleagues shared; exit code 1 when an original is nowhere. */
export async function pull(invocation: Invocation): Promise<ExitCode> {
  return withProject(invocation, async (open) => {
    const { output } = invocation;
    const outcome = await requireShared(open).pull(open.project);
    if (output.json) output.data.json({ version: 1, ...outcome });
    else if (!output.quiet) for (const line of pullLines(outcome)) output.data.line(line);
    return outcome.absent.some(({ current }) => current) ? exitCodes.failure : exitCodes.ok;
  });
}
