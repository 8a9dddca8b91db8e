import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { requireShared } from "../project/require-shared.ts";
import { withAnyProject } from "../project/with-project.ts";
import { sharedVerifyLines } from "../reporters/shared-report.ts";

/** `genlock store verify`: whether the shared store has what the lock names, byte for byte; exit code 1 when it has not. */
export async function storeVerify(invocation: Invocation): Promise<ExitCode> {
  return withAnyProject(invocation, async (open) => {
    const { output } = invocation;
    const found = await requireShared(open).verify(open.project);
    const isSound = found.missing.length === 0 && found.wrong.length === 0;
    if (output.json) output.data.json({ version: 1, ok: isSound, ...found });
    else if (!isSound || !output.quiet) {
      for (const line of sharedVerifyLines(found)) output.data.line(line);
    }
    return isSound ? exitCodes.ok : exitCodes.failure;
  });
}
