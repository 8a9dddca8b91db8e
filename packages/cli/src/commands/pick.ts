import { GenlockError, pickableOutputs } from "@genlock/core";
import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import type { OpenProject } from "../project/with-project.ts";
import { withProject } from "../project/with-project.ts";
import { candidateLines, reportArt } from "../reporters/art-report.ts";
import { visible } from "../reporters/visible-text.ts";
import { knownAssets, requireAsset } from "../selection/known-assets.ts";

function listCandidates({ output }: Invocation, { project }: OpenProject, id: string): ExitCode {
  const entry = project.lock.assets.get(id);
  if (entry === undefined) {
    throw new GenlockError({
      code: "ART_NOT_LOCKED",
      message: `Nothing is locked for \`${id}\`.`,
    });
  }
  const outputs = pickableOutputs(entry);
  if (output.json) {
    const pictures = outputs.map((picture, index) => ({ number: index + 1, ...picture }));
    output.data.json({ version: 1, id, current: entry.current, pictures });
  } else
    for (const line of candidateLines(output.data, outputs, entry.current)) output.data.line(line);
  return exitCodes.ok;
}

/** `genlock pick <id> [n]`: makes one of an asset's pictures the current one; without a number it lists them. */
export async function pick(
  invocation: Invocation,
  id: string,
  number: number | undefined,
): Promise<ExitCode> {
  return withProject(invocation, async (open) => {
    const { session, project } = open;
    requireAsset(id, knownAssets(project));
    if (number === undefined) return listCandidates(invocation, open, id);
    const result = await session.art.pick(project, id, number);
    const headline =
      result.changed.length === 0
        ? `Picture ${number} of ${visible(id)} was picked already.`
        : `Picked: picture ${number} of ${visible(id)}.`;
    reportArt(invocation.output, result, headline);
    return exitCodes.ok;
  });
}
