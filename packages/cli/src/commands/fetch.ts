import { GenlockError, shownUrl } from "@genlock/core";
import type { FetchOutcome, Project } from "@genlock/runner";
import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { withAnyProject } from "../project/with-project.ts";
import { fetchLines } from "../reporters/fetch-report.ts";
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
  return withAnyProject(invocation, async ({ session, project }) => {
    const { output } = invocation;
    if (project.assets.size === 0 && hasErrors(project)) throw unreadable();
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

function hasErrors({ diagnostics }: Project): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

function unreadable(): GenlockError {
  return new GenlockError({
    code: "MANIFEST_INVALID",
    message: "The manifest cannot be read, so nobody knows what to fetch.",
    hint: "`genlock check` says everything that is wrong with it.",
  });
}

/** Addresses may hold secrets, so a program is told no more of them than a person. */
function toldOutcome({ url, assets, status, input, frames, error }: FetchOutcome): object {
  const moving = frames === undefined ? {} : { frames };
  return {
    url: shownUrl(url),
    assets,
    status,
    input: input ?? null,
    ...moving,
    error: error ?? null,
  };
}
