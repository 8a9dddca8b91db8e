import { GenlockError } from "@genlock/core";
import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { withAnyProject } from "../project/with-project.ts";
import { idList } from "../reporters/art-report.ts";
import { say } from "../reporters/output.ts";
import { visible } from "../reporters/visible-text.ts";

/**
 * `genlock rm <id>`: takes an asset out of the manifest. Its art stays in lock and originals until `genlock prune`.
 *
 * @throws GenlockError `ASSET_UNKNOWN`, `EDIT_IN_USE`, `EDIT_MATRIX`
 */
export async function rm(invocation: Invocation, id: string): Promise<ExitCode> {
  return withAnyProject(invocation, async ({ session, project }) => {
    const { output } = invocation;
    if (project.lock.assets.has(id) && !project.assets.has(id)) {
      const message = `\`${id}\` is in the manifest no more, only in the lock.`;
      const hint = "`genlock prune` takes its art out of lock and originals.";
      throw new GenlockError({ code: "ASSET_UNKNOWN", message, hint });
    }
    const files = await session.edit(project, { kind: "remove", id });
    const before = new Set(session.art.orphans(project).map((orphan) => orphan.id));
    const orphaned = session.art
      .orphans(await session.load())
      .map((orphan) => orphan.id)
      .filter((orphan) => !before.has(orphan));
    if (output.json) output.data.json({ version: 1, id, files, orphaned });
    else if (!output.quiet) {
      output.data.line(`Removed: ${visible(id)}, from ${visible(files.join(", "))}.`);
    }
    if (orphaned.length > 0) {
      const what = `The art of ${idList(orphaned)} stays in lock and originals`;
      say(output, `${what} until \`genlock prune\` takes it out.`);
    }
    return exitCodes.ok;
  });
}
