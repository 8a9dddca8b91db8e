import type { Garbage, UnusedCall } from "@genlock/runner";
import type { Invocation } from "../command-line/invocation.ts";
import { agree } from "../consent/agree.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { withAnyProject } from "../project/with-project.ts";
import { amountText, preciousLine } from "../reporters/garbage-report.ts";
import type { Output } from "../reporters/output.ts";
import { say } from "../reporters/output.ts";

/** What `genlock gc` can be told. */
export interface GcFlags {
  readonly dryRun?: boolean;
  readonly paid?: boolean;
  readonly yes?: boolean;
}

function tellPrecious(output: Output, { precious }: Garbage): void {
  if (precious.length === 0) return;
  say(output, `Not in use and not to be had again for nothing: ${amountText(precious)}.`);
  for (const call of precious) say(output, preciousLine(call));
}

/** Paid pictures go only when they were named to somebody who said yes. */
async function isAgreed(
  invocation: Invocation,
  { precious }: Garbage,
  flags: GcFlags,
): Promise<boolean> {
  if (flags.paid !== true || precious.length === 0) return true;
  const amount = amountText(precious);
  return agree(invocation, {
    agreed: flags.yes === true,
    question: `Delete ${amount} for ever? genlock knows of no other copy.`,
    refusal: `This deletes ${amount} that were bought or brought in, for ever.`,
  });
}

function tellFreed(
  output: Output,
  { garbage, freed }: { garbage: Garbage; freed: UnusedCall[] },
): void {
  const left = garbage.precious.filter((call) => !freed.includes(call));
  if (output.json) {
    output.data.json({ version: 1, freed, left, kept: garbage.kept });
    return;
  }
  const what = freed.length === 0 ? "Nothing to free." : `Freed: ${amountText(freed)}.`;
  output.data.line(what);
  if (left.length > 0) say(output, "`genlock gc --paid` deletes those too, for ever.");
}

/** `genlock gc`: frees the store of free pictures that nothing names; paid ones only with `--paid` and consent. */
export async function gc(invocation: Invocation, flags: GcFlags): Promise<ExitCode> {
  return withAnyProject(invocation, async ({ session, project }) => {
    const { output } = invocation;
    const garbage = await session.upkeep.garbage(project);
    if (flags.dryRun === true) {
      if (output.json) output.data.json({ version: 1, ...garbage });
      else {
        output.data.line(`Would free: ${amountText(garbage.free)}.`);
        tellPrecious(output, garbage);
      }
      return exitCodes.ok;
    }
    tellPrecious(output, garbage);
    if (!(await isAgreed(invocation, garbage, flags))) return exitCodes.consentNeeded;
    const wanted = flags.paid === true ? [...garbage.free, ...garbage.precious] : garbage.free;
    const freed = await session.upkeep.collect(project, wanted);
    tellFreed(output, { garbage, freed });
    return exitCodes.ok;
  });
}
