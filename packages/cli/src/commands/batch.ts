import type { BatchSummary } from "@genlock/runner";
import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { withProject } from "../project/with-project.ts";
import type { Output } from "../reporters/output.ts";
import { say } from "../reporters/output.ts";
import { count } from "../reporters/price-text.ts";
import { visible } from "../reporters/visible-text.ts";
import { runPlan } from "./run-plan.ts";

/** What `genlock batch resume` can be told. */
export interface BatchResumeFlags {
  /** Milliseconds between two looks at a batch. */
  readonly poll?: number;
}

/** `genlock batch status`: lists batches whose answers are not kept yet. Exit code 0 with or without any. */
export async function batchStatus(invocation: Invocation): Promise<ExitCode> {
  return withProject(invocation, async ({ session, project }) => {
    tell(invocation.output, await session.batches.list(project));
    return exitCodes.ok;
  });
}

/**
 * `genlock batch cancel`: asks the service to stop batches.
 *
 * @throws GenlockError `BATCH_UNKNOWN`
 */
export async function batchCancel(
  invocation: Invocation,
  ids: readonly string[],
): Promise<ExitCode> {
  return withProject(invocation, async ({ session, project }) => {
    const { output } = invocation;
    tell(output, await session.batches.cancel(project, ids.length === 0 ? undefined : ids));
    say(output, "`genlock batch resume` keeps what was done before.");
    return exitCodes.ok;
  });
}

/** `genlock batch resume`: waits for batches that were left, and keeps and locks what they brought. Sends nothing. */
export async function batchResume(
  invocation: Invocation,
  { poll }: BatchResumeFlags,
): Promise<ExitCode> {
  return withProject(invocation, async (open) => {
    const plan = await open.session.plan(open.project, {});
    const flags = { batchRun: { poll, sends: false } };
    const { report, code } = await runPlan(invocation, open, { plan, flags });
    if (invocation.output.json) invocation.output.data.json(report);
    return code;
  });
}

function tell(output: Output, batches: readonly BatchSummary[]): void {
  if (output.json) {
    output.data.json({ version: 1, batches });
    return;
  }
  if (batches.length === 0) output.data.line("No batch waits.");
  for (const { id, provider, model, at, calls, status, done, assets } of batches) {
    const progress = done === undefined ? "" : `, ${done} done`;
    const what = `${provider} ${model}, ${count(calls, "call")}${progress}, sent ${at}`;
    output.data.line(`${visible(id)}  ${status}  ${visible(what)}`);
    output.data.line(`  ${visible(assets.join(", "))}`);
  }
}
