import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { withAnyProject } from "../project/with-project.ts";
import { costsLines } from "../reporters/costs-report.ts";

/** What `genlock costs` can be told. */
export interface CostsFlags {
  /** `YYYY-MM-DD`. */
  readonly since?: string;
}

/** `genlock costs`: what was spent, on what, when, and what nobody is sure of. */
export async function costs(invocation: Invocation, flags: CostsFlags): Promise<ExitCode> {
  return withAnyProject(invocation, async ({ session, project }) => {
    const { output } = invocation;
    const report = await session.upkeep.costs(project, flags.since);
    if (output.json) output.data.json(report);
    else for (const line of costsLines(output.data, report)) output.data.line(line);
    return exitCodes.ok;
  });
}
