import { relative, sep } from "node:path";
import { readProvenance, type AssetProvenance, type FileProvenance } from "@genlock/runner";
import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { withProject } from "../project/with-project.ts";
import { provenanceLines } from "../reporters/provenance-report.ts";
import { selectAssets } from "../selection/select-assets.ts";

/**
 * `genlock provenance`: what every file carries about where its picture comes from, read from the files. Derivatives that are not
 * in the cache are made.
 */
export async function provenance(
  invocation: Invocation,
  patterns: readonly string[],
): Promise<ExitCode> {
  return withProject({ ...invocation, cached: true }, async ({ session, project }) => {
    const { output } = invocation;
    const only = selectAssets(patterns, [...project.assets.keys()]);
    const pictures = await session.derive(project, { only });
    const assets = await readProvenance(pictures, await session.deriveSite(project, { only }));
    const shown = assets.map((asset) => shownFrom(project.root, asset));
    if (output.json) output.data.json({ version: 1, assets: shown });
    else for (const line of provenanceLines(output.data, shown)) output.data.line(line);
    return exitCodes.ok;
  });
}

/** Paths from the manifest's folder, with `/` between parts. */
function shownFrom(root: string, asset: AssetProvenance): AssetProvenance {
  const { id, original, derivatives, site } = asset;
  const show = (file: FileProvenance): FileProvenance => ({
    ...file,
    path: relative(root, file.path).split(sep).join("/"),
  });
  return { id, original: show(original), derivatives: derivatives.map(show), site: site.map(show) };
}
