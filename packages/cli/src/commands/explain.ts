import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { withProject } from "../project/with-project.ts";
import { explainLines } from "../reporters/explain-report.ts";
import { assetUnknown } from "../selection/select-assets.ts";
import { explainAsset } from "./explanation.ts";

/** `genlock explain <id>`: why one asset is as it is. @throws GenlockError `ASSET_UNKNOWN` */
export async function explain(invocation: Invocation, id: string): Promise<ExitCode> {
  return withProject(invocation, async ({ session, project }) => {
    const { output } = invocation;
    const all = await session.status(project);
    const found = all.find((status) => status.id === id);
    if (found === undefined) {
      throw assetUnknown(
        id,
        all.map((status) => status.id),
      );
    }
    const explanation = explainAsset(project, found);
    if (output.json) output.data.json({ version: 1, ...explanation });
    else for (const line of explainLines(output.data, explanation)) output.data.line(line);
    return exitCodes.ok;
  });
}
