import {
  diagnosticRegistry,
  errorRegistry,
  explainCode,
  GenlockError,
  nearestWord,
  providerErrorRegistry,
} from "@genlock/core";
import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { tellPointers } from "../project/tell-pointers.ts";
import { withProject } from "../project/with-project.ts";
import { codeLines } from "../reporters/code-lines.ts";
import { explainLines } from "../reporters/explain-report.ts";
import { assetUnknown } from "../selection/select-assets.ts";
import { explainAsset } from "./explanation.ts";

const codes = Object.keys({ ...diagnosticRegistry, ...errorRegistry, ...providerErrorRegistry });

/** How codes look, as no asset id can. */
const codeForm = /^[A-Z][A-Z0-9_]+$/;

/**
 * `genlock explain <id>`: why one asset is as it is; `genlock explain <CODE>`: what a code means.
 *
 * @throws GenlockError `ASSET_UNKNOWN`, `CODE_UNKNOWN`
 */
export async function explain(invocation: Invocation, id: string): Promise<ExitCode> {
  if (codeForm.test(id)) return explainOneCode(invocation, id);
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
    const unmet = await session.findUnmet(project, [found.id]);
    const explanation = explainAsset(project, found, unmet[0]?.unmet ?? []);
    if (output.json) output.data.json({ version: 1, ...explanation });
    else for (const line of explainLines(output.data, explanation)) output.data.line(line);
    await tellPointers(output, { session, project }, found.state === "missing" ? [found.id] : []);
    return exitCodes.ok;
  });
}

/** What a code means and what to do about it; no manifest is needed. */
function explainOneCode({ output }: Invocation, code: string): ExitCode {
  const entry = explainCode(code);
  if (entry === undefined) {
    const nearest = nearestWord(code, codes);
    throw new GenlockError({
      code: "CODE_UNKNOWN",
      message: `There is no code ${code}.`,
      ...(nearest !== undefined && { hint: `Did you mean ${nearest}?` }),
    });
  }
  if (output.json) output.data.json({ version: 1, code, ...entry });
  else for (const line of codeLines(output.data, code, entry)) output.data.line(line);
  return exitCodes.ok;
}
