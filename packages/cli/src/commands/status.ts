import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { tellPointers } from "../project/tell-pointers.ts";
import { withProject } from "../project/with-project.ts";
import { statusLines } from "../reporters/status-report.ts";
import { selectAssets } from "../selection/select-assets.ts";

/** `genlock status`: how every asset stands, orphans included, with the reason of each failure. */
export async function status(
  invocation: Invocation,
  patterns: readonly string[],
): Promise<ExitCode> {
  return withProject({ ...invocation, cached: true }, async ({ session, project }) => {
    const { output } = invocation;
    const all = await session.status(project);
    const ids = selectAssets(
      patterns,
      all.map(({ id }) => id),
    );
    const chosen = new Set(ids);
    const selected = ids === undefined ? all : all.filter(({ id }) => chosen.has(id));
    const unmet = await session.findUnmet(
      project,
      selected.map(({ id }) => id),
    );
    const unmetOf = new Map(unmet.map((picture) => [picture.asset, picture.unmet]));
    const assets = selected.map((asset) => ({ ...asset, unmet: unmetOf.get(asset.id) ?? [] }));
    if (output.json) output.data.json({ version: 1, assets });
    else for (const line of statusLines(output.data, assets)) output.data.line(line);
    const missing = selected.filter(({ state }) => state === "missing").map(({ id }) => id);
    await tellPointers(output, { session, project }, missing);
    return exitCodes.ok;
  });
}
