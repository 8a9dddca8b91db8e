import type { Orphan } from "@genlock/runner";
import type { Invocation } from "../command-line/invocation.ts";
import { agree } from "../consent/agree.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { withProject } from "../project/with-project.ts";
import { artJson, idList } from "../reporters/art-report.ts";
import { say } from "../reporters/output.ts";
import { count } from "../reporters/price-text.ts";
import { visible } from "../reporters/visible-text.ts";

/** What `genlock prune` can be told. */
export interface PruneFlags {
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

function orphanLine({ id, pinned, irreplaceable }: Orphan): string {
  const what = pinned
    ? "pinned, so it stays; `genlock unpin` lets go of it"
    : irreplaceable.length === 0
      ? "free"
      : `${count(irreplaceable.length, "picture")} bought or brought in`;
  return `  - ${visible(id)}: ${what}`;
}

/** `genlock prune`: takes art that is in the manifest no more out of lock and originals; the store keeps its pictures. */
export async function prune(invocation: Invocation, flags: PruneFlags): Promise<ExitCode> {
  return withProject(invocation, async ({ session, project }) => {
    const { output } = invocation;
    const orphans = session.art.orphans(project);
    const going = orphans.filter(({ pinned }) => !pinned);
    if (flags.dryRun === true && output.json) {
      output.data.json({ version: 1, orphans });
      return exitCodes.ok;
    }
    for (const orphan of orphans) {
      if (flags.dryRun === true) output.data.line(orphanLine(orphan));
      else say(output, orphanLine(orphan));
    }
    if (going.length === 0 || flags.dryRun === true) {
      if (output.json) output.data.json(artJson({ changed: [], stale: [] }));
      else if (going.length === 0) output.data.line("There is nothing to prune.");
      return exitCodes.ok;
    }
    const assets = count(going.length, "asset");
    const isAgreed = await agree(invocation, {
      agreed: flags.yes === true,
      question: `Take ${assets} out of the lock and the originals?`,
      refusal: `This takes the art of ${assets} out of the lock and the originals.`,
    });
    if (!isAgreed) return exitCodes.consentNeeded;
    const result = await session.art.prune(project);
    if (output.json) output.data.json(artJson(result));
    else {
      output.data.line(`Pruned: ${idList(result.changed.map(({ id }) => id))}.`);
      const kept = going.reduce((sum, { irreplaceable }) => sum + irreplaceable.length, 0);
      if (kept > 0) {
        const pictures = count(kept, "picture");
        say(
          output,
          `${pictures} that cannot be had again for nothing may now be only in .genlock/store on this machine, and in git where they were committed.`,
        );
      }
    }
    return exitCodes.ok;
  });
}
