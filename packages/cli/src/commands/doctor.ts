import { GenlockError } from "@genlock/core";
import { lookUpModels, type Project, type Session } from "@genlock/runner";
import type { Invocation } from "../command-line/invocation.ts";
import { checkMachine } from "../doctor/check-machine.ts";
import { checkModels } from "../doctor/check-models.ts";
import { checkNode } from "../doctor/check-node.ts";
import { checkLock, checkManifest } from "../doctor/check-project.ts";
import { checkProviders } from "../doctor/check-providers.ts";
import type { HealthFinding } from "../doctor/finding.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Environment } from "../project/environment.ts";
import { withAnyProject } from "../project/with-project.ts";
import { doctorLines } from "../reporters/doctor-report.ts";

/** Milliseconds all questions to services may take: nothing depends on the answers. */
const patience = 20_000;

interface Patient {
  readonly session: Session;
  readonly project: Project;
  readonly environment: Environment;
}

/**
 * `genlock doctor`: looks at everything that genlock needs, and says what to do. Nothing is bought; services are asked only for
 * what costs nothing, and only where there is a key. Exit code 1 when something fails.
 */
export async function doctor(invocation: Invocation): Promise<ExitCode> {
  const { output } = invocation;
  const findings: HealthFinding[] = [checkNode(process.versions.node)];
  try {
    await withAnyProject(invocation, async (patient) => {
      findings.push(...(await examine(patient)));
      return exitCodes.ok;
    });
  } catch (error) {
    // What keeps a project from being read is what the one who asks wants to hear.
    if (!GenlockError.isInstance(error)) throw error;
    const { code, message, hint } = error;
    findings.push({ about: "project", status: "fail", message: `${code}: ${message}`, next: hint });
  }
  const isWell = findings.every(({ status }) => status !== "fail");
  if (output.json) output.data.json({ version: 1, ok: isWell, findings });
  else for (const line of doctorLines(output.data, findings)) output.data.line(line);
  return isWell ? exitCodes.ok : exitCodes.failure;
}

async function examine({ session, project, environment }: Patient): Promise<HealthFinding[]> {
  const { providers: registry, assets } = project;
  const health = await session.upkeep.health(project);
  const names = [...new Set([...assets.values()].map(({ provider }) => provider))].sort();
  const models = [...assets.values()]
    .filter(({ provider }) => registry.provider(provider)?.billing === "paid")
    .map(({ provider, settings }) => ({ provider, model: settings.model }));
  const live = await lookUpModels(models, registry, AbortSignal.timeout(patience));
  const isSound = project.diagnostics.every(({ severity }) => severity !== "error");
  return [
    ...checkMachine(health),
    checkManifest(project),
    ...(isSound ? [checkLock(await session.status(project), health.pointers)] : []),
    ...checkProviders({ names, registry, environment, live }),
    ...(await checkModels({ session, project, live, now: Date.now() })),
  ];
}
