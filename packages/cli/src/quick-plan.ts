import { findManifestNow, lookAtRest } from "@genlock/runner/rest";
// By its default export, so that an older Node comes as far as being told that it is too old.
import nodeModule from "node:module";
import type { ProcessParts } from "./command-line/invocation.ts";
import { readPackageVersion } from "./command-line/package-version.ts";
import type { ExitCode } from "./exit-codes.ts";
import { exitCodes } from "./exit-codes.ts";
import { noChangeText } from "./reporters/plan-totals.ts";
import { createSurface } from "./reporters/surface.ts";
import { warningCountText } from "./reporters/warning-count.ts";

/**
 * Answers `genlock plan` where it is known what changed since a plan found nothing to do, with the words that the command itself
 * would use. `undefined`: it is not known, or something else was asked; nothing was printed then.
 *
 * It comes before the command line is read, because loading what reads one takes as long as everything here.
 */
export async function quickPlan(parts: ProcessParts): Promise<ExitCode | undefined> {
  const [command, ...flags] = parts.argv;
  if (command !== "plan" || flags.some((flag) => flag !== "--detailed-exitcode")) return undefined;
  const manifest = findManifestNow(parts.cwd);
  const rest = manifest === undefined ? undefined : lookAtRest(manifest, readPackageVersion());
  if (manifest === undefined || rest === undefined) return undefined;
  if (rest.state === "changed") {
    nodeModule.enableCompileCache();
    const { quickChanges } = await import("./quick-changes.ts");
    return quickChanges(parts, manifest);
  }
  const { environment } = parts;
  if (rest.warnings > 0) {
    createSurface(parts.stderr, { environment, color: true }).line(warningCountText(rest.warnings));
  }
  const data = createSurface(parts.stdout, { environment, color: true });
  data.line(data.paint("bold", noChangeText({ assets: [] })));
  return exitCodes.ok;
}
