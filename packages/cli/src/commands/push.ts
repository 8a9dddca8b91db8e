import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { requireShared } from "../project/require-shared.ts";
import { withAnyProject } from "../project/with-project.ts";
import { say } from "../reporters/output.ts";
import { pushLines } from "../reporters/shared-report.ts";

/** `genlock push`: shares what the lock names, and what was bought for it. */
export async function push(invocation: Invocation): Promise<ExitCode> {
  return withAnyProject(invocation, async (open) => {
    const { output } = invocation;
    const outcome = await requireShared(open).push(open.project);
    if (output.json) output.data.json({ version: 1, ...outcome });
    else if (!output.quiet) for (const line of pushLines(outcome)) output.data.line(line);
    if (outcome.unsigned) {
      say(
        output,
        "Calls were not recorded: set GENLOCK_STORE_SIGNING_KEY, which `genlock store keygen` makes.",
      );
    }
    return exitCodes.ok;
  });
}
