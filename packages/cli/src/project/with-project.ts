import type { MergeSeat, Project, Session } from "@genlock/runner";
import { findTelemetry, traceRuns } from "@genlock/runner/telemetry";
import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { reportDiagnostics, tellWarningCount } from "../reporters/diagnostics-report.ts";
import { say } from "../reporters/output.ts";
import { visible } from "../reporters/visible-text.ts";
import type { Environment } from "./environment.ts";
import { openSession } from "./open-session.ts";

/** A manifest that was read, and the session it was read with. */
export interface OpenProject {
  readonly session: Session;
  readonly project: Project;
  /** With `.env`. */
  readonly environment: Environment;
}

/** Reads the manifest, sound or not, hands it to the work and closes the session after it. */
export async function withAnyProject(
  invocation: Invocation,
  work: (open: OpenProject) => Promise<ExitCode>,
  merges?: MergeSeat,
): Promise<ExitCode> {
  const { session, environment } = await openSession(invocation, merges);
  try {
    const project = await session.load({ cached: invocation.cached });
    const telemetry = await findTelemetry(project.root);
    const told = telemetry === undefined ? session : traceRuns(session, telemetry);
    return await work({ session: told, project, environment });
  } finally {
    for (const trouble of session.shared?.troubles() ?? []) {
      say(invocation.output, `warning: ${visible(trouble)}`);
    }
    await session.close();
  }
}

/** Like {@link withAnyProject}; a manifest with errors ends the command with all of them. */
export async function withProject(
  invocation: Invocation,
  work: (open: OpenProject) => Promise<ExitCode>,
  merges?: MergeSeat,
): Promise<ExitCode> {
  const sound = async (open: OpenProject): Promise<ExitCode> => {
    const { output } = invocation;
    if (open.project.diagnostics.some(({ severity }) => severity === "error")) {
      reportDiagnostics(output, open.project);
      return exitCodes.invalidManifest;
    }
    tellWarningCount(output, open.project);
    return work(open);
  };
  return withAnyProject(invocation, sound, merges);
}
