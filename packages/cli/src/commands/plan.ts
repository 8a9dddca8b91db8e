import type { Plan } from "@genlock/core";
import type { Project } from "@genlock/runner";
import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { withProject } from "../project/with-project.ts";
import type { Output } from "../reporters/output.ts";
import { planLines } from "../reporters/plan-report.ts";
import { isNoChange } from "../reporters/plan-totals.ts";
import type { PlanChoices } from "./plan-request.ts";
import { planOptions } from "./plan-request.ts";

/** What `genlock plan` can be told. */
export interface PlanFlags extends PlanChoices {
  readonly detailedExitcode?: boolean;
}

/** Prints a plan as data. */
export function printPlan(output: Output, project: Project, plan: Plan): void {
  if (output.json) {
    output.data.json(plan);
    return;
  }
  const view = { plan, graph: project.graph, verbose: output.verbose };
  for (const line of planLines(output.data, view)) output.data.line(line);
}

/** `genlock plan`: what a run would do and cost. Spends nothing, writes nothing. */
export async function plan(
  invocation: Invocation,
  patterns: readonly string[],
  flags: PlanFlags,
): Promise<ExitCode> {
  return withProject(invocation, async ({ session, project }) => {
    const made = await session.plan(project, planOptions(project, patterns, flags));
    printPlan(invocation.output, project, made);
    const isPending = flags.detailedExitcode === true && !isNoChange(made);
    return isPending ? exitCodes.changesPending : exitCodes.ok;
  });
}
