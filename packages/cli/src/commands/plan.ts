import type { AssetId, Plan } from "@genlock/core";
import type { Project } from "@genlock/runner";
import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { tellPointers } from "../project/tell-pointers.ts";
import { withProject } from "../project/with-project.ts";
import type { FindingsFormat } from "../reporters/findings-format.ts";
import type { Output } from "../reporters/output.ts";
import { say } from "../reporters/output.ts";
import { planLines } from "../reporters/plan-report.ts";
import { isNoChange } from "../reporters/plan-totals.ts";
import { visible } from "../reporters/visible-text.ts";
import type { PlanChoices } from "./plan-request.ts";
import { planOptions } from "./plan-request.ts";

/** How a plan is shown: for a terminal, for a program, or as a table for a pull request. */
export type PlanFormat = FindingsFormat | "markdown";

/** What `genlock plan` can be told. */
export interface PlanFlags extends PlanChoices {
  readonly detailedExitcode?: boolean;
  /** Where to save the plan; relative to the working directory. */
  readonly out?: string;
  /** `undefined`: as everything else. */
  readonly format?: PlanFormat | undefined;
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

/** The assets whose paid bytes are not here; `git lfs pull` may fetch some. */
export function lostAssets({ assets }: Plan): AssetId[] {
  return assets
    .filter(({ step }) => step.action === "hold" && /^(lost|lfs-pointer)$/.test(step.reason))
    .map(({ id }) => id);
}

async function printMarkdown(output: Output, project: Project, plan: Plan): Promise<void> {
  const { planMarkdown } = await import("../reporters/plan-markdown.ts");
  for (const line of planMarkdown(project, plan)) output.data.line(line);
}

/** `genlock plan`: what a run would do and cost. Spends nothing, and writes nothing but the plan where it is told to. */
export async function plan(
  invocation: Invocation,
  patterns: readonly string[],
  flags: PlanFlags,
): Promise<ExitCode> {
  return withProject({ ...invocation, cached: true }, async ({ session, project }) => {
    const { output, cwd } = invocation;
    const options = planOptions(project, patterns, flags);
    const made = await session.plan(project, options);
    if (flags.out !== undefined) {
      const { savePlan } = await import("./plan-file.ts");
      await savePlan({ cwd, file: flags.out }, { project, plan: made }, options);
    }
    if (flags.format === "markdown") await printMarkdown(output, project, made);
    else printPlan(output, project, made);
    await tellPointers(output, { session, project }, lostAssets(made));
    if (flags.out !== undefined) {
      const file = visible(flags.out);
      say(output, `Saved to ${file}; \`genlock generate --plan ${file}\` applies just this.`);
    }
    const isPending = flags.detailedExitcode === true && !isNoChange(made);
    return isPending ? exitCodes.changesPending : exitCodes.ok;
  });
}
