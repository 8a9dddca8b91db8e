import type { Garbage, UnusedCall } from "@genlock/runner";
import type { Invocation } from "../command-line/invocation.ts";
import { agree } from "../consent/agree.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { withAnyProject } from "../project/with-project.ts";
import { amountText, preciousLine } from "../reporters/garbage-report.ts";
import { count } from "../reporters/price-text.ts";
import type { Output } from "../reporters/output.ts";
import { say } from "../reporters/output.ts";

/** What `genlock gc` can be told. */
export interface GcFlags {
  readonly dryRun?: boolean;
  readonly paid?: boolean;
  readonly yes?: boolean;
}

/** What seems to be in use only because it was stored a moment ago. */
function tellRecent(output: Output, { recent }: Garbage): void {
  if (recent === undefined) return;
  const minutes = Math.max(1, Math.ceil((Date.parse(recent.until) - Date.now()) / 60_000));
  const what = `${count(recent.pictures, "picture")} not in use, but too new to go: a run may be about to lock them.`;
  say(output, `Kept: ${what} \`genlock gc\` looks at them again in ${count(minutes, "minute")}.`);
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
    const { kept, recent = null } = garbage;
    output.data.json({ version: 1, freed, left, kept, recent });
    return;
  }
  const what = freed.length === 0 ? "Nothing to free." : `Freed: ${amountText(freed)}.`;
  output.data.line(what);
  if (left.length > 0) say(output, "`genlock gc --paid` deletes those too, for ever.");
  tellRecent(output, garbage);
}

/** `genlock gc`: frees the store of free pictures that nothing names; paid ones only with `--paid` and consent. */
export async function gc(invocation: Invocation, flags: GcFlags): Promise<ExitCode> {
  return withAnyProject(invocation, async ({ session, project }) => {
    const { output } = invocation;
    const garbage = await session.upkeep.garbage(project);
    if (flags.dryRun === true) {
      if (output.json) output.data.json({ version: 1, ...garbage, recent: garbage.recent ?? null });
      else {
        output.data.line(`Would free: ${amountText(garbage.free)}.`);
        tellPrecious(output, garbage);
        tellRecent(output, garbage);
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
