import { relative, resolve } from "node:path";
import { GenlockError } from "@genlock/core";
import type { Invocation } from "../command-line/invocation.ts";
import { listenForSignals } from "../interruption/interruption.ts";
import { processSignals } from "../interruption/process-signals.ts";
import type { OpenProject } from "../project/with-project.ts";
import { createFilesReporter } from "../reporters/files-reporter.ts";
import type { AssetIndex } from "./asset-index.ts";
import { planBuild } from "./plan-build.ts";
import { requireOriginals } from "./require-originals.ts";
import { usualFolder } from "./usual-folder.ts";
import { writeBuild, type WrittenBuild } from "./write-build.ts";

/** How to build. */
export interface BuildOrder {
  /** Relative to the working directory. Default: {@link usualFolder}. */
  readonly out?: string | undefined;
  readonly frozen: boolean;
}

/** A build that stands. */
export interface DoneBuild extends WrittenBuild {
  readonly index: AssetIndex;
  /** Relative to the working directory. */
  readonly folder: string;
}

/**
 * Makes every file of a project that is not in the cache, and writes them with their index. A signal ends it between two files.
 *
 * @throws GenlockError `ORIGINAL_MISSING`, `LOCK_OUT_OF_DATE`, `RUN_INTERRUPTED`, and what `writeBuild` and a deriver throw
 */
export async function buildProject(
  { output, cwd }: Pick<Invocation, "output" | "cwd">,
  open: OpenProject,
  { out, frozen }: BuildOrder,
): Promise<DoneBuild> {
  const { session, project } = open;
  await requireOriginals(output, open, frozen);
  const folder = out === undefined ? usualFolder(project) : resolve(cwd, out);
  const interruption = listenForSignals(processSignals(), () => undefined);
  const { signal } = interruption;
  const reporter = createFilesReporter(output, project);
  try {
    const [pictures, sites] = await Promise.all([
      session.derive(project, { signal, onEvent: (event) => reporter.onEvent(event) }),
      session.deriveSite(project, { signal }),
    ]);
    reporter.stop();
    const { index, ...planned } = planBuild(pictures, sites);
    const done = await writeBuild(folder, { index, ...planned }, signal);
    return { index, folder: relative(cwd, folder) || ".", ...done };
  } catch (error) {
    if (!signal.aborted) throw error;
    const message = "The files were not all written; those that were are whole.";
    throw new GenlockError({ code: "RUN_INTERRUPTED", message, hint: "Run it again." });
  } finally {
    reporter.stop();
    interruption.dispose();
  }
}
