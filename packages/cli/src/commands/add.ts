import { relative, resolve, sep } from "node:path";
import type { Project } from "@genlock/runner";
import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { withAnyProject } from "../project/with-project.ts";
import { say } from "../reporters/output.ts";
import { visible } from "../reporters/visible-text.ts";

/** What `genlock add` can be told. */
export interface AddFlags {
  readonly prompt: string;
  readonly alt?: string;
  readonly model?: string;
  readonly quality?: string;
  readonly size?: string;
  readonly style?: readonly string[];
  /** A file of the manifest, from the working directory or from the manifest's folder. */
  readonly to?: string;
}

/** In the order in which they are written. */
function settingsOf(flags: AddFlags): Readonly<Record<string, string | readonly string[]>> {
  const { prompt, style, model, size, quality, alt } = flags;
  return {
    prompt,
    ...(style !== undefined && { style: style.length === 1 ? (style[0] ?? "") : style }),
    ...(model !== undefined && { model }),
    ...(size !== undefined && { size }),
    ...(quality !== undefined && { quality }),
    ...(alt !== undefined && { alt }),
  };
}

function fileNamed(
  to: string | undefined,
  cwd: string,
  { root, sources }: Project,
): string | undefined {
  if (to === undefined) return undefined;
  const fromHere = relative(root, resolve(cwd, to)).split(sep).join("/");
  return sources.some(({ file }) => file === fromHere) ? fromHere : to.replace(/^\.\//, "");
}

/** `genlock add <id> --prompt …`: writes a new asset into the manifest, and nothing else there changes. */
export async function add(invocation: Invocation, id: string, flags: AddFlags): Promise<ExitCode> {
  return withAnyProject(invocation, async ({ session, project }) => {
    const { output, cwd } = invocation;
    const file = fileNamed(flags.to, cwd, project);
    const settings = settingsOf(flags);
    const files = await session.edit(project, { kind: "add", id, settings, file });
    if (output.json) output.data.json({ version: 1, id, files });
    else if (!output.quiet) {
      output.data.line(`Added: ${visible(id)}, to ${visible(files.join(", "))}.`);
    }
    say(output, `Next: \`genlock plan ${visible(id)}\` shows what it would cost.`);
    return exitCodes.ok;
  });
}
