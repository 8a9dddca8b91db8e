import type { Invocation } from "../command-line/invocation.ts";
import { agree } from "../consent/agree.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { requireShared } from "../project/require-shared.ts";
import { withAnyProject } from "../project/with-project.ts";
import { count } from "../reporters/price-text.ts";
import { visible } from "../reporters/visible-text.ts";

/** What `genlock store gc` can be told. */
export interface StoreGcFlags {
  /** Days. */
  readonly olderThan: number;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

/** `genlock store gc`: deletes from the shared store what nobody needs, after naming it. */
export async function storeGc(invocation: Invocation, flags: StoreGcFlags): Promise<ExitCode> {
  return withAnyProject(invocation, async (open) => {
    const { output } = invocation;
    const shared = requireShared(open);
    const garbage = await shared.garbage(open.project, flags.olderThan);
    const amount = count(garbage.names.length, "file");
    if (!output.json) for (const name of garbage.names) output.data.line(visible(name));
    const isAgreed =
      flags.dryRun !== true &&
      (garbage.names.length === 0 ||
        (await agree(invocation, {
          agreed: flags.yes === true,
          question: `Delete ${amount} from the shared store, for everybody and for ever?`,
          refusal: `This deletes ${amount} from the shared store, for everybody and for ever.`,
        })));
    if (isAgreed) await shared.collect(garbage);
    if (output.json) output.data.json({ version: 1, ...garbage, deleted: isAgreed });
    else output.data.line(`${isAgreed ? "Deleted" : "Would delete"}: ${amount}.`);
    return isAgreed || flags.dryRun === true ? exitCodes.ok : exitCodes.consentNeeded;
  });
}
