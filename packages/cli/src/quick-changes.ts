import { createProviderLoader, planChanges, type ChangePlan } from "@genlock/runner/changes";
import { dirname } from "node:path";
import type { ProcessParts } from "./command-line/invocation.ts";
import { readPackageVersion } from "./command-line/package-version.ts";
import type { ExitCode } from "./exit-codes.ts";
import { exitCodes } from "./exit-codes.ts";
import { withDotEnv } from "./project/environment.ts";
import { planLines } from "./reporters/plan-report.ts";
import { isNoChange } from "./reporters/plan-totals.ts";
import { createSurface } from "./reporters/surface.ts";
import { warningCountText } from "./reporters/warning-count.ts";

/**
 * Answers `genlock plan` where only texts changed since a plan found nothing to do, by looking at the changed assets alone.
 * `undefined`: that will not do; nothing was printed then, and whatever is wrong is found again by reading everything.
 */
export async function quickChanges(
  parts: ProcessParts,
  manifestPath: string,
): Promise<ExitCode | undefined> {
  const { environment } = parts;
  const changes = await changesOf(parts, manifestPath);
  if (changes === undefined) return undefined;
  const { plan, graph, others, warnings } = changes;
  if (warnings > 0) {
    createSurface(parts.stderr, { environment, color: true }).line(warningCountText(warnings));
  }
  const data = createSurface(parts.stdout, { environment, color: true });
  for (const line of planLines(data, { plan, graph, others, verbose: false })) data.line(line);
  const isPending = parts.argv.includes("--detailed-exitcode") && !isNoChange(plan);
  return isPending ? exitCodes.changesPending : exitCodes.ok;
}

async function changesOf(
  { environment }: ProcessParts,
  manifestPath: string,
): Promise<ChangePlan | undefined> {
  const projectRoot = dirname(manifestPath);
  try {
    return await planChanges({
      manifestPath,
      toolVersion: readPackageVersion(),
      loadProviders: createProviderLoader({
        projectRoot,
        environment: withDotEnv(environment, projectRoot),
        embedded: { draft: async () => import("@genlock/draft") },
        // With a config nothing is kept.
        config: {},
      }),
    });
  } catch {
    return undefined;
  }
}
