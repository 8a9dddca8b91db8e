import { relative, resolve } from "node:path";
import { GenlockError } from "@genlock/core";
import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { declarationPath, declarationsOf } from "../project/declarations.ts";
import { readIfThere, writeAtomically } from "../project/text-file.ts";
import { withProject } from "../project/with-project.ts";
import { visible } from "../reporters/visible-text.ts";

/** What `genlock types` can be told. */
export interface TypesFlags {
  readonly check?: boolean;
  readonly out?: string;
}

/** `genlock types`: writes the declaration file, or only compares it. @throws GenlockError `TYPES_OUT_OF_DATE` */
export async function types(invocation: Invocation, flags: TypesFlags): Promise<ExitCode> {
  return withProject(invocation, async ({ project }) => {
    const { output } = invocation;
    const { out } = flags;
    const path = out === undefined ? await declarationPath(project) : resolve(invocation.cwd, out);
    const file = relative(invocation.cwd, path);
    const text = declarationsOf(project);
    const isCurrent = (await readIfThere(path)) === text;
    if (!isCurrent && flags.check === true) {
      throw new GenlockError({
        code: "TYPES_OUT_OF_DATE",
        message: `${file} is not what the manifest asks for.`,
      });
    }
    if (!isCurrent) await writeAtomically(path, text);
    const what = isCurrent ? "is up to date" : "written";
    if (output.json) output.data.json({ version: 1, file, changed: !isCurrent });
    else if (!output.quiet) output.data.line(`${visible(file)} ${what}.`);
    return exitCodes.ok;
  });
}
