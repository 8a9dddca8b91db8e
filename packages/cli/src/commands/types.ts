import { stat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { declarationText, expectPicture, GenlockError } from "@genlock/core";
import type { Project } from "@genlock/runner";
import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { readIfThere, writeAtomically } from "../project/text-file.ts";
import { withProject } from "../project/with-project.ts";
import { visible } from "../reporters/visible-text.ts";

/** What `genlock types` can be told. */
export interface TypesFlags {
  readonly check?: boolean;
  readonly out?: string;
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() === true;
}

/** Where the declarations go: where the user says, else into `src`, else beside the manifest. */
async function declarationFile(
  invocation: Invocation,
  project: Project,
  out: string | undefined,
): Promise<string> {
  if (out !== undefined) return resolve(invocation.cwd, out);
  const source = join(project.root, "src");
  return join((await isFolder(source)) ? source : project.root, "genlock.d.ts");
}

function textOf(project: Project): string {
  const assets = [...project.assets.values()];
  return declarationText(
    assets.map((asset) => expectPicture(asset, project.lock.assets.get(asset.id))),
  );
}

/** `genlock types`: writes the declaration file, or only compares it. @throws GenlockError `TYPES_OUT_OF_DATE` */
export async function types(invocation: Invocation, flags: TypesFlags): Promise<ExitCode> {
  return withProject(invocation, async ({ project }) => {
    const { output } = invocation;
    const path = await declarationFile(invocation, project, flags.out);
    const file = relative(invocation.cwd, path);
    const text = textOf(project);
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
