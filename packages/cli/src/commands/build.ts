import { buildProject } from "../build/build-project.ts";
import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { isContinuousIntegration } from "../project/environment.ts";
import { restoreShared } from "../project/require-shared.ts";
import { withProject } from "../project/with-project.ts";
import { buildLine } from "../reporters/build-report.ts";

/** What `genlock build` can be told. */
export interface BuildFlags {
  readonly out?: string;
  readonly frozen?: boolean;
}

/**
 * `genlock build`: every derivative and original, and `assets.json`, for whoever reads files. Makes and buys nothing.
 *
 * @throws GenlockError what `buildProject` throws
 */
export async function build(invocation: Invocation, flags: BuildFlags): Promise<ExitCode> {
  return withProject(invocation, async (open) => {
    const { output } = invocation;
    await restoreShared(open);
    const frozen = flags.frozen ?? isContinuousIntegration(open.environment);
    const { index, ...done } = await buildProject(invocation, open, { out: flags.out, frozen });
    if (output.json) output.data.json({ ...index, ...done });
    else if (!output.quiet) output.data.line(buildLine({ index, ...done }));
    return exitCodes.ok;
  });
}
