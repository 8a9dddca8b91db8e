import type { AssetMove } from "@genlock/core";
import { GenlockError, moveArt } from "@genlock/core";
import type { ArtResult } from "@genlock/runner";
import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import type { OpenProject } from "../project/with-project.ts";
import { withAnyProject } from "../project/with-project.ts";
import { artJson, reportArt } from "../reporters/art-report.ts";
import { say } from "../reporters/output.ts";
import { visible } from "../reporters/visible-text.ts";
import { knownAssets, requireAsset } from "../selection/known-assets.ts";

/** What a rename did. */
interface Moved {
  /** Files of the manifest that were written. */
  readonly files: readonly string[];
  readonly art: ArtResult;
}

/** The manifest goes first: art whose asset is renamed there follows by itself, should this be interrupted. */
async function move({ session, project }: OpenProject, names: AssetMove): Promise<Moved> {
  const { from, to } = names;
  const hasArt = project.lock.assets.has(from);
  const decided = hasArt ? moveArt(project.lock, names) : undefined;
  if (decided?.ok === false) throw new GenlockError(decided.refusal);
  const files = project.assets.has(from)
    ? await session.edit(project, { kind: "rename", from, to })
    : [];
  const nothing = { changed: [], stale: [] };
  return { files, art: hasArt ? await session.art.move(project, names) : nothing };
}

/** `genlock mv <old> <new>`: gives an asset another id: in the manifest and what refers to it there, lock, originals and history. */
export async function mv(invocation: Invocation, from: string, to: string): Promise<ExitCode> {
  return withAnyProject(invocation, async (open) => {
    const { output } = invocation;
    const { project } = open;
    requireAsset(from, knownAssets(project));
    const { files, art } = await move(open, { from, to });
    if (output.json) {
      output.data.json({ ...artJson(art), files });
      return exitCodes.ok;
    }
    reportArt(output, art, `Moved: ${visible(from)} is ${visible(to)} now.`);
    if (files.length > 0) {
      say(
        output,
        `Written: ${visible(files.join(", "))}. Code that imports it wants the new id too.`,
      );
    } else if (!project.assets.has(to)) {
      say(output, `\`${visible(to)}\` is not in the manifest; \`genlock add\` puts it there.`);
    }
    return exitCodes.ok;
  });
}
