import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { withAnyProject } from "../project/with-project.ts";
import { verifyLines } from "../reporters/verify-report.ts";

/** What `genlock verify` can be told. */
export interface VerifyFlags {
  readonly fix?: boolean;
}

/** `genlock verify`: whether lock, originals and store agree; exit code 1 when something is wrong and not mended. */
export async function verify(invocation: Invocation, flags: VerifyFlags): Promise<ExitCode> {
  return withAnyProject(invocation, async ({ session, project }) => {
    const { output } = invocation;
    const findings = await session.upkeep.verify(project, { fix: flags.fix === true });
    const isSound = findings.every(({ fixed }) => fixed);
    if (output.json) output.data.json({ version: 1, ok: isSound, findings });
    else if (findings.length > 0 || !output.quiet) {
      for (const line of verifyLines(output.data, findings)) output.data.line(line);
    }
    return isSound ? exitCodes.ok : exitCodes.failure;
  });
}
