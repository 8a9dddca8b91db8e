import { resolve } from "node:path";
import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { sayNotShared } from "../project/require-shared.ts";
import { withProject } from "../project/with-project.ts";
import { currentAfter, reportArt, sourceWords } from "../reporters/art-report.ts";
import { visible } from "../reporters/visible-text.ts";
import { requireAsset } from "../selection/known-assets.ts";

/** What `genlock import` can be told. */
export interface ImportFlags {
  readonly as: string;
  readonly source?: string;
}

/** `genlock import <file> --as <id>`: makes a file the art of an asset, and says where it comes from. */
export async function importFile(
  invocation: Invocation,
  file: string,
  { as: id, source }: ImportFlags,
): Promise<ExitCode> {
  return withProject(invocation, async (open) => {
    const { session, project } = open;
    requireAsset(id, [...project.assets.keys()]);
    const path = resolve(invocation.cwd, file);
    const result = await session.art.importFile(project, { file: path, id, source });
    const stated = sourceWords(currentAfter(id, result, project.lock));
    reportArt(
      invocation.output,
      result,
      `Imported: ${visible(file)} as ${visible(id)}, ${stated}.`,
    );
    sayNotShared(open, invocation.output);
    return exitCodes.ok;
  });
}
