import type { Invocation } from "../command-line/invocation.ts";
import { withLiveModels } from "../project/live-models.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { withAnyProject } from "../project/with-project.ts";
import { reportDiagnostics } from "../reporters/diagnostics-report.ts";
import { count } from "../reporters/price-text.ts";

/** What `genlock check` can be told. */
export interface CheckFlags {
  readonly live?: boolean;
}

/** `genlock check`: everything that is wrong with the manifest, all at once. */
export async function check(invocation: Invocation, flags: CheckFlags): Promise<ExitCode> {
  return withAnyProject({ ...invocation, cached: true }, async (open) => {
    const { output } = invocation;
    const project = flags.live === true ? await withLiveModels(open.project) : open.project;
    const isBad = project.diagnostics.some(({ severity }) => severity === "error");
    reportDiagnostics(output, project);
    const isSaid = output.findings === "pretty" || output.findings === "github";
    if (!isBad && isSaid && !output.quiet) {
      const jobs = count(project.graph.jobs.size, "job");
      output.data.line(
        `The manifest is sound: ${count(project.assets.size, "asset")} from ${jobs}.`,
      );
    }
    return isBad ? exitCodes.invalidManifest : exitCodes.ok;
  });
}
