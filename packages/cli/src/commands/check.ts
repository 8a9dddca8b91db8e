import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { withLiveModels } from "../project/live-models.ts";
import { withAnyProject } from "../project/with-project.ts";
import {
  diagnosticsJson,
  diagnosticsLines,
  reportErrors,
} from "../reporters/diagnostics-report.ts";
import { say } from "../reporters/output.ts";
import { count } from "../reporters/price-text.ts";

/** What `genlock check` can be told. */
export interface CheckFlags {
  readonly live?: boolean;
}

/** `genlock check`: everything that is wrong with the manifest, all at once. */
export async function check(invocation: Invocation, flags: CheckFlags): Promise<ExitCode> {
  return withAnyProject(invocation, async (open) => {
    const { output } = invocation;
    const project = flags.live === true ? await withLiveModels(open.project) : open.project;
    const isBad = project.diagnostics.some(({ severity }) => severity === "error");
    if (output.json) output.data.json(diagnosticsJson(project));
    else if (isBad) reportErrors(output, project);
    else {
      for (const line of diagnosticsLines(output.talk, project)) say(output, line);
      const jobs = count(project.graph.jobs.size, "job");
      const line = `The manifest is sound: ${count(project.assets.size, "asset")} from ${jobs}.`;
      if (!output.quiet) output.data.line(line);
    }
    return isBad ? exitCodes.invalidManifest : exitCodes.ok;
  });
}
