import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { requireShared } from "../project/require-shared.ts";
import { withAnyProject } from "../project/with-project.ts";
import { statusLines } from "../reporters/shared-report.ts";

/** `genlock store status`: how the shared store answers; exit code 1 when it cannot be used. */
export async function storeStatus(invocation: Invocation): Promise<ExitCode> {
  return withAnyProject(invocation, async (open) => {
    const { output } = invocation;
    const status = await requireShared(open).status(open.project);
    const { trouble = null, code = null, hint = null, there = null, ...known } = status;
    if (output.json) output.data.json({ version: 1, ...known, trouble, code, hint, there });
    else for (const line of statusLines(status)) output.data.line(line);
    return status.trouble === undefined ? exitCodes.ok : exitCodes.failure;
  });
}
