import type { FetchOutcome } from "@genlock/runner";
import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { withAnyProject, type OpenProject } from "../project/with-project.ts";
import { fetchLines } from "../reporters/fetch-report.ts";
import { reportDiagnostics } from "../reporters/diagnostics-report.ts";
import { selectAssets } from "../selection/select-assets.ts";

/** What `genlock fetch` can be told. */
export interface FetchFlags {
  readonly updateReferences?: boolean;
}

/**
 * `genlock fetch`: gets the pictures that the manifest names by address and locks which bytes they are. Nothing else goes to the
 * network for them.
 */
export async function fetch(
  invocation: Invocation,
  ids: readonly string[],
  flags: FetchFlags,
): Promise<ExitCode> {
  return withAnyProject(invocation, async (open) => {
    const { output } = invocation;
    const { session, project } = open;
    if (project.assets.size === 0 && hasErrors(open)) {
      reportDiagnostics(output, project);
      return exitCodes.invalidManifest;
    }
    const outcomes = await session.fetchInputs(project, {
      only: selectAssets(ids, [...project.assets.keys()]),
      update: flags.updateReferences === true,
    });
    if (output.json) output.data.json({ version: 1, inputs: outcomes.map(toldOutcome) });
    else for (const line of fetchLines(output.data, outcomes)) output.data.line(line);
    const isWhole = outcomes.every(({ status }) => status !== "failed");
    return isWhole ? exitCodes.ok : exitCodes.failure;
  });
}

function hasErrors({ project }: OpenProject): boolean {
  return project.diagnostics.some(({ severity }) => severity === "error");
}

/** A person reads only the shown address; a program is given the one of the manifest, to find it again. */
function toldOutcome({ url, assets, status, input, error }: FetchOutcome): object {
  return { url, assets, status, input: input ?? null, error: error ?? null };
}
