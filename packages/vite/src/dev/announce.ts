import type { Plan } from "@genlock/core";
import type { Project } from "@genlock/runner";
import type { Logger } from "vite";
import { judgePlan } from "../build/verdict.ts";
import { placeOf, withHint } from "../plugin-error.ts";
import { printable } from "../printable.ts";

/** Says once what is to be known about a project's pictures; what was said before is not repeated. */
export function createAnnouncer(logger: Logger): (project: Project, plan: Plan) => void {
  let said: ReadonlySet<string> = new Set();
  return (project, plan) => {
    const lines = new Set([...warningLines(project), ...artLines(project, plan)]);
    for (const line of lines) {
      if (!said.has(line)) logger.warn(printable(`genlock: ${line}`), { timestamp: true });
    }
    said = lines;
  };
}

function warningLines({ diagnostics }: Project): string[] {
  return diagnostics
    .filter(({ severity }) => severity === "warning")
    .map((warning) => withHint(`${placeOf(warning)}${warning.message}`, warning.hint));
}

function artLines(project: Project, plan: Plan): string[] {
  const { missing, stale } = judgePlan(plan, project, new Map());
  return [
    ...missing.map(
      ({ id, reason }) =>
        `${id} shows a placeholder: ${reason}. Run \`genlock generate ${id}\` to draw it.`,
    ),
    ...stale.map(
      ({ id, reason }) =>
        `${id} is stale (${reason}) and still shown. Run \`genlock generate ${id}\` for a new one.`,
    ),
  ];
}
